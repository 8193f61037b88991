import type { Path } from "../hujson/edit.ts";
import { hasOwnKeys, nameOfToday } from "./names.ts";

/** Lists whose order means something: an IP set adds and removes in turn, and what apps and DERP regions mean is theirs. */
const ordered = /^(?:ipsets\/|(?:grants|nodeAttrs)\/\d+\/app\/|derpMap\/)/;

/**
 * A part of a policy in one form for all that means the same.
 *
 * - Names of sections and members have the spelling of today, whatever their letter case was; deprecated ones
 *   (`users`, `ports`, `user`, `allow`, `autogroup:members`) are replaced.
 * - Lists are sorted and hold nothing twice, but for those whose order means something.
 * - A member that is `null` is left out. Spaces around a text do not count.
 * - A tag without owners belongs to `autogroup:admin`.
 *
 * @param path Where the part stands in the policy, with the names of today.
 */
export function canonical(value: unknown, path: Path = []): unknown {
  if (typeof value === "string") return value.trim().replace(/^autogroup:members(?=$|:)/, "autogroup:member");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return canonicalList(value, path);
  // Where a name stands twice, the last one counts, though it be null.
  const members = Object.fromEntries(Object.entries(value).map(([key, member]) => [nameOfToday(path, key), member]));
  const entries = Object.entries(members)
    .filter(([, member]) => member !== null || hasOwnKeys(path))
    .map(([name, member]): [string, unknown] => [name, canonical(member, [...path, name])]);
  return Object.fromEntries(entries.sort(([a], [b]) => compare(a, b)));
}

function canonicalList(list: readonly unknown[], path: Path): unknown[] {
  if (path[0] === "tagOwners" && list.length === 0) return ["autogroup:admin"];
  const items = list.map((item, index) => canonical(item, [...path, index]));
  if (ordered.test(path.join("/"))) return items;
  const byKey = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...byKey].sort(([a], [b]) => compare(a, b)).map(([, item]) => item);
}

/** A text that is the same for all that means the same. */
export function keyOf(value: unknown, path: Path): string {
  return JSON.stringify(canonical(value, path)) ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
