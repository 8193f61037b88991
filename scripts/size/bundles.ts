import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { BuildOptions } from "esbuild";

/** What a user's bundler makes of a part of the client, openapi-fetch included. */
interface Bundle {
  readonly name: string;
  readonly code: string;
  /** Bytes that it may have at most, minified and compressed. */
  readonly budget: number;
}

/**
 * The budgets are what the parts weigh, and a little room: they keep it from growing unseen. The raw client is what
 * `tailscale.http` stands on, without the methods and the ways to get a token.
 */
export const bundles: readonly Bundle[] = [
  { name: "whole client", code: 'export * from "./src/index.ts";', budget: 14_400 },
  {
    name: "raw client",
    code: `
      export { createHttp } from "./src/client/raw-client.ts";
      export { createTransport } from "./src/call/transport.ts";
      export { Gate } from "./src/call/gate.ts";
      export { fixedKey } from "./src/credentials/credentials.ts";
      export { createLog } from "./src/call/log.ts";`,
    budget: 9_400,
  },
];

export interface Size {
  readonly raw: number;
  readonly minified: number;
  readonly gzip: number;
}

/** Bundles code that imports from the root of the repository. */
export async function measure({ code }: Bundle, root: string): Promise<Size> {
  const [raw, minified] = await Promise.all([bundle(code, root), bundle(code, root, { minify: true })]);
  return { raw: raw.length, minified: minified.length, gzip: gzipSync(minified, { level: 9 }).length };
}

export async function bundle(code: string, root: string, options: BuildOptions = {}): Promise<Uint8Array> {
  const { outputFiles = [] } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    legalComments: "none",
    ...options,
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no bundle");
  return file.contents;
}
