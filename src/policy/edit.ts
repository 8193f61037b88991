import type { PolicyProblem } from "../../generated/schemas.ts";
import { BadRequestError, PreconditionError } from "../errors/api-error.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import { TimeLimit } from "../errors/failure.ts";
import { checkPolicy } from "./check-policy.ts";
import type { PolicyClient } from "./client.ts";
import type { ChangePolicy, PolicyEdit } from "./edit-options.ts";
import { PolicyEditError, PolicyRefusedError } from "./errors.ts";
import { parsePolicy } from "./policy.ts";

/** The text and version that were read. */
interface Stored {
  readonly text: string;
  readonly etag: string;
}

/** One edit with its attempts. */
export class Edit {
  readonly #tailscale: PolicyClient;
  readonly #change: ChangePolicy;
  readonly #tailnet: string | undefined;
  readonly #most: number;
  #attempts = 0;
  #doing: "reading" | "changing" | "validating" | "writing" = "reading";
  /** A write that was refused, although it was repeated and may have succeeded at first. */
  #doubtful: Omit<PolicyEdit, "etag" | "attempts"> | undefined;

  constructor(tailscale: PolicyClient, change: ChangePolicy, tailnet: string | undefined, most: number) {
    this.#tailscale = tailscale;
    this.#change = change;
    this.#tailnet = tailnet;
    this.#most = most;
  }

  async run(signal: AbortSignal): Promise<PolicyEdit> {
    for (;;) {
      this.#attempts += 1;
      const stored = await this.#read(signal);
      const { etag } = stored;
      const doubtful = this.#doubtful;
      if (doubtful?.after === stored.text) return { ...doubtful, etag, attempts: this.#attempts };
      const after = await this.#apply(stored.text, signal);
      if (after === undefined) return this.#unchanged(stored);
      const written = await this.#write(stored, after, signal);
      if (written) return written;
    }
  }

  /** The error for a run that was interrupted. */
  interrupted(reason: unknown): PolicyEditError {
    const isLate = reason instanceof TimeLimit;
    const what = isLate ? `took longer than its deadline of ${reason.milliseconds} ms` : "was aborted by the caller";
    const advice =
      this.#doing === "writing"
        ? "The write may have taken effect: read the policy file before you try again."
        : "Nothing was written.";
    const message = `editPolicy ${what} while it was ${this.#doing} the policy file (attempt ${this.#attempts}). ${advice}`;
    return new PolicyEditError(
      message,
      isLate ? "deadline" : "aborted",
      this.#attempts,
      isLate ? {} : { cause: reason },
    );
  }

  async #read(signal: AbortSignal): Promise<Stored> {
    this.#doing = "reading";
    const { data, etag } = await this.#tailscale.policyFile.get({ tailnet: this.#tailnet }, { signal });
    if (etag !== undefined) return { text: data, etag };
    throw new InvalidArgumentError(
      "policyFile.get came without an ETag, so a write might undo someone else's; nothing was written. " +
        "Look for a proxy that removes the header.",
    );
  }

  /** The new text; undefined if it is the old one. */
  async #apply(text: string, signal: AbortSignal): Promise<string | undefined> {
    this.#doing = "changing";
    const policy = parsePolicy(text);
    const before = policy.text;
    await this.#change(policy, signal);
    signal.throwIfAborted();
    return policy.text === before ? undefined : policy.text;
  }

  /** Undefined if someone else wrote first. */
  async #write({ text, etag: ifMatch }: Stored, after: string, signal: AbortSignal): Promise<PolicyEdit | undefined> {
    const tailnet = this.#tailnet;
    this.#doing = "validating";
    const warnings = await checkPolicy(this.#tailscale, after, { tailnet, signal });
    const edit = { status: "written", before: text, after, warnings } as const;
    this.#doing = "writing";
    try {
      const { etag } = await this.#tailscale.policyFile.set({ tailnet, ifMatch, body: after }, { signal });
      return { ...edit, etag, attempts: this.#attempts };
    } catch (error) {
      if (error instanceof BadRequestError) throw refused(error, after);
      if (!(error instanceof PreconditionError)) throw error;
      this.#doubtful = error.attempts > 1 ? edit : undefined;
      if (this.#attempts === this.#most) throw this.#conflict(error);
      return undefined;
    }
  }

  #unchanged({ text, etag }: Stored): PolicyEdit {
    return { status: "unchanged", before: text, after: text, etag, attempts: this.#attempts, warnings: [] };
  }

  #conflict(cause: PreconditionError): PolicyEditError {
    const often = this.#attempts === 1 ? "once" : `${this.#attempts} times`;
    const message = `editPolicy was overtaken ${often}: someone else wrote the policy file in between. Try again, or raise attempts.`;
    return new PolicyEditError(message, "conflict", this.#attempts, { cause });
  }
}

/** A test may fail at the write although it passed before, since a user or a device may have changed meanwhile. */
function refused(error: BadRequestError, policy: string): PolicyRefusedError {
  const { data } = Object(error.data);
  return new PolicyRefusedError({ message: error.serverMessage ?? error.message, data: problemsIn(data) }, policy, {
    cause: error,
  });
}

function problemsIn(data: unknown): PolicyRefusedError["problems"] {
  return Array.isArray(data) ? data.filter(isProblem) : [];
}

function isProblem(value: unknown): value is string | PolicyProblem {
  return typeof value === "string" || (typeof value === "object" && value !== null);
}
