/**
 * Installs the other runtimes that the package is tried on, from the npm registry, into node_modules/.cache/runtimes. They are
 * large, so they are no dependencies: `npm run runtimes` needs them, and the tests skip what is not there.
 */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { folder, runtimes, workerd } from "./runtimes/list.ts";

await mkdir(folder, { recursive: true });
await writeFile(`${folder}/package.json`, '{ "private": true }');
for (const { name, from } of [...runtimes, workerd]) {
  if (!from) continue;
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts", from];
  const problem = await promisify(execFile)("npm", args, { cwd: folder }).then(
    () => undefined,
    (error: { stderr: string }) => error.stderr.trim().split("\n")[0],
  );
  console.log(problem === undefined ? `${name}: installed` : `${name}: cannot be had here (${problem})`);
}
