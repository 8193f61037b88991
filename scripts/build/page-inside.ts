import { resolve } from "node:path";
import type { Plugin } from "esbuild";
import { buildProgram } from "../../src/mock/page/program.ts";

/** The folder that the names of the page's files start from. */
const folder = "src/page";

/**
 * Puts the bundled page in the place of the module that bundles it. `onFiles` is told which files went into it, in the form
 * of esbuild's own list.
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
