/** A value of a policy in a few words: lists without brackets, texts without quotes. */
export function describe(value: unknown): string {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.length === 0 ? "empty" : value.map(describe).join(", ");
  return JSON.stringify(value) ?? "nothing";
}

/** A rule, a grant or a test in a few words: `group:dev → tag:web, ip tcp:443`. */
export function describeRule(rule: unknown): string {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return describe(rule);
  const members = new Map(Object.entries(rule));
  const action = members.get("action");
  const ends = ["src", "target", "dst"].filter((name) => members.has(name)).map((name) => describe(members.get(name)));
  const others = [...members].filter(([name]) => !["action", "src", "target", "dst"].includes(name));
  const way = [...(action === undefined || action === "accept" ? [] : [describe(action)]), ends.join(" → ")].join(" ");
  return [way, ...others.map(([name, value]) => `${name} ${describe(value)}`)].join(", ");
}
