/** The parts of an OpenAPI 3.1 document that this project reads, as they stand in a bundle. */
export interface OpenApiDocument {
  info: { title: string; version: string };
  servers: { url: string }[];
  tags: { name: string; description: string; "x-sdk-resource": string }[];
  /** Responses that every operation has: components by status. A bundle spells them out. */
  "x-default-responses"?: Record<string, string>;
  paths: Record<string, PathItem>;
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
  requestBody?: { description?: string; required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Referable<ResponseObject>>;
  "x-sdk-method": string;
  "x-idempotent": boolean;
  "x-rate-limit"?: { requests: number; seconds: number; per: string };
  "x-sdk-overloads"?: { when: Record<string, string>; returns: string }[];
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema: Schema;
  examples?: Record<string, Referable<Example>>;
  /** The client has an option of this name, with this default, so that a call may leave the parameter out. */
  "x-sdk-default"?: string;
}

export interface MediaType {
  schema: Schema;
  examples: Record<string, Referable<Example>>;
}

export interface ResponseObject {
  description: string;
  headers?: Record<string, { examples?: Record<string, Referable<Example>> }>;
  content?: Record<string, MediaType>;
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
