import { summarizeChanges } from "../generate/summary.ts";
import type { Effect } from "./rate.ts";
import { isAtLeast, nextVersion } from "./version.ts";
import type { Bump } from "./version.ts";

/** One of the two documents that are compared. */
export interface Side {
  name: string;
  version: string;
  /** The bundle, as JSON. */
  text: string;
}

/** The report for people, and the exit status: 1 if there is a breaking change that the version does not announce. */
export function report(base: Side, revision: Side, found: readonly Effect[]): { text: string; status: 0 | 1 } {
  const effects = [...new Map(found.map((effect) => [JSON.stringify(effect), effect])).values()];
  const heading = `${revision.name} (${revision.version}) against ${base.name} (${base.version})`;
  const groups = [...groupByMethod(effects)].map(([method, group]) => section(method, group));
  const { text, status } = verdict(base, revision, effects);
  return { text: [heading, ...groups, text].join("\n\n"), status };
}

function groupByMethod(effects: readonly Effect[]): Map<string, Effect[]> {
  const groups = new Map<string, Effect[]>();
  for (const effect of effects) groups.set(effect.method, [...(groups.get(effect.method) ?? []), effect]);
  return groups;
}

function section(method: string, effects: readonly Effect[]): string {
  const operation = effects[0]?.operation;
  const lines = effects
    .toSorted((a, b) => Number(isBreaking(b)) - Number(isBreaking(a)))
    .map(({ effect, message }) => `  ${effect.padEnd("breaks callers".length)}  ${message}`);
  return [operation ? `${method}  ${operation}` : method, ...lines].join("\n");
}

function verdict(base: Side, revision: Side, effects: readonly Effect[]): { text: string; status: 0 | 1 } {
  if (effects.length === 0) return { text: withoutEffect(base, revision), status: 0 };
  const breaking = effects.filter(isBreaking);
  const next = nextVersion(base.version, bumpOf(effects));
  if (breaking.length === 0) return { text: `Nothing breaks. The next version is ${next} or later.`, status: 0 };
  const count = `Breaking: ${breaking.length}`;
  if (isAtLeast(revision.version, next))
    return { text: `${count}, and version ${revision.version} says so.`, status: 0 };
  const advice = `Set "version" in openapi/openapi.yaml and package.json, and say in CHANGELOG.md what users must change.`;
  return {
    text: `${count}. The next version must be ${next} or later, not ${revision.version}.\n${advice}`,
    status: 1,
  };
}

/** The parts in which only prose and examples changed, by name. */
function withoutEffect(base: Side, revision: Side): string {
  const names = summarizeChanges(base.text, revision.text).map((name) => name.replace(/^\w+ /, ""));
  if (names.length === 0) return "Nothing changed.";
  return `Only prose and examples changed: ${names.join(", ")}. The next version is ${nextVersion(base.version, "fix")} or later.`;
}

function bumpOf(effects: readonly Effect[]): Bump {
  if (effects.some(isBreaking)) return "breaking";
  return effects.some(({ effect }) => effect === "adds") ? "addition" : "fix";
}

function isBreaking({ effect }: Effect): boolean {
  return effect.startsWith("breaks");
}
