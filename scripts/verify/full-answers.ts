import type { OpenApiDocument } from "../document/openapi.ts";
import { successSchema } from "../document/result.ts";

/**
 * A copy of the document in which a read operation with a fuller response (`x-sdk-overloads`) has only that one. The
 * document offers a choice, and if a response matches the shorter form, Prism does not check anything else in it.
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
