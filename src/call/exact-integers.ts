/**
 * Parses JSON with the integers at `int64Paths` as strings that keep every digit.
 *
 * JSON.parse rounds integers beyond 2^53, and some identifiers of the API are longer. If the text has that many digits
 * in a row, rounded integers are quoted and the text is parsed again. Values at the paths become strings, however short
 * they are. Throws a SyntaxError.
 */
export function parseJson(text: string, int64Paths: readonly string[]): unknown {
  // Parse the text unchanged first: the code below relies on valid JSON.
  let value: unknown = JSON.parse(text);
  if (int64Paths.length === 0) return value;
  if (/\d{16}/.test(text)) value = JSON.parse(text.replaceAll(stringOrLongInteger, quoteIfUnsafe));
  for (const path of int64Paths) stringifyAt(value, path.split("."));
  return value;
}

/**
 * Matches strings, to skip them, and whole integers of at least 16 digits (shorter ones are never rounded) in valid
 * JSON. A string ends at the first quote with an even number of backslashes before it. The lazy `*?` does not push a
 * backtrack point per character, so a long string cannot overflow the stack.
 */
const stringOrLongInteger = /"[^]*?(?<!\\)(?:\\\\)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

function quoteIfUnsafe(token: string): string {
  return token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`;
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
