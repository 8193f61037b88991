import { readFileSync } from "node:fs";
import type { Example, OpenApiDocument, Schema } from "../../scripts/document/openapi.ts";
import { memberName, resolve, resolveSchema } from "../../scripts/document/openapi.ts";
import { readOperations } from "../../scripts/document/operations.ts";
import type { Operation } from "../../scripts/document/operations.ts";

export const documentFile = "generated/openapi.yaml";

export const document: OpenApiDocument = JSON.parse(readFileSync("generated/openapi.json", "utf8"));

export const operations: readonly Operation[] = readOperations(process.cwd(), document);

/** The values of named examples. */
export function exampleValues(examples: Record<string, Example | { $ref: string }>): [string, unknown][] {
  return Object.entries(examples).map(([name, example]) => [name, resolve(document, example).value]);
}

/** An input that the document's own examples make: the first of every path parameter, of what is required, and of the body. */
export function exampleInput({ parameters, body }: Operation): Record<string, unknown> {
  const needed = parameters.filter((parameter) => parameter.in === "path" || parameter.required);
  const input = Object.fromEntries(
    needed.map((parameter) => [memberName(parameter), exampleValues(parameter.examples ?? {})[0]?.[1]]),
  );
  return body ? { ...input, body: exampleValues(body.examples)[0]?.[1] } : input;
}

/** The members of an object, of an array's items, and of each alternative. */
export function membersOf(unresolved: Schema): string[] {
  const { properties = {}, items, allOf = [], anyOf = [], oneOf = [] } = resolveSchema(document, unresolved);
  const parts = [...allOf, ...anyOf, ...oneOf, ...(items ? [items] : [])];
  return [...Object.keys(properties), ...parts.flatMap(membersOf)];
}

/** Whether a schema takes an object with any members. */
export function isOpen(unresolved: Schema): boolean {
  const { type, properties, additionalProperties, anyOf = [], oneOf = [] } = resolveSchema(document, unresolved);
  const isAny = type === "object" && !properties && typeof additionalProperties !== "object";
  return isAny || additionalProperties === true || [...anyOf, ...oneOf].some(isOpen);
}
