import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startPrism } from "../../scripts/prism.ts";
import { document, documentFile } from "./document.ts";
import { strictCopy } from "./strict.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Prism, with the document. */
    prism: string;
    /** Prism, with the strict copy of the document. */
    strictPrism: string;
    /** A folder that all files of a run share. */
    scratch: string;
  }
}

/** Starts the Prism servers that all contract tests share, once: a start takes seconds. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "tailscale-openapi-test-"));
  const strictFile = join(folder, "strict.json");
  await writeFile(strictFile, JSON.stringify(strictCopy(document)));
  const servers = await Promise.all([startPrism(documentFile), startPrism(strictFile)]);
  provide("prism", servers[0].url);
  provide("strictPrism", servers[1].url);
  provide("scratch", folder);
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true });
  };
}
