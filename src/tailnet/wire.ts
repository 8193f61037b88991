/** Marks digits that stand for an integer: a private-use character. */
const mark = "\ue000int64:";

/**
 * Serializes JSON with the strings at `int64Paths` as integers, keeping every digit. The inverse of the client's
 * parsing: inside the mock, as in the client, identifiers are strings.
 */
export function toJson(value: unknown, int64Paths: readonly string[]): string {
  if (int64Paths.length === 0) return JSON.stringify(value);
  const copy: unknown = structuredClone(value);
  for (const path of int64Paths) markAt(copy, path.split("."));
  return JSON.stringify(copy).replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

function markAt(value: unknown, [key, ...rest]: readonly string[]): void {
  if (key === undefined || typeof value !== "object" || value === null) return;
  for (const name of key === "*" ? Object.keys(value) : [key]) {
    const child: unknown = Reflect.get(value, name);
    if (rest.length > 0) markAt(child, rest);
    else if (typeof child === "string") Reflect.set(value, name, mark + child);
  }
}
