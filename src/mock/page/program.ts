import { fileURLToPath } from "node:url";

/** What runs in the page, and how it looks. */
export interface Program {
  readonly script: string;
  readonly style: string;
}

/**
 * Bundles `src/page/`. In the package it is bundled already: there the build puts its result in the place of this file
 * (scripts/build/page-inside.ts), so that the mock needs no bundler.
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
