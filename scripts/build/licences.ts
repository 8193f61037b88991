import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/** The licence texts of the packages that these files belong to. */
export async function collectLicences(files: readonly string[]): Promise<string> {
  const folders = new Set(files.flatMap((file) => /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []));
  const texts = await Promise.all([...folders].sort().map(licenceOf));
  return `What stands beside this file holds code of these packages.\n\n${texts.join("\n\n")}`;
}

async function licenceOf(folder: string): Promise<string> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? await readFile(join(folder, file), "utf8") : `Licence: ${manifest.license ?? "not stated"}`;
  return `${manifest.name} ${manifest.version}\n${"-".repeat(40)}\n${text.trim()}\n`;
}
