import { DocumentError } from "./finding.ts";
import { documentFile, locate } from "./lint.ts";
import { httpMethods } from "./openapi.ts";
import type { OpenApiDocument } from "./openapi.ts";

/**
 * Adds the responses in `x-default-responses` of the root to every operation, so that a hundred operations need not
 * repeat them. An operation's own response for a status takes precedence. The extension itself is removed.
 */
export function addDefaultResponses(
  root: string,
  { "x-default-responses": defaults = {}, ...document }: OpenApiDocument,
): OpenApiDocument {
  const references = Object.entries(defaults).map(([status, name]) => {
    if (!document.components.responses?.[name]) {
      const message = `x-default-responses names ${name}, which is not among components.responses`;
      throw new DocumentError([{ ...locate(root, [documentFile], `: ${name}\n`), rule: "default-responses", message }]);
    }
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
