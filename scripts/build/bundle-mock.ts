import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { pageInside } from "./page-inside.ts";

/**
 * Bundles the mock server and the command. Returns the bundled files.
 *
 * - Both share one copy of Prism, which is CommonJS and calls `require` for Node's own modules. Parts of it look for a
 *   global `module`, which exists in a REPL.
 * - Code that Prism loads but the mock never uses is left out: readers of Postman collections and of OpenAPI 2, the
 *   proxy that forwards to a server, and XML.
 * - The page at `/__mock` is bundled first, and included as text.
 */
export async function bundleMock(folder: string): Promise<string[]> {
  const ofPage: string[] = [];
  const { metafile } = await build({
    entryPoints: { mock: "src/mock/index.ts", cli: "src/cli/main.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    mainFields: ["module", "main"],
    minify: true,
    legalComments: "none",
    banner: {
      js: 'import { createRequire as _createRequire } from "node:module"; const require = _createRequire(import.meta.url); const module = undefined;',
    },
    plugins: [withoutUnused, pageInside((files) => ofPage.push(...files))],
    metafile: true,
    logLevel: "warning",
  });
  return [...Object.keys(metafile.inputs), ...ofPage];
}

const unused = /postman|@faker-js\/faker|oas2\/operation|proxy-agent|node-fetch|fast-xml-parser/;

/** Refuses documents of other kinds instead of reading them. */
const stub = `const refuse = () => { throw new Error("it is no OpenAPI 3 document"); };
module.exports = { transformOas2Operations: refuse, transformPostmanCollectionOperations: refuse };`;

const withoutUnused: Plugin = {
  name: "without-unused",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: unused }, ({ path }) => ({ path, namespace: "unused" }));
    onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: stub }));
  },
};
