import { build } from "esbuild";

/** Joins the files of the client, and those of each other entry; what users install themselves stays outside. */
export async function bundleClient(folder: string): Promise<void> {
  await build({
    entryPoints: ["src/index.ts", "src/msw/index.ts", "src/webhooks/index.ts"],
    outbase: "src",
    outdir: folder,
    bundle: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    sourcemap: true,
    sourcesContent: false,
    logLevel: "warning",
  });
}
