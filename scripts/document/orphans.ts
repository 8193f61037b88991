import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { Finding } from "./finding.ts";

const rootFile = join("openapi", "openapi.yaml");

/** Every YAML file below openapi/, relative to `root`. */
export function documentFiles(root: string): string[] {
  return readdirSync(join(root, "openapi"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => join("openapi", file))
    .sort();
}

/** Files that nothing refers to. Redocly does not read them, so they could become outdated unnoticed. */
export function findOrphans(root: string): Finding[] {
  const used = new Set([rootFile]);
  for (const file of used) {
    for (const reference of references(root, file)) used.add(reference);
  }
  return documentFiles(root)
    .filter((file) => !used.has(file))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      rule: "no-orphan-file",
      message: "no other file of the document refers to this one; refer to it or delete it",
    }));
}

function references(root: string, file: string): string[] {
  if (!existsSync(join(root, file))) return []; // The linter reports the reference.
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/\$ref: *['"]?([^\s'"#}]+\.yaml)/g)].map(([, target]) =>
    normalize(join(dirname(file), target ?? "")),
  );
}
