/** Answers that handlers of several resources share. */

/** Nothing has the identifier. */
export const notFound = { status: 404, example: "unknown" } as const;

/** The token lacks the scope for this kind of thing. */
export const missingScope = { status: 403, example: "missingScope" } as const;

/** Success without a body. */
export const done = { body: undefined };

/** The request is well-formed but wrong. */
export function badRequest(message: string) {
  return { status: 400, example: "malformed", message } as const;
}
