import { nameOfToday, shapeOf, wholePolicy } from "./shape.ts";
import type { Shape } from "./shape.ts";

/**
 * A part of a policy in one form for all that means the same.
 *
 * - Names of sections and members have the spelling of today, whatever their letter case was; deprecated ones
 *   (`users`, `ports`, `user`, `allow`, `autogroup:members`) are replaced.
 * - Lists are sorted and hold nothing twice, but for those whose order means something.
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
  // Where a name stands twice, the last one counts, though it be null.
  const members = new Map(Object.entries(object).map(([key, member]) => [nameOfToday(shape, key), member]));
  const names = [...members.keys()].filter((name) => shape.hasOwnKeys || members.get(name) !== null).sort();
  return Object.fromEntries(names.map((name) => [name, canonical(members.get(name), shapeOf(shape, name))]));
}

/** A text that is the same for all that means the same. */
export function keyOf(value: unknown, shape: Shape): string {
  return JSON.stringify(canonical(value, shape)) ?? "";
}
