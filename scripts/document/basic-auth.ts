import { httpMethods } from "./openapi.ts";
import type { OpenApiDocument } from "./openapi.ts";

/**
 * Adds HTTP Basic to every operation that takes an API access token: `basicAuth` becomes an alternative wherever
 * `apiAccessToken` is listed, so that a hundred operations need not repeat it.
 */
export function addBasicAuth(document: OpenApiDocument): OpenApiDocument {
  for (const item of Object.values(document.paths)) {
    for (const method of httpMethods) {
      const operation = item[method];
      if (!operation) continue;
      operation.security = operation.security.flatMap((requirement) =>
        "apiAccessToken" in requirement ? [requirement, { basicAuth: [] }] : [requirement],
      );
    }
  }
  return document;
}
