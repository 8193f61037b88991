import { parse } from "yaml";
import { UsageError } from "../verb.ts";
import { isRecord } from "./record.ts";

/**
 * Parses an OpenAPI 3 document, YAML or JSON, that may be from elsewhere: only its outermost structure is checked.
 * Throws a UsageError if it is something else; `name` is the source of the text, for the message.
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
