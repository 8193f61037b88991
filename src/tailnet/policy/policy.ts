/** A parsed policy file: names in one letter case, old spellings replaced. */
export interface Policy {
  readonly groups: Lists;
  readonly hosts: ReadonlyMap<string, string>;
  readonly ipsets: Lists;
  readonly tagOwners: Lists;
  readonly postures: Lists;
  readonly defaultSrcPosture: readonly string[];
  /** The rules of `acls`, then those of `grants`. */
  readonly rules: readonly AccessRule[];
  readonly ssh: readonly SshRule[];
  readonly nodeAttrs: readonly NodeAttribute[];
  readonly autoApprovers: AutoApprovers;
  readonly tests: readonly AccessTest[];
  readonly sshTests: readonly SshTest[];
  /** The sections in the file that are not evaluated here, as spelled there. */
  readonly ignored: readonly string[];
}

/** Lists by name. */
export type Lists = ReadonlyMap<string, readonly string[]>;

export interface AccessRule {
  readonly section: "acls" | "grants";
  /** The line on which the rule begins, from 1. */
  readonly line: number;
  readonly src: readonly string[];
  /** In `acls` with ports. */
  readonly dst: readonly string[];
  /** Only in `acls`. */
  readonly action: string | undefined;
  /** Only in `acls`. */
  readonly proto: string | undefined;
  /** Only in `grants`. */
  readonly ip: readonly string[];
  /** The names of the capabilities. Only in `grants`. */
  readonly app: readonly string[];
  /** Only in `grants`. */
  readonly via: readonly string[];
  readonly srcPosture: readonly string[];
  /** Old and new member names that a rule uses together. */
  readonly doubled: readonly string[];
}

export interface SshRule {
  readonly action: string | undefined;
  readonly src: readonly string[];
  readonly dst: readonly string[];
  readonly users: readonly string[];
  readonly checkPeriod: string | undefined;
  readonly acceptEnv: readonly string[];
  readonly srcPosture: readonly string[];
}

export interface NodeAttribute {
  readonly target: readonly string[];
  readonly appConnectors: readonly AppConnector[];
}

export interface AppConnector {
  readonly connectors: readonly string[];
  readonly domains: readonly string[];
  readonly presetAppID: string | undefined;
}

export interface AutoApprovers {
  readonly routes: Lists;
  readonly exitNode: readonly string[];
  readonly services: Lists;
}

/** Posture attributes of a device, by name (`node:os`, `custom:score`). */
export type Attributes = ReadonlyMap<string, unknown>;

export interface AccessTest {
  readonly src: string;
  readonly proto: string | undefined;
  readonly accept: readonly string[];
  readonly deny: readonly string[];
  readonly srcPostureAttrs: Attributes;
}

export interface SshTest {
  readonly src: string;
  readonly dst: readonly string[];
  readonly accept: readonly string[];
  readonly check: readonly string[];
  readonly deny: readonly string[];
  readonly srcPostureAttrs: Attributes;
}
