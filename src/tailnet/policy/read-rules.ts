import type { AccessRule } from "./policy.ts";
import type { Shape } from "./shape.ts";

const nothing = { action: undefined, proto: undefined, ip: [], app: [], via: [], srcPosture: [], doubled: [] };

/** The rule of a policy with neither `acls` nor `grants`. */
export const everything: AccessRule = {
  ...nothing,
  section: "grants",
  line: 1,
  src: ["*"],
  dst: ["*"],
  ip: ["*"],
};

/** A rule of `acls`, which may have the old names `users` and `ports` for `src` and `dst`. [client] */
export function readAclRule(rule: Shape, line: number): AccessRule {
  return {
    ...nothing,
    section: "acls",
    line,
    src: rule.texts(rule.has("src") ? "src" : "users"),
    dst: rule.texts(rule.has("dst") ? "dst" : "ports"),
    action: rule.text("action"),
    proto: rule.text("proto"),
    srcPosture: rule.texts("srcPosture"),
    doubled: [
      ...(hasBoth(rule, "src", "users") ? ["src and users"] : []),
      ...(hasBoth(rule, "dst", "ports") ? ["dst and ports"] : []),
    ],
  };
}

export function readGrant(grant: Shape, line: number): AccessRule {
  return {
    ...nothing,
    section: "grants",
    line,
    src: grant.texts("src"),
    dst: grant.texts("dst"),
    ip: grant.texts("ip"),
    app: grant.map("app", ([capability]) => capability),
    via: grant.texts("via"),
    srcPosture: grant.texts("srcPosture"),
  };
}

function hasBoth(rule: Shape, name: string, old: string): boolean {
  return rule.has(name) && rule.has(old);
}
