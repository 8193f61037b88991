import { DocumentError } from "./finding.ts";
import { int64Paths } from "./int64.ts";
import { locate } from "./lint.ts";
import { httpMethods, resolve } from "./openapi.ts";
import type { HttpMethod, MediaType, OpenApiDocument, OperationObject, Parameter, PathItem } from "./openapi.ts";
import { documentFiles } from "./orphans.ts";
import { bodyType, resultOf } from "./result.ts";
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
  /** What the resource is about: the description of the operation's tag. */
  about: string;
  idempotent: boolean;
  /** Whether it needs a credential. */
  authenticated: boolean;
  /** Scopes that permit the operation, any one of them; undefined where only a user-owned token may call it. */
  scopes: string[] | undefined;
  rateLimit: OperationObject["x-rate-limit"];
  parameters: Parameter[];
  body: (MediaType & { contentType: string; type: string }) | undefined;
  result: Result;
  /** Where the answer holds 64-bit integers. */
  int64: string[];
  source: OperationObject;
}

/** Reads the operations of a linted bundle. Throws a DocumentError for what the linter cannot see. */
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
  if (source.requestBody?.required === false) throw new Error("a request body must be required, as all of the API are");
  const parameters = [...(item.parameters ?? []), ...(source.parameters ?? [])].map((p) => resolve(document, p));
  const odd = parameters.find((p) => p.name === "body" || !/^[A-Za-z_]\w*$/.test(p.name));
  if (odd) throw new Error(`the parameter ${odd.name} cannot be a member of an input`);
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
    parameters,
    body: bodyOf(source),
    result: resultOf(document, source),
    int64: int64Paths(document, source),
    source,
  };
}

function bodyOf({ requestBody }: OperationObject): Operation["body"] {
  const [first, ...others] = Object.entries(requestBody?.content ?? {});
  if (others.length > 0) throw new Error("a request body must have one media type");
  return first && { contentType: first[0], type: bodyType(first[1].schema), ...first[1] };
}

/** The scopes of the `oauthClient` requirement. An operation without that requirement refuses OAuth tokens. */
function scopesOf(document: OpenApiDocument, { security }: OperationObject): string[] | undefined {
  const scopes = security.find((requirement) => "oauthClient" in requirement)?.["oauthClient"];
  const known = document.components.securitySchemes.oauthClient.flows.clientCredentials.scopes;
  const unknown = scopes?.find((scope) => !(scope in known));
  if (unknown)
    throw new Error(`the scope ${unknown} is not listed in openapi/openapi.yaml, at securitySchemes.oauthClient`);
  return scopes;
}

function upperCase<S extends string>(text: S): Uppercase<S> {
  return text.toUpperCase() as Uppercase<S>; // The library types toUpperCase() as string.
}
