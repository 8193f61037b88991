import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPrism } from "../../scripts/prism.ts";
import { document, documentFile } from "./document.ts";
import { strictCopy } from "./strict.ts";
import type { Target } from "./targets.ts";

/** Starts the real Prism, the independent witness, for all suites of a file at once: a start takes seconds. */
export async function startPrismTarget(): Promise<Target & { stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "tailscale-openapi-prism-"));
  const strictFile = join(folder, "strict.json");
  await writeFile(strictFile, JSON.stringify(strictCopy(document)));
  const [plain, strict] = await Promise.all([startPrism(documentFile), startPrism(strictFile)]);
  return {
    name: "prism mock",
    start: async (isStrict) => ({
      options: { baseUrl: (isStrict ? strict : plain).url, fetch: fetchOfPrism },
      reset() {},
      stop() {},
    }),
    stop: async () => {
      await Promise.all([plain.stop(), strict.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}

/** Bare Prism has no error for a request that accepts HuJSON alone; the API's errors are JSON whatever is asked for. */
const fetchOfPrism: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set("accept", `${headers.get("accept") ?? "*/*"}, application/json;q=0.1`);
  return fetch(input, { ...init, headers });
};
