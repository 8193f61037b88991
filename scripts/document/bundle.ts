import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "./openapi.ts";
import { documentFile } from "./lint.ts";
import { redocly } from "./redocly.ts";

export interface Bundle {
  document: OpenApiDocument;
  yaml: string;
}

/** Joins the files of the document in `root` into one. */
export async function bundleDocument(root: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), "tailscale-openapi-"));
  try {
    const [json, yaml] = await Promise.all(
      ["json", "yaml"].map((ext) => bundleAs(root, join(folder, `openapi.${ext}`))),
    );
    const document: OpenApiDocument = JSON.parse(json ?? "");
    return { document, yaml: yaml ?? "" };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundleAs(root: string, file: string): Promise<string> {
  const { code, stdout, stderr } = await redocly(root, ["bundle", documentFile, "--output", file]);
  if (code !== 0) throw new Error(`redocly bundle ended with ${code}: ${stderr || stdout}`);
  return readFile(file, "utf8");
}
