import { faultsOf } from "./schema.ts";
import type { Dialect, Schema } from "./schema.ts";

/** What the document says about an operation's requests. */
export interface Input extends Readonly<Partial<Record<Place, Readonly<Record<string, Parameter>>>>> {
  /** Undefined if the operation takes none. */
  readonly body?: Body | undefined;
}

const places = ["path", "query", "header"] as const;
type Place = (typeof places)[number];

interface Parameter {
  readonly required: boolean;
  readonly schema: Schema;
}

interface Body {
  readonly required: boolean;
  /** Schemas by media type. */
  readonly contents: Readonly<Record<string, Schema>>;
}

/** A request by its parts. */
export interface Parts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly header: Readonly<Record<string, string>>;
  /** Parsed, if it was sent as JSON or as a form; otherwise as it came. Null or undefined if there was none. */
  readonly body: unknown;
}

/** The faults of a request, one sentence each: "query.fields must be "all" or "default"". */
export function requestFaults(input: Input, parts: Parts, find: Dialect["find"]): string[] {
  const dialect: Dialect = { find, int64: "integer" };
  return [
    ...places.flatMap((place) => parameterFaults(input[place] ?? {}, parts[place], place, dialect)),
    ...(input.body ? bodyFaults(input.body, parts, dialect) : []),
  ];
}

function parameterFaults(
  parameters: Readonly<Record<string, Parameter>>,
  values: Readonly<Record<string, string | readonly string[]>>,
  place: Place,
  dialect: Dialect,
): string[] {
  return Object.entries(parameters).flatMap(([name, { required, schema }]) => {
    const key = place === "header" ? name.toLowerCase() : name;
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    // An empty one counts as missing.
    if (value === undefined || value === "") return required ? [`${place}.${name} is missing`] : [];
    return faultsOf(fromText(value, schema), schema, `${place}.${name}`, dialect);
  });
}

/** Parameters are strings. Values that look like the required type are converted to it. */
function fromText(value: string | readonly string[], { type, items }: Schema): unknown {
  const types = [type ?? []].flat();
  if (types.includes("array")) {
    const item = typeof items === "object" ? items : {};
    return [value].flat().map((one) => fromText(one, item));
  }
  if (typeof value !== "string") return value;
  if (types.includes("boolean") && /^(?:true|false)$/.test(value)) return value === "true";
  if (types.some((one) => one === "integer" || one === "number") && /^-?\d+(?:\.\d+)?$/.test(value))
    return Number(value);
  return value;
}

function bodyFaults({ required, contents }: Body, { header, body }: Parts, dialect: Dialect): string[] {
  const types = Object.keys(contents);
  if (body === null || body === undefined) {
    return required ? [`the request has no body; send one as ${types.join(" or ")}`] : [];
  }
  const sent = header["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  const schema = contents[types.find((type) => type === sent) ?? ""];
  if (schema) return faultsOf(body, schema, "body", dialect);
  return types.length > 0 ? [`the header Content-Type must be ${types.join(" or ")}, not "${sent}"`] : [];
}

/** Whether a Content-Type means JSON. */
export function isJson(contentType: string): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType);
}
