import type { OpenApiDocument, OperationObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { exampleCall } from "../emit/example.ts";
import { facts, warnings } from "../emit/method-comment.ts";

/**
 * The document for the API page. Redoc hides `x-` members, so the SDK method, who may call it, its rate limit and
 * whether a retry is safe become part of the description. Each operation also gets its call in TypeScript.
 */
export function referenceDocument(document: OpenApiDocument, operations: readonly Operation[]): OpenApiDocument {
  const copy = structuredClone(document);
  for (const operation of operations) {
    const method = operation.method.toLowerCase();
    const source = Object.entries(copy.paths[operation.path] ?? {}).find(([name]) => name === method)?.[1];
    if (source) Object.assign(source, addition(document, operation));
  }
  return copy;
}

interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

function addition(
  document: OpenApiDocument,
  operation: Operation,
): Pick<OperationObject, "description"> & { "x-codeSamples": CodeSample[] } {
  const call = `tailscale.${operation.resource}.${operation.name}`;
  const list = [`SDK method: \`${call}\`.`, ...warnings(operation), ...facts(operation)].map((fact) => `- ${fact}`);
  const source = `await ${exampleCall(document, operation)};`;
  return {
    description: `${operation.description}\n\n${list.join("\n")}`,
    "x-codeSamples": [{ lang: "TypeScript", label: "tailscale-openapi", source }],
  };
}
