import { cutShort } from "../tailnet/played.ts";
import type { Fault } from "../tailnet/played.ts";
import type { Decision } from "../tailnet/simulator.ts";
import type { Answer } from "./wire-response.ts";

/** A connection that ends without a response. What `fetch` rejects with when that happens. */
export class ConnectionDropped extends TypeError {
  /** Default: the mock was set to do so. */
  constructor(
    cause: unknown = Object.assign(new Error("the mock was set to drop the connection"), { code: "ECONNRESET" }),
  ) {
    super("fetch failed", { cause });
  }
}

/** An answer that owes nothing to the document and the tailnet, or none at all. */
export interface FixedAnswer {
  readonly answer: Answer;
  readonly fault: Fault | undefined;
}

/** What a decision fixes; undefined where the answer is still to be made. */
export function fixedAnswer(decision: Decision): FixedAnswer | undefined {
  if ("choice" in decision) return undefined;
  if ("fault" in decision) return decision.fault === "malformed" ? undefined : { answer: none, fault: decision.fault };
  const { status, headers, body = null } = decision.reply;
  return { answer: { status, headers, body }, fault: undefined };
}

const none: Answer = { status: 0, headers: {}, body: null };

/** Lets a request fail: it is dropped, waits until its caller gives up, or gets the answer cut in the middle. */
export async function play(fault: Fault, answer: Answer, signal: AbortSignal): Promise<Answer> {
  if (fault === "drop") throw new ConnectionDropped();
  if (fault === "silence") return untilGivenUp(signal);
  return { ...answer, body: cutShort(answer.body) };
}

async function untilGivenUp(signal: AbortSignal): Promise<never> {
  signal.throwIfAborted();
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(new ConnectionDropped()), { once: true });
  });
}
