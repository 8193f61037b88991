import type { PolicyFile } from "../../generated/schemas.ts";
import { diffLists } from "./diff-lists.ts";
import { added, changed, isSame, removed } from "./change.ts";
import type { PolicyChange, Subject } from "./change.ts";
import { describe } from "./describe.ts";
import { meaningOf } from "./policy.ts";
import type { Policy } from "./policy.ts";
import { listSections, mapSections } from "./sections.ts";
import type { Words } from "./sections.ts";

type Members = Readonly<Record<string, unknown>>;

/**
 * Returns what changed between two policy files, in the policy's own terms: a rule added, a tag owner removed, a group
 * member added. Comments, order and spelling do not count, as for {@link equalPolicies}.
 *
 * ```ts
 * const before = '{"groups": {"group:dev": ["mia@example.com"]}}';
 * const after = '{"groups": {"group:dev": ["mia@example.com", "noor@example.com"]}}';
 * for (const { text } of diffPolicies(before, after)) console.log(text);
 * // group member added: noor@example.com to group:dev
 * ```
 *
 * @returns The changes, ordered by section name; empty if both mean the same.
 * @throws {@link HujsonError} if a text is not HuJSON.
 */
export function diffPolicies(
  before: string | PolicyFile | Policy,
  after: string | PolicyFile | Policy,
): readonly PolicyChange[] {
  return diffMembers("", meaningOf(before), meaningOf(after));
}

/**
 * Whether two policy files mean the same.
 *
 * These do not count: comments, spaces, the order of rules, members and lists (except in IP sets, apps and DERP maps,
 * where it matters), duplicates, the letter case of section names, deprecated names, and members that are `null`. Other
 * ways to say the same, such as a group instead of its members, do count.
 *
 * @throws {@link HujsonError} if a text is not HuJSON.
 */
export function equalPolicies(a: string | PolicyFile | Policy, b: string | PolicyFile | Policy): boolean {
  return isSame(meaningOf(a), meaningOf(b));
}

/**
 * The differences between the sections of a policy, or between those within a section. The prefix starts their paths.
 */
function diffMembers(prefix: string, before: Members, after: Members): PolicyChange[] {
  return namesOf(before, after).flatMap((name) => diffSection(prefix + name, before[name], after[name]));
}

function diffSection(section: string, before: unknown, after: unknown): PolicyChange[] {
  if (isSame(before, after)) return [];
  const list = listSections[section];
  const [items, newItems] = [listOf(before), listOf(after)];
  if (list && items && newItems && items.length + newItems.length > 0) {
    return diffLists({ what: list.entry, section, name: undefined }, items, newItems);
  }
  const map = mapSections[section];
  const [members, newMembers] = [membersOf(before), membersOf(after)];
  if (members && newMembers && Object.keys({ ...members, ...newMembers }).length > 0) {
    if (map) return diffMap(section, map, members, newMembers);
    if (section === "autoApprovers") return diffMembers(`${section}/`, members, newMembers);
  }
  const isEmpty = [before, after].some((value) => typeof value === "object" && Object.keys(Object(value)).length === 0);
  return [diffValue({ what: isEmpty ? "section" : "setting", section, name: undefined }, section, before, after)];
}

function diffMap(section: string, { entry, part }: Words, before: Members, after: Members): PolicyChange[] {
  return namesOf(before, after).flatMap((name): PolicyChange[] => {
    const [old, now] = [before[name], after[name]];
    if (isSame(old, now)) return [];
    if (part && Array.isArray(old) && Array.isArray(now)) return diffLists({ what: part, section, name }, old, now);
    return [diffValue({ what: entry, section, name }, name, old, now)];
  });
}

function diffValue(subject: Subject, name: string, before: unknown, after: unknown): PolicyChange {
  if (before === undefined) return added(subject, after, `${name} (${describe(after)})`);
  if (after === undefined) return removed(subject, before, `${name} (${describe(before)})`);
  return changed(subject, before, after, `${name} from ${describe(before)} to ${describe(after)}`);
}

function namesOf(before: Members, after: Members): string[] {
  return Object.keys({ ...before, ...after }).sort();
}

/** The list, or an empty one if nothing is there. */
function listOf(value: unknown): readonly unknown[] | undefined {
  return value === undefined ? [] : Array.isArray(value) ? value : undefined;
}

function membersOf(value: unknown): Members | undefined {
  if (value === undefined) return {};
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
