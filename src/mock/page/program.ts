import { fileURLToPath } from "node:url";

/** The script and style of the page. */
export interface Program {
  readonly script: string;
  readonly style: string;
}

/**
 * Bundles `src/page/`. In the package, the build replaces this file with the finished bundle
 * (scripts/build/page-inside.ts), so the mock needs no bundler.
 */
export async function buildProgram(): Promise<Program & { files: string[] }> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: ["main.tsx", "style.css"],
    absWorkingDir: fileURLToPath(new URL("../../page", import.meta.url)),
    outdir: "out",
    write: false,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
  });
  const textOf = (extension: string) => outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? "";
  return { script: textOf(".js"), style: textOf(".css"), files: Object.keys(metafile.inputs) };
}
