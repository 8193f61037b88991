/**
 * Parses JSON with the integers at `int64Paths` as strings that keep every digit.
 *
 * JSON.parse rounds integers beyond 2^53, and some identifiers of the API are longer. Where a text holds so many digits in a
 * row, integers that were rounded are put in quotes and the text is parsed again; what stands at one of the paths is then
 * made a string, however short. Throws a SyntaxError.
 */
export function parseJson(text: string, int64Paths: readonly string[]): unknown {
  // Parsed first as it is: what follows relies on text that is known to be JSON.
  let value: unknown = JSON.parse(text);
  if (int64Paths.length === 0) return value;
  if (/\d{16}/.test(text)) value = JSON.parse(quoteUnsafeIntegers(text));
  for (const path of int64Paths) stringifyAt(value, path.split("."));
  return value;
}

/** Goes through valid JSON text, past its strings and over what lies between them. */
function quoteUnsafeIntegers(text: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('"', at);
    const end = open < 0 ? text.length : open;
    parts.push(text.slice(at, end).replaceAll(longInteger, quoteIfUnsafe));
    at = open < 0 ? text.length : closingQuote(text, open) + 1;
    parts.push(text.slice(end, at));
  }
  return parts.join("");
}

function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close;
}

function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text[index - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** An integer of at least 16 digits (nothing shorter is rounded) that is not part of a longer number. */
const longInteger = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

function quoteIfUnsafe(token: string): string {
  return Number.isSafeInteger(Number(token)) ? token : `"${token}"`;
}

function stringifyAt(value: unknown, [key, ...rest]: readonly string[]): void {
  if (key === undefined || !isContainer(value)) return;
  for (const name of key === "*" ? Object.keys(value) : [key]) {
    const child = value[name];
    if (rest.length > 0) stringifyAt(child, rest);
    else if (typeof child === "number") value[name] = String(child);
  }
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
