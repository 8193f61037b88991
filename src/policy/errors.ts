import type { PolicyProblem } from "../../generated/schemas.ts";
import { hide, TailscaleError } from "../errors/errors.ts";

/** The API does not accept a policy file: it is wrong, or tests in it fail. Nothing was written. */
export class PolicyRefusedError extends TailscaleError {
  static override readonly kind: string = "PolicyRefusedError";
  /** The API's own words, such as `test(s) failed`. */
  readonly serverMessage: string;
  /** The tests that failed, as the API reports them. Empty for other mistakes, and sometimes for failed tests too. */
  readonly problems: readonly (string | PolicyProblem)[];
  /** The text that was refused. Not printed. */
  declare readonly policy: string;

  constructor(refusal: Refusal, policy: string, options?: { cause?: unknown }) {
    super(refusalText(refusal), options);
    this.serverMessage = refusal.message;
    this.problems = refusal.data ?? [];
    hide(this, "policy", policy);
  }
}

/** The edit ended before the policy file was written, or before it was known whether it was. */
export class PolicyEditError extends TailscaleError {
  static override readonly kind: string = "PolicyEditError";
  /**
   * Why: someone else wrote first each time (`conflict`), the deadline passed (`deadline`), or the caller's signal was
   * aborted (`aborted`; `cause` is its reason).
   */
  readonly reason: "conflict" | "deadline" | "aborted";
  /** How often the policy file was read. */
  readonly attempts: number;

  constructor(message: string, reason: PolicyEditError["reason"], attempts: number, options?: { cause?: unknown }) {
    super(message, options);
    this.reason = reason;
    this.attempts = attempts;
  }
}

/** The API's response to a policy file that it does not accept. */
export interface Refusal {
  readonly message: string;
  readonly data?: readonly (string | PolicyProblem)[] | null | undefined;
}

/** No message lists more lines than this. */
const mostLines = 20;

function refusalText({ message, data }: Refusal): string {
  const lines = problemLines(data);
  const shown = lines.slice(0, mostLines).map((line) => `\n  ${line}`);
  const more = lines.length > mostLines ? `\n  and ${lines.length - mostLines} more, in problems` : "";
  return `The policy file is refused, and nothing was written: ${message}${shown.join("")}${more}`;
}

/**
 * One line for each failed test and each warning: `amelie@example.com: address "tag:web:22": want: Accept, got: Drop`.
 */
export function problemLines(data: Refusal["data"]): string[] {
  return (data ?? []).flatMap((problem) => {
    if (typeof problem === "string") return [problem];
    const { user, errors, warnings } = problem;
    return [...(errors ?? []), ...(warnings ?? [])].map((line) => (user ? `${user}: ${line}` : line));
  });
}
