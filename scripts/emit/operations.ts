import type { OpenApiDocument } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";

const preamble = `
/** What the client needs to know of an operation at run time. What is usual is left out. */
export interface Operation {
  readonly id: string;
  readonly method: string;
  /** Path template, relative to the base URL. */
  readonly path: string;
  /** How users call it: \`devices.list\`. */
  readonly sdkMethod: string;
  /** Names of the query parameters, where it has some. Path parameters stand in the path. */
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Media type of the request body, where it has one. */
  readonly contentType?: string;
  /** \`false\` where it needs no credential. */
  readonly authenticated?: false;
  /** \`false\` where repeating it may act twice. */
  readonly idempotent?: false;
  /** \`true\` where it has a rate limit of its own, so that a 429 says nothing about other calls. */
  readonly ownRateLimit?: true;
  /** OAuth scopes that permit it, any one of them; left out where only a user-owned token may call it. */
  readonly scopes?: readonly string[];
  /**
   * What the answer holds: \`value\` a body, \`nullable\` a body or null, \`list\` an array (the API sends null for an empty
   * one); left out where no body is documented.
   */
  readonly result?: "value" | "nullable" | "list";
  /** Where the answer holds 64-bit integers: \`*.acceptedBy.id\`, with \`*\` for every item of an array or map. */
  readonly int64?: readonly string[];
}
`;

/** The table that the client dispatches from. */
export function emitOperations(document: OpenApiDocument, operations: readonly Operation[]): string {
  const [server] = document.servers;
  const rows = operations.map(emitRow).join("");
  return `${header}${preamble}
/** The version of the document, and of the package. */
export const version = ${JSON.stringify(document.info.version)};

/** The server of the document. */
export const defaultBaseUrl = ${JSON.stringify(server?.url)};

/** Parameters that a call may leave to the client, with the document's defaults. */
export const parameterDefaults = ${JSON.stringify(parameterDefaults(operations))} as const;

export const operations: readonly Operation[] = [
${rows}];
`;
}

function emitRow(operation: Operation): string {
  const named = (place: string) => operation.parameters.filter((p) => p.in === place).map((p) => p.name);
  const row = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    sdkMethod: `${operation.resource}.${operation.name}`,
    query: unlessEmpty(named("query")),
    header: unlessEmpty(named("header")),
    contentType: operation.body?.contentType,
    authenticated: operation.authenticated ? undefined : false,
    idempotent: operation.idempotent ? undefined : false,
    ownRateLimit: operation.rateLimit ? true : undefined,
    scopes: operation.scopes,
    result: operation.result.kind === "none" ? undefined : operation.result.kind,
    int64: unlessEmpty(operation.int64),
  };
  const members = Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`);
  return `${docComment([`${operation.summary}.`], "  ")}  {\n${members.join("")}  },\n`;
}

function unlessEmpty(names: readonly string[]): readonly string[] | undefined {
  return names.length > 0 ? names : undefined;
}

/** Defaults of parameters with `x-sdk-default`, by name. */
function parameterDefaults(operations: readonly Operation[]): Record<string, string> {
  const defaults: Record<string, string> = {};
  for (const { name, "x-sdk-default": value } of operations.flatMap((operation) => operation.parameters)) {
    if (value === undefined) continue;
    if ((defaults[name] ?? value) !== value) throw new Error(`parameter ${name} has two different x-sdk-default`);
    defaults[name] = value;
  }
  return defaults;
}
