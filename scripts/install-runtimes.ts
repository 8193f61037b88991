/**
 * Installs the other runtimes that the package is tested on, from the npm registry, into node_modules/.cache/runtimes.
 * They are too large to be dependencies: `npm run runtimes` needs them, and tests skip the missing ones.
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
