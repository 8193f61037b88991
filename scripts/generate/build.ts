import { checkAnswers } from "../document/answers.ts";
import { bundleDocument } from "../document/bundle.ts";
import { DocumentError } from "../document/finding.ts";
import { lintDocument } from "../document/lint.ts";
import { readOperations } from "../document/operations.ts";
import { checkSchemas } from "../document/schemas.ts";
import { readWebhooks } from "../document/webhooks.ts";

/**
 * The text of every generated file, by its path relative to the root. Throws a DocumentError if the document is wrong.
 */
export async function build(root: string): Promise<Map<string, string>> {
  // The linter takes as long as everything else, so it runs in parallel. Its findings are the cause of other failures.
  const [linted, made] = await Promise.allSettled([lintDocument(root), make(root)]);
  if (linted.status === "rejected") throw linted.reason;
  if (linted.value.length > 0) throw new DocumentError(linted.value);
  if (made.status === "rejected") throw made.reason;
  return made.value;
}

async function make(root: string): Promise<Map<string, string>> {
  // The TypeScript compiler takes a second to load; another process can bundle meanwhile.
  const [{ document, yaml }, { emitFiles }] = await Promise.all([bundleDocument(root), import("./files.ts")]);
  const faults = [...checkSchemas(root, document), ...checkAnswers(root, document)];
  if (faults.length > 0) throw new DocumentError(faults);
  return emitFiles(document, yaml, readOperations(root, document), readWebhooks(root, document));
}
