import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { addBasicAuth } from "./basic-auth.ts";
import { addDefaultResponses } from "./default-responses.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { documentFile } from "./lint.ts";
import { redocly } from "./redocly.ts";

export interface Bundle {
  document: OpenApiDocument;
  yaml: string;
}

/**
 * Bundles the files of the document in `root` into one, and adds what the operations share: the default responses, and
 * HTTP Basic as an alternative to the API access token.
 */
export async function bundleDocument(root: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), "tailscale-openapi-"));
  try {
    const file = join(folder, "openapi.json");
    const { code, stdout, stderr } = await redocly(root, ["bundle", documentFile, "--output", file]);
    if (code !== 0) throw new Error(`redocly bundle ended with ${code}: ${stderr || stdout}`);
    const joined: OpenApiDocument = JSON.parse(await readFile(file, "utf8"));
    const document = addBasicAuth(addDefaultResponses(root, joined));
    return { document, yaml: stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 }) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
