import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A copy of the document, its linter's rules and what was generated from it, in a folder of its own. */
export interface Workspace {
  root: string;
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
  /** Replaces one occurrence of a text; fails where there is none. */
  edit(file: string, from: string, to: string): Promise<void>;
  /** Copies a file to another place in the workspace. */
  copy(from: string, to: string): Promise<void>;
}

/** Makes a workspace that is deleted with the test that asked for it. It is a copy of this repository, or of another workspace. */
export async function createWorkspace(
  finished: (cleanup: () => Promise<void>) => void = onTestFinished,
  from = ".",
): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), "tailscale-openapi-workspace-"));
  finished(() => rm(root, { recursive: true }));
  for (const part of ["openapi", "generated", "redocly.yaml", "docs/methods.md", "llms.txt"])
    await cp(join(from, part), join(root, part), { recursive: true });
  const read = (file: string) => readFile(join(root, file), "utf8");
  const write = (file: string, text: string) => writeFile(join(root, file), text);
  const edit = async (file: string, from: string, to: string) => {
    const text = await read(file);
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    await write(file, text.replace(from, to));
  };
  const copy = (from: string, to: string) => cp(join(root, from), join(root, to));
  return { root, read, write, edit, copy };
}
