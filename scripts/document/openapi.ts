/** The parts of a bundled OpenAPI 3.1 document that this project reads. */
export interface OpenApiDocument {
  info: { title: string; version: string };
  servers: { url: string }[];
  tags: { name: string; description: string; "x-sdk-resource": string }[];
  /** Responses that every operation has: components by status. A bundle spells them out. */
  "x-default-responses"?: Record<string, string>;
  paths: Record<string, PathItem>;
  /** What webhooks deliver, by the type of the event. */
  webhooks?: Record<string, WebhookItem>;
  components: Record<string, Record<string, unknown>> & {
    schemas: Record<string, Schema>;
    responses?: Record<string, ResponseObject>;
    securitySchemes: { oauthClient: { flows: { clientCredentials: { scopes: Record<string, string> } } } };
  };
}

export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
export type HttpMethod = (typeof httpMethods)[number];

export type PathItem = { parameters?: Referable<Parameter>[] } & { [M in HttpMethod]?: OperationObject };

export interface OperationObject {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  deprecated?: boolean;
  security: Record<string, string[]>[];
  parameters?: Referable<Parameter>[];
  requestBody?: RequestBody;
  responses: Record<string, Referable<ResponseObject>>;
  "x-sdk-method": string;
  "x-idempotent": boolean;
  "x-rate-limit"?: { requests: number; seconds: number; per: string };
  "x-sdk-overloads"?: { when: Record<string, Literal>; returns: string }[];
  /**
   * A list with a cursor: the name of the query parameter and of the response's member, and the member with the items.
   */
  "x-sdk-paging"?: { cursor: string; items: string };
  "x-stability"?: "alpha" | "beta";
  /** The request replaces a whole object, and clears members that it omits. */
  "x-replaces-all"?: boolean;
  /** The status for a missing scope, if it is not 403. */
  "x-missing-scope"?: 404;
}

export interface WebhookItem {
  post: Pick<OperationObject, "operationId" | "summary" | "description" | "deprecated"> & {
    requestBody: RequestBody;
    /** Whether endpoints subscribe to the event. */
    "x-subscribable": boolean;
  };
}

/** A value that a member may have, as TypeScript writes it. */
export type Literal = string | number | boolean;

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
  /** An empty body is refused unless the call passes this member as `true`. */
  "x-sdk-confirm"?: { member: string; when: "empty"; why: string };
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema: Schema;
  examples?: Record<string, Referable<Example>>;
  /** The client has an option of this name, with this default, so a call may omit the parameter. */
  "x-sdk-default"?: string;
}

export interface MediaType {
  schema: Schema;
  examples: Record<string, Referable<Example>>;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, Referable<Header>>;
  content?: Record<string, MediaType>;
}

export interface Header {
  examples?: Record<string, Referable<Example>>;
  /** The header belongs to the result of the call, as this member. */
  "x-sdk-member"?: string;
}

export interface Example {
  summary?: string;
  value: unknown;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  /** `not: {}` as the schema of a member says that it is never there. */
  not?: Schema;
  /** The known values of an open enum. */
  "x-extensible-enum"?: unknown[];
  /** Its content is refused with the API's own messages, which need no 400. */
  "x-own-refusals"?: boolean;
  /** The member holds a secret. */
  "x-secret"?: boolean;
}

export type Referable<T> = T | { $ref: string };

/** Follows a reference into the components of the document. */
export function resolve<T extends object>(document: OpenApiDocument, value: Referable<T>): T {
  if (!("$ref" in value)) return value;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  const target = document.components[kind]?.[name];
  if (target === undefined) throw new Error(`${value.$ref} is not in the bundle`);
  return target as T; // The linter has checked that a reference leads to an object of its kind.
}

/** A schema, with its reference followed. */
export function resolveSchema(document: OpenApiDocument, schema: Schema): Schema {
  return schema.$ref ? { ...resolve<Schema>(document, { $ref: schema.$ref }), ...withoutReference(schema) } : schema;
}

function withoutReference({ $ref: _, ...siblings }: Schema): Schema {
  return siblings;
}

/** The component that a reference names: `Device` for `#/components/schemas/Device`. */
export function referenceName(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** The schemas directly inside a schema, each with the name of its member, or `*` for array items and map values. */
export function childSchemas(schema: Schema): (readonly [string | undefined, Schema])[] {
  const { properties, items, additionalProperties, allOf, anyOf, oneOf } = schema;
  return [
    ...Object.entries(properties ?? {}),
    ...(items ? [["*", items] as const] : []),
    ...(typeof additionalProperties === "object" ? [["*", additionalProperties] as const] : []),
    ...[...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])].map((part) => [undefined, part] as const),
  ];
}

/** The name of a parameter in the input of a method: `ifMatch` for the header `If-Match`. */
export function memberName(parameter: Parameter): string {
  if (parameter.in !== "header") return parameter.name;
  const name = parameter.name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name.charAt(0).toLowerCase() + name.slice(1);
}
