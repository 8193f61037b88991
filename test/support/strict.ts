import { resolveSchema } from "../../scripts/document/openapi.ts";
import type { OpenApiDocument, Schema } from "../../scripts/document/openapi.ts";

/**
 * A copy of the document in which request bodies allow no member that is not documented. Prism lets unknown members
 * through otherwise.
 */
export function strictCopy(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const item of Object.values(copy.paths)) {
    for (const operation of [item.get, item.put, item.post, item.delete, item.patch]) {
      for (const media of Object.values(operation?.requestBody?.content ?? {}))
        media.schema = strict(copy, media.schema);
    }
  }
  return copy;
}

function strict(document: OpenApiDocument, schema: Schema): Schema & { unevaluatedProperties?: false } {
  const { properties, items, oneOf, ...rest } = resolveSchema(document, schema);
  return {
    ...rest,
    ...(oneOf && { oneOf: oneOf.map((alternative) => strict(document, alternative)) }),
    ...(items && { items: strict(document, items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, member]) => [name, strict(document, member)]),
      ),
      unevaluatedProperties: false,
    }),
  };
}
