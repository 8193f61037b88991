import { checkAnswers } from "../document/answers.ts";
import { bundleDocument } from "../document/bundle.ts";
import { DocumentError } from "../document/finding.ts";
import { lintDocument } from "../document/lint.ts";
import { readOperations } from "../document/operations.ts";
import { checkSchemas } from "../document/schemas.ts";
import { readWebhooks } from "../document/webhooks.ts";

/** The text of every generated file, by its path relative to the root. Throws a DocumentError where the document is wrong. */
export async function build(root: string): Promise<Map<string, string>> {
  // The linter takes as long as all the rest. What it finds is the cause of what else fails.
  const [linted, made] = await Promise.allSettled([lintDocument(root), make(root)]);
  if (linted.status === "rejected") throw linted.reason;
  if (linted.value.length > 0) throw new DocumentError(linted.value);
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

async function make(root: string): Promise<Map<string, string>> {
  // The compiler of TypeScript takes a second to load, in which another process can bundle.
  const [{ document, yaml }, { emitFiles }] = await Promise.all([bundleDocument(root), import("./files.ts")]);
  const faults = [...checkSchemas(root, document), ...checkAnswers(root, document)];
  if (faults.length > 0) throw new DocumentError(faults);
  return emitFiles(document, yaml, readOperations(root, document), readWebhooks(root, document));
}
