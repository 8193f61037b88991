import { httpMethods } from "../document/openapi.ts";
import type { OpenApiDocument, OperationObject, PathItem } from "../document/openapi.ts";
import { isRecord } from "../document/record.ts";

/** `request` concerns callers, who send; `response` concerns readers, who receive. */
export type Side = "request" | "response";

export interface Use {
  /** The SDK method, such as `devices.get`. */
  method: string;
  /** Such as `GET /device/{deviceId}`. */
  operation: string;
  side: Side;
}

/** Finds the operations that a place in the document belongs to; none if it belongs to the whole document. */
export function usesOf(document: OpenApiDocument, pointer: string): Use[] {
  const [, room, path = "", key = ""] = pointer.split("/").map(unescape);
  if (room === "components")
    return operationsOf(document).flatMap((operation) => operation.holding(`#/components/${path}/${key}`));
  if (room !== "paths") return [];
  const side = pointer.split("/")[4] === "responses" ? "response" : "request";
  return operationsOf(document)
    .filter((operation) => operation.path === path && (operation.verb === key || !isVerb(key)))
    .map((operation) => operation.use(side));
}

function operationsOf(document: OpenApiDocument) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((verb) => (item[verb] ? [readOperation(document, path, verb, item, item[verb])] : [])),
  );
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  verb: string,
  item: PathItem,
  operation: OperationObject,
) {
  const name = `${verb.toUpperCase()} ${path}`;
  const use = (side: Side): Use => ({ method: operation["x-sdk-method"] ?? name, operation: name, side });
  const holding = (reference: string): Use[] => {
    const { parameters, requestBody, responses } = operation;
    const request = referencesIn(document, [item.parameters, parameters, requestBody]);
    return [
      ...(request.has(reference) ? [use("request")] : []),
      ...(referencesIn(document, responses).has(reference) ? [use("response")] : []),
    ];
  };
  return { path, verb, use, holding };
}

/** Every reference in a part of the document, followed recursively. */
function referencesIn(document: OpenApiDocument, part: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(part)) for (const item of part) referencesIn(document, item, found);
  if (!isRecord(part)) return found;
  const reference = part["$ref"];
  if (typeof reference === "string" && !found.has(reference)) {
    found.add(reference);
    const [, , kind = "", name = ""] = reference.split("/");
    referencesIn(document, document.components[kind]?.[name], found);
  }
  for (const child of Object.values(part)) referencesIn(document, child, found);
  return found;
}

function isVerb(key: string): boolean {
  return httpMethods.some((method) => method === key);
}

function unescape(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
