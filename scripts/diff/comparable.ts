import { httpMethods } from "../document/openapi.ts";
import type { OpenApiDocument, PathItem, WebhookItem } from "../document/openapi.ts";
import { isRecord } from "../document/record.ts";

/** Members that do not affect requests and responses. */
const prose = new Set(["title", "summary", "description", "example", "examples", "externalDocs"]);

/**
 * A copy of the document in the form in which `redocly diff` compares best.
 *
 * - Without prose and examples: Redocly pairs list members by the similarity of their texts, and would report a
 *   parameter with a rewritten description as removed.
 * - Every parameter of an operation is a named component, so that it is paired by name.
 * - A webhook event is a response, because users read it: Redocly would treat it as a request.
 * - An extension becomes a string: Redocly sees no changes within a list of strings such as `x-extensible-enum`.
 */
export function comparable(document: OpenApiDocument): OpenApiDocument {
  const { webhooks = {}, ...copy }: OpenApiDocument = JSON.parse(JSON.stringify(withoutProse(document)));
  for (const [type, item] of Object.entries(webhooks)) copy.paths[`/${type}`] = asRead(type, item);
  const named = (copy.components["parameters"] ??= {});
  for (const operation of Object.values(copy.paths).flatMap((item) => httpMethods.map((method) => item[method]))) {
    if (!operation?.parameters) continue;
    operation.parameters = operation.parameters.map((parameter) => {
      if ("$ref" in parameter) return parameter;
      const name = `${operation.operationId}.${parameter.in}.${parameter.name}`;
      named[name] = parameter;
      return { $ref: `#/components/parameters/${name}` };
    });
  }
  return copy;
}

/** A webhook as an operation that responds with its events. */
function asRead(type: string, { post: { requestBody, ...webhook } }: WebhookItem): PathItem {
  const responses = { "200": { description: "", content: requestBody.content } };
  const names = { tags: [], security: [], "x-sdk-method": `webhook ${type}`, "x-idempotent": true };
  return { post: { ...webhook, parameters: [], ...names, responses } };
}

function withoutProse(value: unknown, keysAreNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (!isRecord(value)) return value;
  const members = Object.entries(value).filter(([key]) => keysAreNames || !prose.has(key));
  return Object.fromEntries(
    members.map(([key, child]) => {
      if (keysAreNames) return [key, withoutProse(child)];
      if (key.startsWith("x-")) return [key, typeof child === "object" ? JSON.stringify(child) : child];
      return [key, withoutProse(child, key === "properties")];
    }),
  );
}
