import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { BuildOptions, Plugin } from "esbuild";
import { operations } from "../../generated/operations.ts";

/** A part of the package as bundled by a user, including openapi-fetch if it is imported. */
export interface Bundle {
  readonly name: string;
  readonly code: string;
  /** The most bytes it may have without the operation table, minified and compressed. */
  readonly budget: number;
  /** Whether it includes the operation table. */
  readonly hasTable: boolean;
  /** The most bytes it should have in total, with 95 operations. */
  readonly goal: number;
}

/**
 * The budgets are the current sizes plus a little room, so that growth does not go unnoticed. The raw client is the
 * base of `tailscale.http`, without the methods and the ways to get a token. The operation table is measured per
 * operation, so that a new one breaks no budget. The goals are for the total, with 95 operations.
 */
export const bundles: readonly Bundle[] = [
  { name: "whole client", code: 'export * from "./src/index.ts";', budget: 15_050, goal: 14_848, hasTable: true },
  {
    name: "policy entry, beside the client",
    code: 'export * from "./src/policy/index.ts";',
    budget: 13_200,
    goal: 13_200,
    hasTable: false,
  },
  {
    name: "raw client",
    code: `
      export { createHttp } from "./src/client/raw-client.ts";
      export { createTransport } from "./src/call/transport.ts";
      export { Gate } from "./src/call/gate.ts";
      export { fixedKey } from "./src/credentials/credentials.ts";
      export { createLog } from "./src/call/log.ts";`,
    budget: 9_350,
    goal: 9_728,
    hasTable: true,
  },
  { name: "webhooks", code: 'export * from "./src/webhooks/index.ts";', budget: 2_048, goal: 2_048, hasTable: false },
];

/** The most bytes that one operation may add, minified and compressed. */
export const operationBudget = 25;

export interface Size {
  readonly raw: number;
  readonly minified: number;
  readonly gzip: number;
  /** Compressed, without the operation table. */
  readonly withoutTable: number;
  /** Compressed bytes of the table for each operation. */
  readonly perOperation: number;
}

/** Bundles code that imports from the root of the repository. */
export async function measure({ code }: Bundle, root: string): Promise<Size> {
  const [raw, minified, bare] = await Promise.all([
    bundle(code, root),
    bundle(code, root, { minify: true }),
    bundle(code, root, { minify: true, plugins: [emptyTable] }),
  ]);
  const [gzip, withoutTable] = [compressed(minified), compressed(bare)];
  const perOperation = (gzip - withoutTable) / operations.length;
  return { raw: raw.length, minified: minified.length, gzip, withoutTable, perOperation };
}

export function compressed(code: Uint8Array): number {
  return gzipSync(code, { level: 9 }).length;
}

/** Bundles without the rows of the operation table. */
const emptyTable: Plugin = {
  name: "empty-table",
  setup({ onLoad }) {
    onLoad({ filter: /generated\/operations\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, "utf8");
      return { loader: "ts", contents: code.replace(/^(const rows = \{).*?^\}/ms, "$1}") };
    });
  },
};

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
