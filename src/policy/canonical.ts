import { nameOfToday, shapeOf, wholePolicy } from "./shape.ts";
import type { Shape } from "./shape.ts";

/**
 * Converts a part of a policy to a form that is the same for everything with the same meaning.
 *
 * - Names of sections and members get their current spelling, whatever their letter case; deprecated ones (`users`,
 *   `ports`, `user`, `allow`, `autogroup:members`) are replaced.
 * - Lists are sorted and have no duplicates, except those whose order matters.
 * - A member that is `null` is left out. Spaces around a text do not count.
 * - A tag without owners belongs to `autogroup:admin`.
 */
export function canonical(value: unknown, shape: Shape = wholePolicy): unknown {
  if (typeof value === "string") return value.trim().replace(/^autogroup:members(?=$|:)/, "autogroup:member");
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? canonicalList(value, shape) : canonicalObject(value, shape);
}

function canonicalList(list: readonly unknown[], shape: Shape): unknown {
  if (list.length === 0) return shape.whenEmpty ?? list;
  const each = shapeOf(shape, 0);
  const items = list.map((item) => canonical(item, each));
  if (shape.isOrdered) return items;
  const byKey = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key));
}

function canonicalObject(object: object, shape: Shape): unknown {
  // If a name is there twice, the last one counts, even if it is null.
  const members = new Map(Object.entries(object).map(([key, member]) => [nameOfToday(shape, key), member]));
  const names = [...members.keys()].filter((name) => shape.hasOwnKeys || members.get(name) !== null).sort();
  return Object.fromEntries(names.map((name) => [name, canonical(members.get(name), shapeOf(shape, name))]));
}

/** A text that is the same for all values with the same meaning. */
export function keyOf(value: unknown, shape: Shape): string {
  return JSON.stringify(canonical(value, shape)) ?? "";
}
