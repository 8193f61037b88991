import { added, changed, removed } from "./change.ts";
import type { PolicyChange, Subject } from "./change.ts";
import { describe, describeRule } from "./describe.ts";

type Rule = Readonly<Record<string, unknown>>;

/** A removed rule, the rule that replaced it, and the one member in which they differ. */
interface Pair {
  readonly old: Rule;
  readonly now: Rule;
  readonly member: string;
}

/**
 * The differences between two lists in canonical form. A removed and an added rule that differ in only one member count
 * as one changed rule.
 */
export function diffLists(subject: Subject, before: readonly unknown[], after: readonly unknown[]): PolicyChange[] {
  const [gone, come] = [without(before, after), without(after, before)];
  const pairs = pairUp(gone.filter(isRule), come.filter(isRule));
  const paired = new Set<unknown>(pairs.flatMap(({ old, now }) => [old, now]));
  const { name } = subject;
  return [
    ...gone
      .filter((item) => !paired.has(item))
      .map((item) => removed(subject, item, describeRule(item) + (name === undefined ? "" : ` from ${name}`))),
    ...pairs.map(({ old, now, member }) => changed(subject, old, now, describePair(old, now, member))),
    ...come
      .filter((item) => !paired.has(item))
      .map((item) => added(subject, item, describeRule(item) + (name === undefined ? "" : ` to ${name}`))),
  ];
}

/** The items of a list that another one lacks. */
function without(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const keys = new Set(other.map((item) => JSON.stringify(item)));
  return list.filter((item) => !keys.has(JSON.stringify(item)));
}

function pairUp(gone: readonly Rule[], come: readonly Rule[]): Pair[] {
  const free = new Map<string, Rule[]>();
  for (const now of come) for (const { key } of remainders(now)) free.set(key, [...(free.get(key) ?? []), now]);
  const taken = new Set<Rule>();
  return gone.flatMap((old) => {
    for (const { key, member } of remainders(old)) {
      const now = free.get(key)?.find((one) => !taken.has(one));
      if (now) {
        taken.add(now);
        return [{ old, now, member }];
      }
    }
    return [];
  });
}

/** The rule without each of its members in turn. */
function remainders(rule: Rule): { key: string; member: string }[] {
  return Object.keys(rule).map((member) => ({
    key: JSON.stringify([member, { ...rule, [member]: undefined }]),
    member,
  }));
}

function describePair(old: Rule, now: Rule, member: string): string {
  const [was, is] = [old[member], now[member]];
  const change =
    Array.isArray(was) && Array.isArray(is)
      ? [
          ...without(was, is).map((item) => `loses ${describe(item)}`),
          ...without(is, was).map((item) => `gains ${describe(item)}`),
        ].join(", ")
      : `from ${describe(was)} to ${describe(is)}`;
  return `${describeRule(old)}: ${member} ${change}`;
}

function isRule(item: unknown): item is Rule {
  return typeof item === "object" && item !== null && !Array.isArray(item);
}
