import { cutShort } from "../tailnet/played.ts";
import type { Fault } from "../tailnet/played.ts";
import type { Decision } from "../tailnet/simulator.ts";
import type { Answer } from "./wire-response.ts";

/** A connection that ends without a response: the error that `fetch` rejects with. */
export class ConnectionDropped extends TypeError {
  /** Default: a message that the mock was set to do so. */
  constructor(
    cause: unknown = Object.assign(new Error("the mock was set to drop the connection"), { code: "ECONNRESET" }),
  ) {
    super("fetch failed", { cause });
  }
}

/** An answer that does not come from the document or the tailnet, or a fault instead of one. */
export interface FixedAnswer {
  readonly answer: Answer;
  readonly fault: Fault | undefined;
}

/** The answer or fault that a decision fixes; undefined if the answer is still to be made. */
export function fixedAnswer(decision: Decision): FixedAnswer | undefined {
  if ("choice" in decision) return undefined;
  if ("fault" in decision) return decision.fault === "malformed" ? undefined : { answer: none, fault: decision.fault };
  const { status, headers, body = null } = decision.reply;
  return { answer: { status, headers, body }, fault: undefined };
}

const none: Answer = { status: 0, headers: {}, body: null };

/** Makes a request fail: drops it, lets it wait until its caller gives up, or cuts the answer in the middle. */
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
