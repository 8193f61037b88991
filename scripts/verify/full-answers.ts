import type { OpenApiDocument } from "../document/openapi.ts";
import { successSchema } from "../document/result.ts";

/**
 * A copy of the document in which a reading operation with a fuller answer (`x-sdk-overloads`) has only that one. The
 * document offers a choice, and where an answer fits the shorter form, Prism does not look at what else is in it.
 */
export function withFullAnswers(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { get } of Object.values(copy.paths)) {
    const [overload] = get?.["x-sdk-overloads"] ?? [];
    const schema = get && successSchema(copy, get);
    if (!overload || !schema) continue;
    delete schema.anyOf;
    schema.$ref = `#/components/schemas/${overload.returns}`;
  }
  return copy;
}
