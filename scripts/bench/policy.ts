import { applyEdits, modify, parseTree } from "jsonc-parser";
import { parsePolicy } from "../../src/policy/index.ts";

/** A policy with this many rules and groups, and with typical comments. */
export function largePolicy(rules: number, groups: number): string {
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, i) => line(i)).join("");
  const members = (index: number) => ["a", "b", "c"].map((name) => `"${name}${index}@example.com"`).join(", ");
  return `// A large tailnet.
{
	"groups": {
${lines(groups, (index) => `\t\t"group:team-${index}": [${members(index)}], // team ${index}\n`)}\t},

	"acls": [
${lines(rules, (index) => `\t\t// Rule ${index}\n\t\t{"action": "accept", "src": ["group:team-${index % groups}"], "dst": ["tag:app-${index}:443", "tag:db-${index}:5432"]},\n`)}\t],
}
`;
}

/** Adds a user to a group, and a rule. */
const additions = {
  group: ["groups", "group:team-7"],
  login: "noor@example.com",
  rule: { action: "accept", src: ["group:team-7"], dst: ["tag:new:443"] },
};

/** Parses, makes two edits and prints: with this package, and with jsonc-parser alone. */
export const contenders: Readonly<Record<string, (text: string) => string>> = {
  "tailscale-openapi/policy": (text) => {
    const policy = parsePolicy(text);
    policy.addTo(additions.group, additions.login);
    policy.addTo(["acls"], additions.rule);
    return policy.text;
  },
  // It parses the text again for each edit, and cannot tell whether an element already exists.
  "jsonc-parser alone": (text) => {
    parseTree(text, [], { allowTrailingComma: true });
    const add = (before: string, path: (string | number)[], value: unknown) =>
      applyEdits(before, modify(before, path, value, { isArrayInsertion: true }));
    return add(add(text, [...additions.group, -1], additions.login), ["acls", -1], additions.rule);
  },
};

/** Milliseconds of one run: CPU time and wall-clock time. */
export interface Took {
  readonly cpu: number;
  readonly wall: number;
}

/** How long one run takes. */
export function time(work: () => unknown): Took {
  const cpu = process.cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: (user + system) / 1_000, wall };
}
