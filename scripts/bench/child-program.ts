import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { bundle } from "../size/bundles.ts";

/** Calls a function in its own process, and resolves to the JSON that it prints. */
export type ChildProgram = <T>(name: string, ...args: readonly unknown[]) => Promise<T>;

/** Bundles a module of the repository and passes it to `use` as a program, which is deleted when `use` ends. */
export async function withChildProgram<T>(module: string, use: (run: ChildProgram) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const file = join(folder, "program.cjs");
  try {
    const code = `export * from ${JSON.stringify(module)};`;
    await writeFile(file, await bundle(code, process.cwd(), { platform: "node", format: "cjs" }));
    return await use(async (name, ...args) => {
      const call = `require(${JSON.stringify(file)}).${name}(...${JSON.stringify(args)})`;
      const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", "--eval", call]);
      return JSON.parse(stdout);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
