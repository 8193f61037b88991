/** What a policy calls the entries of a section. */
export interface Words {
  /** An entry: a group, a host, a rule. */
  readonly entry: string;
  /** What an entry of lists holds: a group member, a tag owner. Undefined where entries are compared as a whole. */
  readonly part?: string;
}

/** Sections whose keys are chosen by the user, with one entry each. Nested sections have a slash in their path. */
export const mapSections: Readonly<Record<string, Words>> = {
  groups: { entry: "group", part: "group member" },
  tagOwners: { entry: "tag", part: "tag owner" },
  hosts: { entry: "host" },
  ipsets: { entry: "IP set" },
  postures: { entry: "posture", part: "posture condition" },
  attrConfig: { entry: "attribute" },
  "autoApprovers/routes": { entry: "auto-approved route", part: "approver of a route" },
  "autoApprovers/services": { entry: "auto-approved service", part: "approver of a service" },
};

/** Sections that are lists. */
export const listSections: Readonly<Record<string, Words>> = {
  acls: { entry: "rule" },
  grants: { entry: "grant" },
  ssh: { entry: "SSH rule" },
  nodeAttrs: { entry: "node attribute" },
  tests: { entry: "test" },
  sshTests: { entry: "SSH test" },
  defaultSrcPosture: { entry: "default posture" },
  "autoApprovers/exitNode": { entry: "approver of exit nodes" },
};
