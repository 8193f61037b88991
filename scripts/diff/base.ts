import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { OpenApiDocument } from "../document/openapi.ts";
import { parseDocument } from "../document/parse.ts";
import { UsageError } from "../verb.ts";
import { git, showFile } from "./git.ts";

export const bundleFile = "generated/openapi.json";

/** The base to compare the working document with. */
export interface Base {
  /** As the report names it. */
  name: string;
  text: string;
  document: OpenApiDocument;
  /** Undefined if the base is only a file. */
  revision: string | undefined;
}

/**
 * Finds the base in the repository at `root`.
 *
 * - Nothing given: the last tag `v*` that HEAD descends from. Undefined if there is none: nothing has been released.
 * - A file: that document, YAML or JSON.
 * - Anything else: a git revision, with its document and type tests.
 *
 * Throws a UsageError if it is none of these.
 */
export function findBase(root: string, given: string | undefined): Base | undefined {
  const file = given === undefined ? undefined : resolve(root, given);
  if (given !== undefined && file !== undefined && existsSync(file) && statSync(file).isFile())
    return { ...readBase(readFileSync(file, "utf8"), given), revision: undefined };
  const name = given ?? git(root, "describe", "--tags", "--abbrev=0", "--match", "v*")?.trim();
  if (name === undefined) return undefined;
  const revision = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`)?.trim();
  if (!revision) throw new UsageError(`${name} is neither a file nor a git revision.`);
  const text = showFile(root, revision, bundleFile);
  if (text === undefined) throw new UsageError(`${name} has no ${bundleFile}.`);
  return { ...readBase(text, name), revision };
}

/** Parses a document of this project, either bundled or written by hand in one file. */
export function readBase(text: string, name: string): Omit<Base, "revision"> {
  const { "x-generated": _, ...own } = parseDocument(text, name);
  const json = JSON.stringify({ components: {}, ...own });
  const document: OpenApiDocument = JSON.parse(json);
  if (!/^3\.1\./.test(String(own["openapi"])) || typeof document.info?.version !== "string")
    throw new UsageError(`${name} is not an OpenAPI 3.1 document with a version.`);
  return { name, text: json, document };
}
