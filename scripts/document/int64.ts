import { childSchemas, resolveSchema } from "./openapi.ts";
import type { OpenApiDocument, OperationObject, Schema } from "./openapi.ts";
import { successSchema } from "./result.ts";

/**
 * The places with `format: int64` in an operation's response, as paths such as `*.acceptedBy.id`. `*` is every item of
 * an array or every value of a map. JSON.parse would round these integers beyond 2^53, so the client reads them as
 * strings.
 */
export function int64Paths(document: OpenApiDocument, operation: OperationObject): string[] {
  const schema = successSchema(document, operation);
  const numbers = schema ? walk(document, schema, []) : [];
  const isLong = ({ format }: NumberPath) => format === "int64";
  return shorten(
    [...new Set(numbers.filter(isLong).map(({ path }) => path))],
    numbers.filter((one) => !isLong(one)).map(({ path }) => path),
  );
}

interface NumberPath {
  readonly path: string;
  readonly format: string | undefined;
}

function walk(document: OpenApiDocument, schema: Schema, path: readonly string[]): NumberPath[] {
  if (path.length > 20) throw new Error(`the answer's schema contains itself at ${path.join(".")}`);
  const resolved = resolveSchema(document, schema);
  if (isNumber(resolved)) return [{ path: path.join("."), format: resolved.format }];
  return childSchemas(resolved).flatMap(([key, child]) =>
    walk(document, child, key === undefined ? path : [...path, key]),
  );
}

function isNumber({ format, type = [] }: Schema): boolean {
  return format === "int64" || ["integer", "number"].some((name) => type.includes(name));
}

/**
 * Members with the same integers become one path with `*`, unless that would match one of the `other` numbers:
 * `logs.*.subnetTraffic.*.txBytes` and its siblings become `logs.*.*.*.txBytes`.
 */
function shorten(paths: readonly string[], others: readonly string[]): string[] {
  for (const path of paths) {
    const keys = path.split(".");
    for (const at of keys.slice(0, -1).keys()) {
      const shorter = keys.with(at, "*").join(".");
      const isOne = (other: string) => other.split(".").with(at, "*").join(".") === shorter;
      if (paths.filter(isOne).length > 1 && !others.some(isOne))
        return shorten([...new Set(paths.map((one) => (isOne(one) ? shorter : one)))], others);
    }
  }
  return [...paths];
}

/** A copy of a value with the integers at `paths` as strings, as the client returns them. */
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
