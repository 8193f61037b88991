import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Finding } from "./finding.ts";
import { locate } from "./lint.ts";
import { referenceName } from "./openapi.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { documentFiles } from "./orphans.ts";

/**
 * Compiles every schema of the document. If Ajv cannot compile a schema, Prism accepts everything
 * (https://github.com/stoplightio/prism/issues/2442), and the linter does not notice a broken regular expression.
 */
export function checkSchemas(root: string, document: OpenApiDocument): Finding[] {
  const ajv = createAjv(document);
  const files = documentFiles(root);
  return schemaPointers(document).flatMap((pointer) => {
    try {
      ajv.compile({ $ref: `openapi${pointer}` });
      return [];
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const pattern = /Invalid regular expression: \/(?<pattern>.*)\/\w*:/.exec(message)?.groups?.["pattern"];
      const own = files.filter((file) => file.endsWith(`/${referenceName(pointer)}.yaml`));
      const place = locate(root, own.length > 0 ? own : files, pattern ?? ":");
      return [{ ...place, rule: "ajv-compile", message: `${pointer}: ${message}` }];
    }
  });
}

/** An Ajv that knows the whole document as `openapi`, in the dialect that the document names. */
export function createAjv(document: OpenApiDocument): Ajv2020 {
  // Most schemas are compiled but never run, so optimizing the code takes longer than it saves.
  const code = { optimize: false };
  const ajv = new Ajv2020({ strict: "log", strictTypes: false, allErrors: true, logger: false, code });
  for (const format of ["int64", "etag"]) ajv.addFormat(format, true);
  formats.default(ajv);
  return ajv.addSchema({ $id: "openapi", ...document });
}

/** Pointers to the named schemas and to those in parameters, bodies and headers. */
function schemaPointers(document: OpenApiDocument): string[] {
  const named = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
  return [...named, ...inlinePointers(document, "#")];
}

function inlinePointers(value: unknown, pointer: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (key !== "schema") return inlinePointers(child, here);
    return isReference(child) ? [] : [encodeURI(here)];
  });
}

/** A reference to a named schema and nothing else, which is compiled under its name. */
function isReference(schema: unknown): boolean {
  return Object.keys(Object(schema)).join() === "$ref";
}
