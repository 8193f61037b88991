/**
 * Parses JSON with the integers at `int64Paths` as strings that keep every digit.
 *
 * JSON.parse rounds integers beyond 2^53, and some identifiers of the API are longer. Integers that would be rounded are
 * put in quotes first; what stands at one of the paths is then made a string, however short. Throws a SyntaxError.
 */
export function parseJson(text: string, int64Paths: readonly string[]): unknown {
  if (int64Paths.length === 0) return JSON.parse(text);
  const value: unknown = JSON.parse(quoteUnsafeIntegers(text));
  for (const path of int64Paths) stringifyAt(value, path.split("."));
  return value;
}

/** A JSON string, or an integer of at least 16 digits (nothing shorter is rounded) that is not part of a longer number. */
const stringOrLongInteger = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

function quoteUnsafeIntegers(text: string): string {
  return text.replaceAll(stringOrLongInteger, (token) =>
    token.startsWith('"') || Number.isSafeInteger(Number(token)) ? token : `"${token}"`,
  );
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
