import { parse } from "yaml";
import { UsageError } from "../verb.ts";
import { isRecord } from "./record.ts";

/**
 * Reads an OpenAPI 3 document, YAML or JSON, that may not be this project's own: only its outermost form is certain.
 * Throws a UsageError where it is something else; `name` says in the message where the text came from.
 */
export function parseDocument(text: string, name: string): Record<string, unknown> {
  const document = parseYaml(text, name);
  if (!isRecord(document) || !/^3\./.test(String(document["openapi"])) || !isRecord(document["paths"]))
    throw new UsageError(`${name} is not an OpenAPI 3 document.`);
  return document;
}

function parseYaml(text: string, name: string): unknown {
  try {
    return parse(text, { logLevel: "error" });
  } catch (error) {
    const [reason = ""] = String(error instanceof Error ? error.message : error).split("\n");
    throw new UsageError(`${name} is neither YAML nor JSON: ${reason.replace(/:$/, "")}.`);
  }
}
