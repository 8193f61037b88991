import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { UsageError } from "../verb.ts";

/** Writes values as YAML files. If one already exists, throws a UsageError and writes nothing. */
export async function writeDraft(root: string, files: ReadonlyMap<string, unknown>): Promise<string[]> {
  for (const file of files.keys()) {
    const exists = await access(join(root, file)).then(
      () => true,
      () => false,
    );
    if (exists) throw new UsageError(`${file} exists already; nothing was written.`);
  }
  for (const [file, value] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), stringify(value, { lineWidth: 120 }));
  }
  return [...files.keys()];
}
