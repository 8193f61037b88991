import type { IHttpOperation, IHttpParam } from "@stoplight/types";
import type { Input } from "../tailnet/check-request.ts";
import type { Schema } from "../tailnet/schema.ts";

/** The parameters and body of an operation, from Prism's model of it. */
export function inputOf({ request = {} }: IHttpOperation): Input {
  const { path = [], query = [], headers = [], body } = request;
  const contents = (body?.contents ?? []).map(({ mediaType, schema }) => [mediaType, toSchema(schema)] as const);
  return {
    path: byName(path),
    query: byName(query),
    header: byName(headers),
    body: body && { required: body.required ?? false, contents: Object.fromEntries(contents) },
  };
}

function byName(parameters: readonly IHttpParam[]): NonNullable<Input["query"]> {
  const entries = parameters.map(
    ({ name, required = false, schema }) => [name, { required, schema: toSchema(schema) }] as const,
  );
  return Object.fromEntries(entries);
}

/** Creates the function that resolves an operation's `$ref`s. Prism stores recursive schemas next to the operation. */
export function finderOf(operation: IHttpOperation): (reference: string) => Schema | undefined {
  return (reference) => {
    let value: unknown = operation;
    for (const key of reference.replace(/^#\//, "").split("/")) {
      value = Reflect.get(Object(value), decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
    }
    return typeof value === "object" && value !== null ? toSchema(value) : undefined;
  };
}

/** Prism has checked the request with these schemas. Keyword values are checked where they are used. */
function toSchema(schema: object = {}): Schema {
  return schema as Schema;
}
