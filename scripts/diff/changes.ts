import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenApiDocument } from "../document/openapi.ts";
import { redocly } from "../document/redocly.ts";

const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));

/** One change, as `redocly diff --format json` reports it: once, even if several operations share the changed part. */
export interface Change {
  /** Its location in the first affected operation. */
  path: string;
  /** `Operation`, `Parameter`, `Schema` … */
  typeName: string;
  kind: "added" | "removed" | "modified";
  /** What a change requires of an API's version: `major` breaks a user. */
  impact: "major" | "minor" | "patch";
  verdicts: { ruleId: string; message: string }[];
  /** The member that was modified. */
  property?: string;
  base?: Place;
  revision?: Place;
}

interface Place {
  /** Its place in the document. */
  pointer: string;
  value?: unknown;
}

/** Compares two documents, made comparable, with `redocly diff`. */
export async function findChanges(base: OpenApiDocument, revision: OpenApiDocument): Promise<Change[]> {
  const folder = await mkdtemp(join(tmpdir(), "tailscale-openapi-diff-"));
  try {
    await writeFile(join(folder, "base.json"), JSON.stringify(base));
    await writeFile(join(folder, "revision.json"), JSON.stringify(revision));
    const files = ["base.json", "revision.json"];
    const args = ["diff", "--config", config, ...files, "--format", "json", "--fail-on", "none"];
    const { code, stdout, stderr } = await redocly(folder, args);
    if (code !== 0) throw new Error(`redocly diff ended with ${code}: ${stderr || stdout}`);
    const { changes }: { changes: Change[] } = JSON.parse(stdout);
    return changes.filter(({ typeName }) => typeName !== "Info");
  } finally {
    await rm(folder, { recursive: true });
  }
}
