import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createTwoFilesPatch, diffLines } from "diff";
import { summarizeChanges } from "./summary.ts";

export type Files = ReadonlyMap<string, string>;

/** Writes the files that differ, and prints which ones and what that means for users. */
export async function write(root: string, files: Files): Promise<string> {
  const changes = await meaning(root, files);
  for (const [file, text] of files) {
    const old = await read(join(root, file));
    if (old === text) continue;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
    changes.push(`  ${file} ${countChanges(old, text)}`);
  }
  return changes.length > 0 ? `Generated:\n${changes.join("\n")}` : "generated/ is up to date.";
}

async function meaning(root: string, files: Files): Promise<string[]> {
  const bundle = "generated/openapi.json";
  const names = summarizeChanges(await read(join(root, bundle)), files.get(bundle) ?? "");
  const shown = names.length > 20 ? [...names.slice(0, 20), `and ${names.length - 20} more`] : names;
  return shown.map((name) => `  ${name}`);
}

/** Compares the files with those on disk. If they differ, prints a diff and returns 1. */
export async function check(root: string, files: Files): Promise<number> {
  let stale = 0;
  for (const [file, text] of files) {
    const old = await read(join(root, file));
    if (old === text) continue;
    stale += 1;
    console.error(createTwoFilesPatch(file, file, old, text, "on disk", "from the document", { context: 3 }));
  }
  for (const name of await readdir(join(root, "generated"))) {
    if (files.has(`generated/${name}`)) continue;
    stale += 1;
    console.error(`generated/${name} is not generated: delete it.`);
  }
  if (stale === 0) console.log("generated/ is what the document says.");
  else console.error(`${stale} files in generated/ are stale: run \`npm run generate\` and commit what it writes.`);
  return stale === 0 ? 0 : 1;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return "";
  }
}

function countChanges(old: string, text: string): string {
  const parts = diffLines(old, text);
  const count = (kind: "added" | "removed") => parts.reduce((sum, part) => sum + (part[kind] ? part.count : 0), 0);
  return `+${count("added")} −${count("removed")}`;
}
