import type { AnswerReason, Entry } from "../mock/journal.ts";

const texts: Readonly<Record<AnswerReason, string>> = {
  preferred: "The request asked for this answer with the header Prefer.",
  "rate-limit": "The credential made more requests than the rate limit permits.",
  forced: "This answer is set for the operation.",
  behaviour: "The behaviour of the mock is to fail like this.",
  "error-rate": "Chance let it fail: an error rate is set.",
  tailnet: "The tailnet answered.",
  example: "The document's example answered.",
  refused: "The mock refused the request: the document does not permit it.",
  broken: "The answer would have broken the document.",
};

/** Why a request was answered as it was, in a sentence. */
export function reasonText({ reason, fault }: Entry): string {
  const faulty = fault === undefined ? "" : ` The fault is "${fault}".`;
  return texts[reason] + faulty;
}
