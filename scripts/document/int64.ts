import { childSchemas, resolveSchema } from "./openapi.ts";
import type { OpenApiDocument, OperationObject, Schema } from "./openapi.ts";
import { successSchema } from "./result.ts";

/**
 * Where the answer of an operation holds `format: int64`, as paths such as `*.acceptedBy.id`; `*` stands for every item
 * of an array or every value of a map. JSON.parse would round these integers beyond 2^53, so the client reads them as
 * strings.
 */
export function int64Paths(document: OpenApiDocument, operation: OperationObject): string[] {
  const schema = successSchema(document, operation);
  return schema ? [...new Set(walk(document, schema, []))] : [];
}

function walk(document: OpenApiDocument, schema: Schema, path: readonly string[]): string[] {
  if (path.length > 20) throw new Error(`the answer's schema contains itself at ${path.join(".")}`);
  const resolved = resolveSchema(document, schema);
  if (resolved.format === "int64") return [path.join(".")];
  return childSchemas(resolved).flatMap(([key, child]) =>
    walk(document, child, key === undefined ? path : [...path, key]),
  );
}

/** A copy of a value with the integers at `paths` as strings, which is what the client makes of them. */
export function stringifyIntegers(value: unknown, paths: readonly string[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const path of paths) stringifyAt(copy, path.split("."));
  return copy;
}

function stringifyAt(value: unknown, [key, ...rest]: readonly string[]): void {
  if (key === undefined || typeof value !== "object" || value === null) return;
  for (const name of key === "*" ? Object.keys(value) : [key]) {
    const child: unknown = Reflect.get(value, name);
    if (rest.length > 0) stringifyAt(child, rest);
    else if (typeof child === "number") Reflect.set(value, name, String(child));
  }
}
