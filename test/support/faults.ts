import { resolveSchema } from "../../scripts/document/openapi.ts";
import type { Schema } from "../../scripts/document/openapi.ts";
import { document } from "./document.ts";

/** A value that breaks exactly one constraint of a schema. */
export interface Fault {
  /** Where the constraint is: `["body", "tags", "0"]`. */
  at: readonly string[];
  /** The JSON Schema keyword that is broken. */
  constraint: string;
  value: unknown;
}

const wrongTypes: Record<string, unknown> = {
  string: 42,
  integer: "many",
  number: "much",
  boolean: "perhaps",
  array: { instead: "of a list" },
  object: ["instead of an object"],
};

/** Ways to break a format that a request of the document uses; a format without one fails the tests. */
const wrongFormats: Record<string, string> = {
  "date-time": "next Monday",
  email: "not an address",
  ipv4: "100.80.0.256",
  uri: "not a URL",
};

/** Every way to break one constraint of `schema`, starting from a `value` that is valid. */
export function faults(unresolved: Schema, value: unknown, at: readonly string[]): Fault[] {
  const schema = resolveSchema(document, unresolved);
  // What the API refuses in its own words is tried in test/policy and test/mock/policy.
  if (schema["x-own-refusals"]) return [];
  if (schema.oneOf) return alternativeFaults(schema.oneOf, at);
  return [...ownFaults(schema, value, at), ...memberFaults(schema, value, at), ...itemFaults(schema, value, at)];
}

function ownFaults(schema: Schema, value: unknown, at: readonly string[]): Fault[] {
  const { type, format, pattern, minLength, maxLength, minimum, maximum } = schema;
  const broken: Record<string, unknown> = {
    type: typeof type === "string" ? wrongTypes[type] : undefined,
    enum: schema.enum && "none of them",
    // The client makes an entity tag of any string.
    format: format && format !== "etag" ? wrongFormat(format) : undefined,
    pattern: pattern && ["not allowed!", "node:os"].find((text) => !new RegExp(pattern).test(text)),
    minLength: minLength === undefined ? undefined : "",
    maxLength: maxLength === undefined ? undefined : tooLong(maxLength, pattern, value),
    minimum: minimum === undefined ? undefined : minimum - 1,
    maximum: maximum === undefined ? undefined : maximum + 1,
  };
  return Object.entries(broken).flatMap(([constraint, wrong]) =>
    wrong === undefined ? [] : [{ at, constraint, value: wrong }],
  );
}

function wrongFormat(format: string): string {
  const wrong = wrongFormats[format];
  if (wrong === undefined) throw new Error(`say in test/support/faults.ts what breaks the format ${format}`);
  return wrong;
}

/** A text that is too long and otherwise right. */
function tooLong(maxLength: number, pattern: string | undefined, value: unknown): string {
  const starts = typeof value === "string" ? [value] : ["a", "custom:a", "svc:a"];
  const text = starts.find((start) => !pattern || new RegExp(pattern).test(start));
  if (text === undefined) throw new Error(`say in test/support/faults.ts what matches the pattern ${pattern}`);
  return text.padEnd(maxLength + 1, "a");
}

/** A member that is missing, and every fault of a member that is there. */
function memberFaults({ properties = {}, required = [] }: Schema, value: unknown, at: readonly string[]): Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const missing = required.map((member) => ({
    at: [...at, member],
    constraint: "required",
    value: without(value, member),
  }));
  const present = Object.entries(properties).flatMap(([member, schema]) => {
    if (!(member in value)) return [];
    const inner = faults(schema, Reflect.get(value, member), [...at, member]);
    return inner.map((fault) => ({ ...fault, value: { ...value, [member]: fault.value } }));
  });
  return [...missing, ...present];
}

function without(value: object, member: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== member));
}

function itemFaults({ items }: Schema, value: unknown, at: readonly string[]): Fault[] {
  if (!items || !Array.isArray(value) || value.length === 0) return [];
  return faults(items, value[0], [...at, "0"]).map((fault) => ({ ...fault, value: [fault.value, ...value.slice(1)] }));
}

/** Values that no alternative takes: of another type, or of the right type and broken otherwise. */
function alternativeFaults(alternatives: readonly Schema[], at: readonly string[]): Fault[] {
  // An object without required members takes any object.
  const isOpen = alternatives.some((schema) => {
    const { type, required = [] } = resolveSchema(document, schema);
    return type === "object" && required.length === 0;
  });
  const values = [null, ["a"], ...(isOpen ? [] : [{ a: 1 }])];
  const others = values.map((value) => ({ at, constraint: "oneOf", value }));
  const broken = alternatives.flatMap((schema) =>
    faults(schema, undefined, at).filter((fault) => fault.constraint !== "type"),
  );
  return [...others, ...broken];
}
