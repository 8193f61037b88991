import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import $RefParser from "@stoplight/json-schema-ref-parser";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpHeaderParam, IHttpOperation } from "@stoplight/types";
import { LongIntegers } from "./long-integers.ts";

export interface LoadedDocument {
  readonly operations: readonly IHttpOperation[];
  /** The integers that a number of JavaScript cannot hold. */
  readonly integers: LongIntegers;
}

/**
 * Reads a document from a file, with the files it refers to, or from an object. Throws if it is not an OpenAPI document, or
 * if one of its files holds neither an object nor an array: it is empty or cut short while an editor saves it.
 */
export async function loadDocument(source: string | object): Promise<LoadedDocument> {
  const integers = new LongIntegers();
  // References are followed in place, and an object belongs to the caller.
  const document = await readFiles(typeof source === "string" ? source : structuredClone(source), integers);
  if (!/^3\./.test(String(Reflect.get(document, "openapi")))) throw new Error("it is not an OpenAPI 3 document");
  const operations = await operationsOf(document);
  if (operations.length === 0) throw new Error("it has no operations");
  return { operations: operations.map(servable), integers };
}

/** Prism reads what a linter would refuse as far as it can, and then stumbles. */
async function operationsOf(document: object): Promise<readonly IHttpOperation[]> {
  try {
    return await getHttpOperationsFromSpec(document);
  } catch (cause) {
    throw new Error("it does not have the structure of an OpenAPI document; a linter says where", { cause });
  }
}

async function readFiles(source: string | object, integers: LongIntegers): Promise<object> {
  const parser = new $RefParser();
  const read = async ({ url }: { url: string }): Promise<string> => {
    const path = url.startsWith("file:") ? fileURLToPath(url) : decodeURIComponent(url);
    return integers.replaceIn(await readFile(path, "utf8"));
  };
  const document = await parser.dereference(source, { resolve: { file: { read } } });
  for (const [file, value] of Object.entries(parser.$refs.values("file"))) {
    if (typeof value === "object" && value !== null) continue;
    const name = relative(process.cwd(), file);
    throw new Error(
      `${name} ${value === undefined || value === null ? "is empty" : "holds neither an object nor an array"}`,
    );
  }
  return document;
}

/** Callbacks are left out: Prism would send requests to them. */
function servable({ callbacks: _, responses = [], ...operation }: IHttpOperation): IHttpOperation {
  return {
    ...operation,
    responses: responses.map(({ headers = [], ...response }) => ({
      ...response,
      headers: headers.flatMap((header) => plainHeader(header)),
    })),
  };
}

/**
 * Prism fails at headers that are not of a simple type, and makes none that fits a pattern: they become text, if they have an
 * example, and are left out otherwise.
 */
function plainHeader(header: IHttpHeaderParam): IHttpHeaderParam[] {
  const [example] = header.examples ?? [];
  const value: unknown = example && "value" in example ? example.value : undefined;
  const isSimple = ["string", "integer", "number", "boolean"].includes(String(header.schema?.type));
  const hasValue = value !== undefined && value !== null;
  if (isSimple && typeof value !== "object" && (hasValue || header.schema?.pattern === undefined)) return [header];
  if (!hasValue) return [];
  const text = [value].flat().map((one) => (typeof one === "object" ? JSON.stringify(one) : String(one)));
  return [{ ...header, schema: {}, examples: [{ id: header.id, key: "default", value: text.join(",") }] }];
}
