import { referenceName, resolve, resolveSchema } from "./openapi.ts";
import type { Literal, OpenApiDocument, OperationObject, ResponseObject, Schema } from "./openapi.ts";

/**
 * What a call resolves to, as TypeScript.
 *
 * - `none`: no documented body, `undefined`.
 * - `value`: a body that is always there.
 * - `nullable`: a body that may be `null`; no body also means `null`.
 * - `object`: an object that may be empty; `null` and no body become `{}`.
 * - `list`: an array; `null` becomes `[]`.
 */
export interface Result {
  kind: "none" | "value" | "nullable" | "object" | "list";
  type: string;
  /** Other types for calls with certain values of a member, from `x-sdk-overloads` and from the media types. */
  overloads: Overload[];
  /** The media types of the body. The first is the default. */
  mediaTypes: string[];
  /** Names of headers that belong to the result, by member. */
  headers: Record<string, string>;
  /** The member that marks a refusal, if the API answers one with a success status. */
  refusal: string | undefined;
  /** The description of the response. */
  description: string;
}

/** If certain members of the input (`fields`, `body.keyType`) have these values, the body has this type. */
interface Overload {
  when: Record<string, Literal>;
  type: string;
}

const json = "application/json";

export function resultOf(document: OpenApiDocument, operation: OperationObject): Result {
  const response = successResponse(document, operation);
  const content = Object.entries(response.content ?? {});
  const mediaTypes = content.map(([mediaType]) => mediaType);
  const schema = response.content?.[json]?.schema;
  const shared = {
    mediaTypes,
    headers: resultHeaders(document, response),
    refusal: schema && refusalOf(document, schema),
    description: response.description,
  };
  const [first, ...others] = content;
  if (!first) return { kind: "none", type: "void", overloads: [], ...shared };
  const given = (operation["x-sdk-overloads"] ?? []).map(({ when, returns }) => ({ when, type: returns }));
  // The first media type also applies to a call that names none.
  const stated = given.filter(({ when }) => when["accept"] !== first[0]);
  const named = new Set(stated.map((overload) => overload.type));
  const typeOf = ([mediaType, { schema }]: (typeof content)[number]): string => {
    const types = bodyTypes(schema, mediaType).filter((type) => !named.has(type));
    const [type] = types;
    if (!type || types.length > 1)
      throw new Error("the schema of the 200 answer must come down to one named schema, or a list of one");
    return kindOf(document, schema) === "nullable" ? `${type} | null` : type;
  };
  const negotiated = others
    .filter(([mediaType]) => !stated.some(({ when }) => when["accept"] === mediaType))
    .map((media) => ({ when: { accept: media[0] }, type: typeOf(media) }));
  const kind = schema ? kindOf(document, schema) : "value";
  return { kind, type: typeOf(first), overloads: [...stated, ...negotiated], ...shared };
}

/** The schema of a successful JSON response; undefined if there is none. */
export function successSchema(document: OpenApiDocument, operation: OperationObject): Schema | undefined {
  return successResponse(document, operation).content?.[json]?.schema;
}

/** The success response: the first 2xx with a body, otherwise the first 2xx. */
function successResponse(document: OpenApiDocument, operation: OperationObject): ResponseObject {
  const all = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  const responses = all.map(([, response]) => resolve(document, response));
  const response = responses.find(({ content }) => content) ?? responses[0];
  if (!response) throw new Error("no 2xx answer is documented");
  return response;
}

function resultHeaders(document: OpenApiDocument, { headers = {} }: ResponseObject): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, header]) => {
      const member = resolve(document, header)["x-sdk-member"];
      return member === undefined ? [] : [[member, name]];
    }),
  );
}

/** The schema of the items under `member` in a paginated list. */
export function itemType(document: OpenApiDocument, operation: OperationObject, member: string): string {
  const schema = successSchema(document, operation);
  const items = schema && resolveSchema(document, schema).properties?.[member]?.items;
  if (!items?.$ref) throw new Error(`x-sdk-paging: the answer has no list of a named schema called ${member}`);
  return referenceName(items.$ref);
}

/** The TypeScript types that a body may have: named schemas, lists of one, and for other media types than JSON text. */
export function bodyTypes(schema: Schema, mediaType: string): string[] {
  const parts = schema.anyOf ?? schema.oneOf;
  if (parts) return parts.flatMap((part) => bodyTypes(part, mediaType));
  if (schema.type === "null") return [];
  if (schema.$ref) return [referenceName(schema.$ref)];
  if (isList(schema) && schema.items?.$ref) return [`${referenceName(schema.items.$ref)}[]`];
  if (schema.type === "string" && mediaType !== json) return ["string"];
  throw new Error("give the schema of the body a name: move it to a file of its own in its resource's schemas/");
}

function kindOf(document: OpenApiDocument, schema: Schema): Exclude<Result["kind"], "none"> {
  if (isList(schema)) return "list";
  const all = alternatives(document, schema);
  if (!all.some(({ type }) => [type].flat().includes("null"))) return "value";
  return all.some(mayBeEmpty) ? "object" : "nullable";
}

function mayBeEmpty({ type, required = [] }: Schema): boolean {
  return type === "object" && required.length === 0;
}

/** The member that some alternatives of a result require and others never have: checking for it tells which one came. */
function refusalOf(document: OpenApiDocument, schema: Schema): string | undefined {
  const all = alternatives(document, schema);
  const required = new Set(all.flatMap((one) => one.required ?? []));
  return [...required].find((name) => all.some(({ properties }) => isNever(properties?.[name])));
}

/** Whether a member is never there: `not: {}`. */
export function isNever(schema: object | undefined): boolean {
  const not: unknown = schema && Reflect.get(schema, "not");
  return typeof not === "object" && not !== null && Object.keys(not).length === 0;
}

/** The schemas that a value may have: the parts of `anyOf` and `oneOf`, however deep. */
function alternatives(document: OpenApiDocument, schema: Schema): Schema[] {
  const resolved = resolveSchema(document, schema);
  const parts = resolved.anyOf ?? resolved.oneOf;
  return parts ? parts.flatMap((part) => alternatives(document, part)) : [resolved];
}

function isList(schema: Schema): boolean {
  return [schema.type].flat().includes("array");
}
