import { referenceName, resolve } from "./openapi.ts";
import type { OpenApiDocument, OperationObject, Schema } from "./openapi.ts";

/**
 * What a call resolves to, as TypeScript.
 *
 * - `none`: no documented body, `undefined`.
 * - `value`: a body that is always there.
 * - `nullable`: a body that may be `null`.
 * - `list`: an array; `null` becomes `[]`.
 */
export interface Result {
  kind: "none" | "value" | "nullable" | "list";
  type: string;
  /** Narrower types for calls with certain parameter values, from `x-sdk-overloads`. */
  overloads: { when: Record<string, string>; type: string }[];
}

export function resultOf(document: OpenApiDocument, operation: OperationObject): Result {
  const schema = successSchema(document, operation);
  const overloads = (operation["x-sdk-overloads"] ?? []).map(({ when, returns }) => ({ when, type: returns }));
  if (!schema) return { kind: "none", type: "void", overloads };
  const narrower = new Set(overloads.map((overload) => overload.type));
  const isNullable = allowsNull(schema);
  const types = alternatives(schema).filter((type) => !narrower.has(type));
  const [type] = types;
  if (!type || types.length > 1)
    throw new Error("the schema of the 200 answer must come down to one named schema, or a list of one");
  if (isList(schema)) return { kind: "list", type, overloads };
  return isNullable ? { kind: "nullable", type: `${type} | null`, overloads } : { kind: "value", type, overloads };
}

/** The schema of the answer to a successful call, undefined where it has no body. */
export function successSchema(document: OpenApiDocument, operation: OperationObject): Schema | undefined {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"));
  if (!success) throw new Error("no 2xx answer is documented");
  return resolve(document, success[1]).content?.["application/json"]?.schema;
}

/** The TypeScript type of a body that is a named schema or a list of one. */
export function bodyType(schema: Schema): string {
  const [type, ...others] = alternatives(schema);
  if (!type || others.length > 0)
    throw new Error("the schema of a request body must be a named schema, or a list of one");
  return type;
}

function alternatives(schema: Schema): string[] {
  if (schema.anyOf) return schema.anyOf.flatMap(alternatives);
  if (schema.type === "null") return [];
  if (schema.$ref) return [referenceName(schema.$ref)];
  if (isList(schema) && schema.items?.$ref) return [`${referenceName(schema.items.$ref)}[]`];
  throw new Error("give the schema of the body a name: move it to a file of its own in its resource's schemas/");
}

function allowsNull(schema: Schema): boolean {
  return [schema.type].flat().includes("null") || (schema.anyOf ?? []).some(allowsNull);
}

function isList(schema: Schema): boolean {
  return [schema.type].flat().includes("array");
}
