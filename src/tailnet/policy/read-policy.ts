import { elementLines } from "../../hujson/element-lines.ts";
import { HujsonError } from "../../hujson/hujson-error.ts";
import { parseHujson } from "../../hujson/parse.ts";
import { readNodeAttribute, readSshRule, readSshTest, readTest } from "./read-parts.ts";
import { everything, readAclRule, readGrant } from "./read-rules.ts";
import type { AccessRule, AccessTest, Policy } from "./policy.ts";
import { Shape } from "./shape.ts";

/** A parsed policy file. */
export interface PolicyReading {
  /** The valid parts; empty if the text is not HuJSON. */
  readonly policy: Policy;
  /** The syntax error, or every value of the wrong type. */
  readonly mistakes: readonly string[];
}

/**
 * Parses a policy file, given as HuJSON text or as a JSON value.
 *
 * - A policy with neither `acls` nor `grants` lets everyone reach everything; with an empty one of the two, nobody can
 *   reach anything. [obs]
 * - Rules may have the old spellings `users` and `ports` for `src` and `dst`, and tests `user` and `allow` for `src`
 *   and `accept`. [client]
 * - Unknown sections and members are accepted.
 * - Line numbers of rules are only meaningful for a text. Otherwise they are 1.
 */
export function readPolicy(source: unknown): PolicyReading {
  const mistakes: string[] = [];
  try {
    const text = typeof source === "string" ? source : undefined;
    const value = text === undefined ? source : parseHujson(text);
    const root = new Shape(value, "", mistakes);
    const lines = text === undefined ? new Map<string, number[]>() : foldedLines(text);
    return { policy: policyOf(root, lines), mistakes };
  } catch (error) {
    if (!(error instanceof HujsonError)) throw error;
    const nothing = new Shape({ acls: [] }, "", []);
    return { policy: policyOf(nothing, new Map()), mistakes: [error.message] };
  }
}

/** Reads the array of tests in a request. */
export function readTests(value: unknown): {
  readonly tests: readonly AccessTest[];
  readonly mistakes: readonly string[];
} {
  const mistakes: string[] = [];
  return { tests: new Shape({ tests: value }, "", mistakes).shapes("tests").map(readTest), mistakes };
}

type Lines = ReadonlyMap<string, readonly number[]>;

function foldedLines(text: string): Lines {
  return new Map([...elementLines(text)].map(([section, lines]) => [section.toLowerCase(), lines]));
}

function policyOf(root: Shape, lines: Lines): Policy {
  const approvers = root.shape("autoApprovers");
  return {
    groups: root.lists("groups"),
    hosts: new Map(root.map("hosts", ([name, address]) => [name, typeof address === "string" ? address.trim() : ""])),
    ipsets: root.lists("ipsets"),
    tagOwners: root.lists("tagOwners"),
    postures: root.lists("postures"),
    defaultSrcPosture: root.texts("defaultSrcPosture"),
    rules: root.has("acls") || root.has("grants") ? readRules(root, lines) : [everything],
    ssh: root.shapes("ssh").map(readSshRule),
    nodeAttrs: root.shapes("nodeAttrs").map(readNodeAttribute),
    autoApprovers: {
      routes: approvers.lists("routes"),
      exitNode: approvers.texts("exitNode"),
      services: approvers.lists("services"),
    },
    tests: root.shapes("tests").map(readTest),
    sshTests: root.shapes("sshTests").map(readSshTest),
    ignored: root.unread(),
  };
}

function readRules(root: Shape, lines: Lines): readonly AccessRule[] {
  const lineOf = (section: string, index: number) => lines.get(section)?.[index] ?? 1;
  return [
    ...root.shapes("acls").map((rule, index) => readAclRule(rule, lineOf("acls", index))),
    ...root.shapes("grants").map((grant, index) => readGrant(grant, lineOf("grants", index))),
  ];
}
