import { childSchemas, httpMethods, referenceName, resolve, resolveSchema } from "./openapi.ts";
import type { OpenApiDocument, Schema } from "./openapi.ts";

/** Where the named schemas are used. Request types are more lenient than response types. */
export interface SchemaUse {
  /** Schemas used only in requests. */
  requests: ReadonlySet<string>;
  /** Schemas of objects and lists used in both requests and responses. */
  shared: ReadonlySet<string>;
}

export function schemaUse(document: OpenApiDocument): SchemaUse {
  const operations = Object.values(document.paths).flatMap((item) => httpMethods.flatMap((one) => item[one] ?? []));
  const sent = operations.flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}));
  const received = operations
    .flatMap(({ responses }) => Object.values(responses))
    .flatMap((response) => Object.values(resolve(document, response).content ?? {}));
  const responses = namesIn(document, received);
  const requests = [...namesIn(document, sent)];
  return {
    requests: new Set(requests.filter((name) => !responses.has(name))),
    shared: new Set(requests.filter((name) => responses.has(name) && isStructure(document, name))),
  };
}

/** The named schemas used in bodies. */
export function namesIn(document: OpenApiDocument, media: readonly { schema: Schema }[]): Set<string> {
  const names = new Set<string>();
  const walk = (schema: Schema): void => {
    if (schema.$ref) {
      const name = referenceName(schema.$ref);
      if (names.has(name)) return;
      names.add(name);
    }
    for (const [, child] of childSchemas(resolveSchema(document, schema))) walk(child);
  };
  for (const { schema } of media) walk(schema);
  return names;
}

function isStructure(document: OpenApiDocument, name: string): boolean {
  const schema = document.components.schemas[name];
  return schema !== undefined && childSchemas(schema).some(([, child]) => child.type !== "null");
}
