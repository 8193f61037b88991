/**
 * `npm run build`: everything that the package ships, in dist/.
 *
 * - The client and each other entry are one readable file: importing twenty takes ten times as long.
 * - Their declarations and maps point to the sources, which are shipped.
 * - The mock server is bundled with Prism, so it needs nothing installed besides the package.
 * - The licences of bundled packages are included.
 */
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { bundleClient } from "./build/bundle-client.ts";
import { bundleMock } from "./build/bundle-mock.ts";
import { collectLicences } from "./build/licences.ts";

const tsc = createRequire(import.meta.url).resolve("typescript/lib/tsc.js");

await rm("dist", { recursive: true, force: true });
await Promise.all([declare("src"), declare("src/mock"), bundleClient("dist/src"), bundle()]);

async function declare(project: string): Promise<void> {
  await promisify(execFile)(process.execPath, [tsc, "-p", project, "--emitDeclarationOnly"]).catch(
    (error: { stdout: string }) => {
      throw new Error(`${project} does not compile:\n${error.stdout}`);
    },
  );
}

async function bundle(): Promise<void> {
  const files = await bundleMock("dist/bundle");
  await writeFile("dist/bundle/LICENCES.txt", await collectLicences(files));
}
