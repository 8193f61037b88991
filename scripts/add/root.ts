import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { documentFile } from "../document/lint.ts";
import { UsageError } from "../verb.ts";
import type { Draft } from "./draft.ts";

/** Adds the path and scopes of an operation to the root of the document, as lines, so that its comments stay. */
export async function listInRoot(root: string, { path, file, scopes }: Draft): Promise<void> {
  let text = await readFile(join(root, documentFile), "utf8");
  text = below(text, "paths:", `  ${path}:\n    $ref: ${file.replace(/^openapi\//, "")}`);
  for (const scope of scopes) {
    if (!text.includes(` ${scope}: `)) text = below(text, "          scopes:", `            ${scope}: ''`);
  }
  await writeFile(join(root, documentFile), text);
}

/** Throws a UsageError if the root already lists the path: its other methods are in the same file. */
export async function checkNotListed(root: string, path: string): Promise<void> {
  const text = await readFile(join(root, documentFile), "utf8");
  const [, file] = text.split(`  ${path}:\n    $ref: `);
  if (file !== undefined)
    throw new UsageError(`${path} is described in openapi/${file.split("\n")[0]}; add the method there.`);
}

function below(text: string, line: string, added: string): string {
  return text.replace(`${line}\n`, `${line}\n${added}\n`);
}
