import { build } from "esbuild";
import { compressed } from "./bundles.ts";

/** Bytes, minified and compressed, that the MSW handlers of all operations add to the bundle of a test. */
export interface MswSize {
  /** Bytes loaded at the start. */
  readonly initial: number;
  /** Bytes loaded on the first request. */
  readonly onDemand: number;
}

/** The most bytes in total. */
export const mswBudget = 150 * 1_024;

export async function mswSize(root: string): Promise<MswSize> {
  const { outputFiles, metafile } = await build({
    entryPoints: ["src/msw/index.ts"],
    absWorkingDir: root,
    outdir: "msw",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    external: ["msw"],
    write: false,
    metafile: true,
    legalComments: "none",
  });
  const sizes = outputFiles.map(({ path, contents }) => {
    const output = Object.entries(metafile.outputs).find(([name]) => path.endsWith(name))?.[1];
    return { isOnDemand: output?.entryPoint === "src/msw/respond.ts", size: compressed(contents) };
  });
  const sum = (isOnDemand: boolean) =>
    sizes.filter((one) => one.isOnDemand === isOnDemand).reduce((total, { size }) => total + size, 0);
  return { initial: sum(false), onDemand: sum(true) };
}
