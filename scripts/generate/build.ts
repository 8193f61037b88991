import { checkAnswers } from "../document/answers.ts";
import { bundleDocument } from "../document/bundle.ts";
import { DocumentError } from "../document/finding.ts";
import { lintDocument } from "../document/lint.ts";
import { readOperations } from "../document/operations.ts";
import { checkSchemas } from "../document/schemas.ts";
import { readWebhooks } from "../document/webhooks.ts";
import { emitInputs } from "../emit/mock-inputs.ts";
import { emitMethods } from "../emit/methods.ts";
import { emitLlmsText, emitMethodsPage } from "../emit/methods-page.ts";
import { emitMock } from "../emit/mock.ts";
import { emitOperations } from "../emit/operations.ts";
import { emitTypes } from "../emit/types.ts";
import { emitWebhookExamples, emitWebhooks } from "../emit/webhooks.ts";

const notice = "Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.";

/** The text of every generated file, by its path relative to the root. Throws a DocumentError where the document is wrong. */
export async function build(root: string): Promise<Map<string, string>> {
  const findings = await lintDocument(root);
  if (findings.length > 0) throw new DocumentError(findings);
  const { document, yaml } = await bundleDocument(root);
  const faults = [...checkSchemas(root, document), ...checkAnswers(root, document)];
  if (faults.length > 0) throw new DocumentError(faults);
  const operations = readOperations(root, document);
  const webhooks = readWebhooks(root, document);
  const { types, schemas } = await emitTypes(document);
  return new Map([
    ["docs/methods.md", emitMethodsPage(document, operations)],
    ["llms.txt", emitLlmsText(operations)],
    ["generated/openapi.yaml", `# ${notice}\n${yaml}`],
    [
      "generated/openapi.json",
      `{ "x-generated": ${JSON.stringify(notice)},\n${JSON.stringify(document, null, 2).slice(2)}\n`,
    ],
    ["generated/types.ts", types],
    ["generated/schemas.ts", schemas],
    ["generated/operations.ts", emitOperations(document, operations)],
    ["generated/mock.ts", emitMock(document, operations)],
    ["generated/methods.ts", emitMethods(document, operations)],
    ["generated/inputs.ts", emitInputs(document, operations)],
    ["generated/webhooks.ts", emitWebhooks(document, webhooks)],
    ["generated/webhook-examples.ts", emitWebhookExamples(webhooks)],
  ]);
}
