import { printParseErrorCode } from "jsonc-parser";
import type { ParseErrorCode } from "jsonc-parser";

/** What may come next at the place where a text breaks off or goes wrong. */
export type Expected = "value" | "name" | "colon" | "object end" | "array end" | "end";

const wrongCharacter: Record<Expected, string> = {
  value: "at start of value",
  name: "at start of object name",
  colon: "after object name",
  "object end": "after object value (expecting ',' or '}')",
  "array end": "after array value (expecting ',' or ']')",
  end: "after top-level value",
};

const brokenOff: Record<Expected, string> = {
  value: "value",
  name: "value",
  colon: "object after name",
  "object end": "object after value",
  "array end": "array after value",
  end: "value",
};

/** Says what is wrong at an offset, as Tailscale's own parser does. */
export function syntaxProblem(code: ParseErrorCode, text: string, offset: number, expected: Expected): string {
  const kind = printParseErrorCode(code);
  if (kind === "UnexpectedEndOfComment") return "parsing comment: unexpected EOF";
  if (kind === "UnexpectedEndOfString") {
    return `parsing string: unexpected ${text.includes("\n", offset) ? "end of line" : "EOF"}`;
  }
  const character = text.charAt(offset);
  if (character === "") return `parsing ${brokenOff[expected]}: unexpected EOF`;
  if (expected === "value" && /[\w"-]/.test(character)) return `invalid literal: ${literalAt(text, offset)}`;
  return `invalid character '${character}' ${wrongCharacter[expected]}`;
}

/** The text at an offset, up to where the next token may begin. */
function literalAt(text: string, offset: number): string {
  const [literal = ""] = /^(?:"[^"\n]*"?|[^\s,:[\]{}]+)/.exec(text.slice(offset, offset + 40)) ?? [];
  return literal;
}
