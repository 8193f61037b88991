import { resolve } from "node:path";
import type { Plugin } from "esbuild";
import { buildProgram } from "../../src/mock/page/program.ts";

/** The folder to which the names of the page's files are relative. */
const folder = "src/page";

/**
 * Replaces the module that bundles the page with the finished bundle. `onFiles` gets the files in it, in the form of
 * esbuild's own list.
 */
export function pageInside(onFiles: (files: string[]) => void): Plugin {
  return {
    name: "page-inside",
    setup({ onLoad }) {
      onLoad({ filter: /mock\/page\/program\.ts$/ }, async () => {
        const { files, ...program } = await buildProgram();
        onFiles(files.map((file) => resolve(folder, file)));
        return { contents: `export const buildProgram = async () => (${JSON.stringify(program)});` };
      });
    },
  };
}
