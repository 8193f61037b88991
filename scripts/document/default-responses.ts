import { httpMethods } from "./openapi.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** The status and the component of each response that every operation has. */
export type DefaultResponses = Readonly<Record<string, string>>;

/**
 * Gives every operation the responses that `x-default-responses` of the root names, so that a hundred operations need not
 * repeat them. An operation's own response for a status takes precedence. The extension itself is left out of the result.
 */
export function addDefaultResponses({
  "x-default-responses": defaults = {},
  ...document
}: OpenApiDocument): OpenApiDocument {
  const references = Object.entries(defaults).map(([status, name]) => {
    if (!document.components.responses?.[name]) throw new Error(`x-default-responses: no response is called ${name}`);
    return [status, { $ref: `#/components/responses/${name}` }] as const;
  });
  for (const item of Object.values(document.paths)) {
    for (const method of httpMethods) {
      const operation = item[method];
      // Statuses are integers, which an object keeps in ascending order.
      if (operation) operation.responses = { ...Object.fromEntries(references), ...operation.responses };
    }
  }
  return document;
}
