import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rename, watch, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";

const sh = promisify(execFile);

/** A new folder in which the packed package and others are installed, as a user would. Delete it. */
export async function createProject(...packages: readonly string[]): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), "tailscale-openapi-project-"));
  await writeFile(join(project, "package.json"), '{ "name": "user", "private": true, "type": "module" }');
  const versions = await Promise.all(packages.map(asInstalledHere));
  const args = ["install", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  await sh("npm", [...args, await pack(), ...versions], { cwd: project });
  return project;
}

/** The name with the version of the lock file, which knows what others brought along too. */
async function asInstalledHere(name: string): Promise<string> {
  const lock: { packages: Record<string, { version: string }> } = JSON.parse(
    await readFile("package-lock.json", "utf8"),
  );
  const found = Object.entries(lock.packages).find(([path]) => path.endsWith(`node_modules/${name}`));
  if (!found) throw new Error(`${name} is not in the lock file`);
  return `${name}@${found[1].version}`;
}

/**
 * The tarball of the package. It is made once in a test run, by the first file that asks: packing builds `dist/`, which two
 * cannot do at once.
 */
export async function pack(): Promise<string> {
  const folder = join(inject("scratch"), "pack");
  const result = join(folder, "result.json");
  const isFirst = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    await writeFile(`${result}.new`, JSON.stringify(await packInto(folder)));
    await rename(`${result}.new`, result);
  }
  const { tarball, error }: { tarball: string; error?: string } = JSON.parse(await readOnceThere(folder, result));
  if (error !== undefined) throw new Error(error);
  return tarball;
}

async function packInto(folder: string): Promise<{ tarball: string } | { error: string }> {
  try {
    const { stdout } = await sh("npm", ["pack", "--json", "--pack-destination", folder]);
    const [{ filename }]: [{ filename: string }] = JSON.parse(stdout.slice(stdout.indexOf("[")));
    return { tarball: join(folder, filename) };
  } catch (error) {
    return { error: `npm pack failed: ${String(error)}` };
  }
}

async function readOnceThere(folder: string, file: string): Promise<string> {
  const controller = new AbortController();
  const changes = watch(folder, { signal: controller.signal });
  try {
    for (;;) {
      const text = await readFile(file, "utf8").catch(() => undefined);
      if (text !== undefined) return text;
      await changes[Symbol.asyncIterator]().next();
    }
  } finally {
    controller.abort();
  }
}
