import type { OpenApiDocument } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import type { EventType } from "../document/webhooks.ts";
import { emitJson } from "../emit/json.ts";
import { emitInputs } from "../emit/mock-inputs.ts";
import { emitMethods } from "../emit/methods.ts";
import { emitLlmsText, emitMethodsPage } from "../emit/methods-page.ts";
import { emitMock } from "../emit/mock.ts";
import { emitOperations } from "../emit/operations.ts";
import { emitTypes } from "../emit/types.ts";
import { emitWebhookExamples, emitWebhooks } from "../emit/webhooks.ts";

const notice = "Generated from openapi/ by `npm run generate`. Do not edit: change the document instead.";

/** The text of every generated file, by its path relative to the root. */
export async function emitFiles(
  document: OpenApiDocument,
  yaml: string,
  operations: readonly Operation[],
  webhooks: readonly EventType[],
): Promise<Map<string, string>> {
  const { types, schemas } = await emitTypes(document);
  return new Map([
    ["docs/methods.md", emitMethodsPage(document, operations)],
    ["llms.txt", emitLlmsText(operations)],
    ["generated/openapi.yaml", `# ${notice}\n${yaml}`],
    [
      "generated/openapi.json",
      `{ "x-generated": ${JSON.stringify(notice)},\n${emitJson(document, 3).slice("{\n".length)}\n`,
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
