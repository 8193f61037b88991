import { writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "esbuild";
import { collectLicences } from "./licences.ts";

const entryPoints = ["src/index.ts", "src/policy/index.ts", "src/msw/index.ts", "src/webhooks/index.ts"];

/** The path of the HuJSON parser within the build folder. */
const parser = "hujson/jsonc-parser.js";

/**
 * Bundles the client and the other entries. Packages that users install themselves stay external.
 *
 * - The HuJSON parser is included as a separate file, so nothing has to be installed for it. Its npm package is
 *   CommonJS that bundlers for Node cannot follow.
 */
export async function bundleClient(folder: string): Promise<void> {
  const shared = { bundle: true, format: "esm", target: "es2022", logLevel: "warning" } as const;
  const entries = build({
    ...shared,
    entryPoints,
    outbase: "src",
    outdir: folder,
    packages: "external",
    plugins: [parserBeside],
    sourcemap: true,
    sourcesContent: false,
  });
  const { metafile } = await build({
    ...shared,
    stdin: { contents: 'export { printParseErrorCode, visit } from "jsonc-parser";', resolveDir: process.cwd() },
    outfile: join(folder, parser),
    metafile: true,
  });
  await entries;
  await writeFile(join(folder, dirname(parser), "LICENCES.txt"), await collectLicences(Object.keys(metafile.inputs)));
}

/** Redirects imports of the parser to its file. The entries that import it are one folder deep. */
const parserBeside: Plugin = {
  name: "parser-beside",
  setup({ onResolve }) {
    onResolve({ filter: /^jsonc-parser$/ }, ({ path, kind }) =>
      kind === "import-statement" ? { path: relative("policy", parser), external: true } : { path, external: true },
    );
  },
};
