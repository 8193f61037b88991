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
  if (/\d{16}/.test(text)) value = JSON.parse(text.replaceAll(stringOrLongInteger, quoteIfUnsafe));
  for (const path of int64Paths) stringifyAt(value, path.split("."));
  return value;
}

/**
 * The strings of valid JSON, so as to pass over them, and its integers of at least 16 digits (nothing shorter is rounded)
 * that are not part of a longer number. A string ends at the first quote with an even number of backslashes before it. The
 * lazy `*?` keeps no way back for each character, so that a long string does not overflow the stack.
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
