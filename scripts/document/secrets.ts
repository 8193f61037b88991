import { childSchemas } from "./openapi.ts";
import type { OpenApiDocument } from "./openapi.ts";

/** The names of all members that hold secrets: those with `x-secret: true`. */
export function secretMembers(document: OpenApiDocument): string[] {
  const names = Object.values(document.components.schemas)
    .flatMap(childrenOf)
    .flatMap(([name, schema]) => (schema["x-secret"] && name !== undefined ? [name] : []));
  return [...new Set(names)].sort();
}

function childrenOf(schema: Parameters<typeof childSchemas>[0]): ReturnType<typeof childSchemas> {
  const children = childSchemas(schema);
  return [...children, ...children.flatMap(([, child]) => childrenOf(child))];
}
