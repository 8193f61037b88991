import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import $RefParser from "@stoplight/json-schema-ref-parser";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { IHttpHeaderParam, IHttpOperation, IMediaTypeContent } from "@stoplight/types";

type JSONSchema = NonNullable<IMediaTypeContent["schema"]>;
import { LongIntegers } from "./long-integers.ts";

export interface LoadedDocument {
  readonly operations: readonly IHttpOperation[];
  /** The integers that a JavaScript number cannot hold. */
  readonly integers: LongIntegers;
}

/**
 * Reads a document from a file, with the files it refers to, or from an object. Throws if it is not an OpenAPI
 * document, or if one of its files holds neither an object nor an array: it is empty or cut short while an editor saves
 * it.
 */
export async function loadDocument(source: string | object): Promise<LoadedDocument> {
  const integers = new LongIntegers();
  // References are resolved in place, so an object of the caller is copied.
  const document = await readFiles(typeof source === "string" ? source : structuredClone(source), integers);
  if (!/^3\./.test(String(Reflect.get(document, "openapi")))) throw new Error("it is not an OpenAPI 3 document");
  const operations = await operationsOf(document);
  if (operations.length === 0) throw new Error("it has no operations");
  return { operations: operations.map(servable), integers };
}

/** Prism reads an invalid document as far as it can, and fails later. */
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

/**
 * An operation that Prism can serve.
 *
 * - Callbacks are left out: Prism would send requests to them.
 * - Schemas with `x-own-refusals` are left to the handlers, which report mistakes as the API does.
 */
function servable({ callbacks: _, request = {}, responses = [], ...operation }: IHttpOperation): IHttpOperation {
  const { body } = request;
  return {
    ...operation,
    request: { ...request, ...(body && { body: { ...body, contents: body.contents?.map(outlined) ?? [] } }) },
    responses: responses.map(({ headers = [], contents = [], ...response }) => ({
      ...response,
      contents: contents.map(outlined),
      headers: headers.flatMap((header) => plainHeader(header)),
    })),
  };
}

function outlined(content: IMediaTypeContent): IMediaTypeContent {
  return content.schema ? { ...content, schema: outline(content.schema) } : content;
}

function outline(schema: JSONSchema): JSONSchema {
  if ("x-own-refusals" in schema) return schema.type === undefined ? {} : { type: schema.type };
  const { oneOf, anyOf } = schema;
  return {
    ...schema,
    ...(oneOf && { oneOf: oneOf.map(outlineInner) }),
    ...(anyOf && { anyOf: anyOf.map(outlineInner) }),
  };
}

function outlineInner(schema: JSONSchema | boolean): JSONSchema | boolean {
  return typeof schema === "boolean" ? schema : outline(schema);
}

/**
 * Prism fails on headers without a simple type, and cannot generate one that matches a pattern. Such headers become
 * text if they have an example, and are left out otherwise.
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
