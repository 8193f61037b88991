import { referenceName, resolve } from "../document/openapi.ts";
import type { OpenApiDocument, Referable, ResponseObject } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { stringifyIntegers } from "../document/int64.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";

/** What the mock needs to know of every operation: where it is, and every answer that the document has an example of. */
export function emitMock(document: OpenApiDocument, operations: readonly Operation[]): string {
  const shared = Object.entries(document.components.responses ?? {}).map(
    ([name, response]) => `const ${variable(name)} = ${JSON.stringify(answerOf(document, response, []))};\n`,
  );
  const [server] = document.servers;
  const basePath = new URL(server?.url ?? "").pathname;
  return `${header}
/** The base path of the API: that of the document's server. */
export const basePath = ${JSON.stringify(basePath)};

${shared.join("")}
export const operations = {
${operations.map((operation) => emitOperation(document, operation)).join("")}};
`;
}

function emitOperation(document: OpenApiDocument, operation: Operation): string {
  const { id, method, path, authenticated, rateLimit, int64, parameters, source } = operation;
  const name = `${operation.resource}.${operation.name}`;
  const query = parameters.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name);
  const facts = { name, method, path, query, authenticated, rateLimit: rateLimit ?? null, int64 };
  const lines = Object.entries(facts).map(([key, value]) => `    ${key}: ${literal(key, value)},\n`);
  const answers = Object.entries(source.responses).map(
    ([status, response]) => `      ${status}: ${emitAnswer(document, response, int64)},\n`,
  );
  return `${docComment([`${operation.summary}.`], "  ")}  ${id}: {\n${lines.join("")}    answers: {\n${answers.join("")}    },\n  },\n`;
}

/** Empty lists, null and methods would not have a useful type of their own. */
function literal(key: string, value: unknown): string {
  if (key === "int64" || key === "query") return `${JSON.stringify(value)} as readonly string[]`;
  if (key === "method") return `${JSON.stringify(value)} as const`;
  if (key === "rateLimit") return `${JSON.stringify(value)} as { requests: number; seconds: number } | null`;
  return JSON.stringify(value);
}

function emitAnswer(document: OpenApiDocument, response: Referable<ResponseObject>, int64: readonly string[]): string {
  if ("$ref" in response) return variable(referenceName(response.$ref));
  return JSON.stringify(answerOf(document, response, int64));
}

function answerOf(document: OpenApiDocument, response: ResponseObject, int64: readonly string[]): object {
  const examples = response.content?.["application/json"]?.examples ?? {};
  return {
    headers: headersOf(document, response),
    examples: Object.fromEntries(
      Object.entries(examples).map(([name, example]) => [
        name,
        stringifyIntegers(resolve(document, example).value, int64),
      ]),
    ),
  };
}

/** The first example of every header. */
function headersOf(document: OpenApiDocument, { headers = {} }: ResponseObject): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, { examples = {} }]) => {
      const [first] = Object.values(examples);
      return first ? [[name, resolve(document, first).value]] : [];
    }),
  );
}

function variable(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
