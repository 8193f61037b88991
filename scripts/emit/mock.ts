import { referenceName, resolve } from "../document/openapi.ts";
import type { MediaType, OpenApiDocument, Referable, ResponseObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { stringifyIntegers } from "../document/int64.ts";
import { header } from "./header.ts";

/** What the mock needs to know about every operation: its method and path, and every response with an example. */
export function emitMock(document: OpenApiDocument, operations: readonly Operation[]): string {
  const used = new Set(
    operations
      .flatMap(({ source }) => Object.values(source.responses))
      .flatMap((one) => ("$ref" in one ? one.$ref : [])),
  );
  const shared = Object.entries(document.components.responses ?? {})
    .filter(([name]) => used.has(`#/components/responses/${name}`))
    .map(([name, response]) => `const ${variable(name)} = ${JSON.stringify(answerOf(document, response, []))};\n`);
  const [server] = document.servers;
  const basePath = new URL(server?.url ?? "").pathname;
  return `${header}import { operations as rows } from "./operations.ts";

/** The base path of the API: that of the document's server. */
export const basePath = ${JSON.stringify(basePath)};

const byId = new Map(rows.map((row) => [row.id, row]));

/** What the client knows of an operation, with the usual filled in. */
function known(id: string): Facts {
  const row = byId.get(id);
  if (!row) throw new Error(\`there is no operation \${id}\`);
  const { sdkMethod, method, path, query = [], open = false, int64 = [], scopes, scope404 } = row;
  const missingScope = scope404 ? 404 : 403;
  return { name: sdkMethod, method, path, query, authenticated: !open, int64, scopes, missingScope, rateLimit: null };
}

interface Facts {
  /** The SDK method. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly authenticated: boolean;
  readonly int64: readonly string[];
  readonly scopes: readonly string[] | undefined;
  readonly missingScope: number;
  readonly rateLimit: { readonly requests: number; readonly seconds: number } | null;
}

${shared.join("")}
export const operations = {
${operations.map((operation) => emitOperation(document, operation)).join("")}};
`;
}

function emitOperation(document: OpenApiDocument, operation: Operation): string {
  const { id, rateLimit, int64, source } = operation;
  const answers = Object.entries(source.responses).map(
    ([status, response]) => `      ${status}: ${emitAnswer(document, response, int64)},\n`,
  );
  const limit = rateLimit && `    rateLimit: ${JSON.stringify(rateLimit)},\n`;
  return `  ${id}: {\n    ...known("${id}"),\n${limit ?? ""}    answers: {\n${answers.join("")}    },\n  },\n`;
}

function emitAnswer(document: OpenApiDocument, response: Referable<ResponseObject>, int64: readonly string[]): string {
  if ("$ref" in response) return variable(referenceName(response.$ref));
  return JSON.stringify(answerOf(document, response, int64));
}

function answerOf(document: OpenApiDocument, response: ResponseObject, int64: readonly string[]): object {
  const { "application/json": json, ...others } = response.content ?? {};
  const texts = Object.entries(others).map(([type, { examples = {} }]) => [type, valuesOf(document, examples, [])]);
  return {
    headers: headersOf(document, response),
    examples: valuesOf(document, json?.examples ?? {}, int64),
    ...(texts.length > 0 && { texts: Object.fromEntries(texts) }),
  };
}

function valuesOf(
  document: OpenApiDocument,
  examples: NonNullable<MediaType["examples"]>,
  int64: readonly string[],
): Record<string, unknown> {
  const values = Object.entries(examples).map(([name, example]) => {
    return [name, stringifyIntegers(resolve(document, example).value, int64)] as const;
  });
  return Object.fromEntries(values);
}

/** The first example of each header. */
function headersOf(document: OpenApiDocument, { headers = {} }: ResponseObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, header]) => {
      const [first] = Object.values(resolve(document, header).examples ?? {});
      return first ? [[name, resolve(document, first).value]] : [];
    }),
  );
}

function variable(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
