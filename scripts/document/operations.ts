import { DocumentError } from "./finding.ts";
import { int64Paths } from "./int64.ts";
import { locate } from "./lint.ts";
import { httpMethods, memberName, resolve, resolveSchema } from "./openapi.ts";
import type {
  HttpMethod,
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  PathItem,
  RequestBody,
} from "./openapi.ts";
import { documentFiles } from "./orphans.ts";
import { bodyTypes, itemType, resultOf } from "./result.ts";
import type { Result } from "./result.ts";

/** One operation of the document, with everything that is generated or tested from it. */
export interface Operation {
  id: string;
  method: Uppercase<HttpMethod>;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  /** `x-sdk-method`, in its two halves. */
  resource: string;
  name: string;
  /** The description of the resource, from the operation's tag. */
  about: string;
  idempotent: boolean;
  /** Whether it needs a credential. */
  authenticated: boolean;
  /**
   * Scopes that permit the operation: alternatives, each of scopes that are all needed. Undefined if only a
   * user-owned token may call it.
   */
  scopes: string[][] | undefined;
  rateLimit: OperationObject["x-rate-limit"];
  stability: OperationObject["x-stability"];
  /** Whether it clears members that its request omits. */
  replacesAll: boolean;
  /** The status for a missing scope, if it is not 403. */
  missingScope: OperationObject["x-missing-scope"];
  parameters: Parameter[];
  body: Body | undefined;
  result: Result;
  /** How the operation paginates, if it does. */
  paging: { cursor: string; items: string; itemType: string } | undefined;
  /** The places of 64-bit integers in the response. */
  int64: string[];
  source: OperationObject;
}

/** The request body: as objects if possible, with what all its forms have in common. */
export interface Body extends MediaType {
  contentType: string;
  /** The media type of a text body, if there is one besides that of objects. */
  textType: string | undefined;
  /** The TypeScript types that it may have: named schemas, lists of one, `string`. */
  types: string[];
  confirm: RequestBody["x-sdk-confirm"];
}

/** Reads the operations of a linted bundle. Throws a DocumentError for mistakes that the linter cannot see. */
export function readOperations(root: string, document: OpenApiDocument): Operation[] {
  const operations: Operation[] = [];
  const names = new Map<string, string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of httpMethods) {
      const source = item[method];
      if (!source) continue;
      try {
        const operation = readOperation(document, path, method, item, source);
        const sdkMethod = source["x-sdk-method"];
        const other = names.get(sdkMethod);
        if (other) throw new Error(`x-sdk-method ${sdkMethod} is taken by ${other}`);
        names.set(sdkMethod, operation.id);
        if (operation.paging) names.set(`${sdkMethod}All`, operation.id);
        operations.push(operation);
      } catch (error) {
        const place = locate(root, documentFiles(root), `operationId: ${source.operationId}\n`);
        const message = error instanceof Error ? error.message : String(error);
        throw new DocumentError([{ ...place, rule: "sdk-operation", message }]);
      }
    }
  }
  return operations;
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  method: HttpMethod,
  item: PathItem,
  source: OperationObject,
): Operation {
  const [resource = "", name = ""] = source["x-sdk-method"].split(".");
  if (resource === "http") throw new Error("x-sdk-method must not start with http, which is the raw client");
  const tag = document.tags.find(({ name: tagName }) => tagName === source.tags[0]);
  if (resource !== tag?.["x-sdk-resource"])
    throw new Error(`x-sdk-method must start with ${tag?.["x-sdk-resource"]}, the resource of the tag ${tag?.name}`);
  const { required, "x-sdk-confirm": confirm } = source.requestBody ?? {};
  if (required === false && !confirm) {
    throw new Error("a request body must be required, unless x-sdk-confirm says what a request without one does");
  }
  const parameters = [...(item.parameters ?? []), ...(source.parameters ?? [])].map((p) => resolve(document, p));
  checkMembers(parameters, source);
  if (typeof source["x-idempotent"] !== "boolean") throw new Error("x-idempotent must be true or false");
  return {
    id: source.operationId,
    method: upperCase(method),
    path,
    summary: source.summary,
    description: source.description.trim(),
    deprecated: source.deprecated ?? false,
    resource,
    name,
    about: tag.description.trim(),
    idempotent: source["x-idempotent"],
    authenticated: !source.security.some((requirement) => Object.keys(requirement).length === 0),
    scopes: scopesOf(document, source),
    rateLimit: source["x-rate-limit"],
    stability: source["x-stability"],
    replacesAll: source["x-replaces-all"] ?? false,
    missingScope: source["x-missing-scope"],
    parameters,
    body: bodyOf(document, source),
    result: resultOf(document, source),
    paging: pagingOf(document, source),
    int64: int64Paths(document, source),
    source,
  };
}

/** Members of the input come from parameters, the body, `accept` and a confirmation. Their names must differ. */
function checkMembers(parameters: readonly Parameter[], { requestBody }: OperationObject): void {
  const confirmation = requestBody?.["x-sdk-confirm"]?.member;
  const names = [...parameters.map(memberName), "body", "accept", ...(confirmation ? [confirmation] : [])];
  const odd = names.find((name, at) => !/^[A-Za-z_]\w*$/.test(name) || names.indexOf(name) !== at);
  if (odd) throw new Error(`the parameter ${odd} cannot be a member of an input`);
}

function bodyOf(document: OpenApiDocument, { requestBody }: OperationObject): Body | undefined {
  const content = Object.entries(requestBody?.content ?? {});
  const [first] = content;
  if (!first) return undefined;
  const isText = ([mediaType, { schema }]: (typeof content)[number]) =>
    mediaType !== "application/json" && resolveSchema(document, schema).type === "string";
  const texts = content.filter(isText).map(([mediaType]) => mediaType);
  const [other, ...others] = content.map(([mediaType]) => mediaType).filter((one) => !texts.includes(one));
  const [textType, ...otherTexts] = texts;
  if (others.length > 0 || otherTexts.length > 0)
    throw new Error("a request body may have one media type for text, and one for all else");
  const types = content.flatMap(([mediaType, { schema }]) => bodyTypes(schema, mediaType));
  const [contentType, media] = content.find(([mediaType]) => mediaType === other) ?? first;
  return { ...media, contentType, textType, types: [...new Set(types)], confirm: requestBody?.["x-sdk-confirm"] };
}

function pagingOf(document: OpenApiDocument, source: OperationObject): Operation["paging"] {
  const paging = source["x-sdk-paging"];
  return paging && { ...paging, itemType: itemType(document, source, paging.items) };
}

/** Each `oauthClient` requirement is an alternative. An operation without one refuses OAuth tokens. */
function scopesOf(document: OpenApiDocument, { security }: OperationObject): string[][] | undefined {
  const alternatives = security.flatMap(({ oauthClient }) => (oauthClient ? [oauthClient] : []));
  const known = document.components.securitySchemes.oauthClient.flows.clientCredentials.scopes;
  const unknown = alternatives.flat().find((scope) => !(scope in known));
  if (unknown)
    throw new Error(`the scope ${unknown} is not listed in openapi/openapi.yaml, at securitySchemes.oauthClient`);
  return alternatives.length > 0 ? alternatives : undefined;
}

function upperCase<S extends string>(text: S): Uppercase<S> {
  return text.toUpperCase() as Uppercase<S>; // The library types toUpperCase() as string.
}
