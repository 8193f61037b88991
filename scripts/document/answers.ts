import type { Finding } from "./finding.ts";
import { documentFile, locate } from "./lint.ts";
import { httpMethods, referenceName, resolve } from "./openapi.ts";
import type { OpenApiDocument, Schema } from "./openapi.ts";
import { documentFiles } from "./orphans.ts";

/**
 * Answers and events are read leniently, so that additions to the API break no user:
 *
 * - an enum in a response is open: its known values are in `x-extensible-enum`;
 * - dates in responses are plain strings: the API sends `""` and year 1.
 *
 * The linter cannot express "anywhere below a response", so this check walks there.
 */
export function checkAnswers(root: string, document: OpenApiDocument): Finding[] {
  const seen = new Set<string>();
  const files = documentFiles(root);
  const walk = (schema: Schema, file: string): Finding[] => {
    const { $ref, format, properties, items, additionalProperties, allOf, anyOf, oneOf } = schema;
    if ($ref) {
      const name = referenceName($ref);
      if (seen.has(name)) return [];
      seen.add(name);
      return walk(
        resolve<Schema>(document, { $ref }),
        files.find((one) => one.endsWith(`/schemas/${name}.yaml`)) ?? documentFile,
      );
    }
    const extra = typeof additionalProperties === "object" ? [additionalProperties] : [];
    const below = [
      ...Object.values(properties ?? {}),
      ...(items ? [items] : []),
      ...extra,
      ...(allOf ?? []),
      ...(anyOf ?? []),
      ...(oneOf ?? []),
    ];
    const found = [
      ...(schema.enum
        ? [
            {
              ...locate(root, [file], "enum:"),
              rule: "answer-enum-open",
              message: "list the known values in x-extensible-enum",
            },
          ]
        : []),
      ...(format?.startsWith("date")
        ? [{ ...locate(root, [file], "format:"), rule: "answer-date-plain", message: "leave the format out" }]
        : []),
    ];
    return [...found, ...below.flatMap((child) => walk(child, file))];
  };
  return answerSchemas(document).flatMap((schema) => walk(schema, documentFile));
}

function answerSchemas(document: OpenApiDocument): Schema[] {
  const answers = Object.values(document.paths)
    .flatMap((item) => httpMethods.flatMap((method) => Object.values(item[method]?.responses ?? {})))
    .map((response) => resolve(document, response).content ?? {});
  const events = Object.values(document.webhooks ?? {}).map(({ post }) => post.requestBody.content);
  return [...answers, ...events].flatMap((content) => Object.values(content)).map((media) => media.schema);
}
