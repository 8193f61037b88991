import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The files that a section of a page shows, by the names in their info strings: "```ts file=main.ts". */
export function filesOf(page: string, heading: string): Map<string, string> {
  const [, ...sections] = readFileSync(page, "utf8").split(/^## /m);
  const section = sections.find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${page} has no section "${heading}"`);
  const blocks = section.matchAll(/^```\w+ file=(\S+)\n(.*?)^```/gms);
  return new Map([...blocks].map(([, name = "", text = ""]) => [name, text]));
}

/** Writes files into a folder, with other ports in the place of those that the page names. */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  ports: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [name, text] of files) {
    const file = join(folder, name);
    await mkdir(dirname(file), { recursive: true });
    const own = Object.entries(ports).reduce((changed, [port, free]) => changed.replaceAll(port, String(free)), text);
    await writeFile(file, own);
  }
}
