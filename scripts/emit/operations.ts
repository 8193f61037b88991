import { memberName } from "../document/openapi.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { secretMembers } from "../document/secrets.ts";
import { docComment } from "./doc-comment.ts";
import { isRequired } from "./example.ts";
import { header } from "./header.ts";

const preamble = (methods: string) => `
/** What the client needs to know of an operation at run time. What is usual is left out. */
export interface Operation {
  readonly id: string;
  readonly method: ${methods};
  /** Path template, relative to the base URL. */
  readonly path: string;
  /** How users call it: \`devices.list\`. */
  readonly sdkMethod: string;
  /** Path parameters that each call must name, although the client has an option of that name. */
  readonly named?: readonly string[];
  /** Names of the query parameters, where it has some. Path parameters stand in the path. */
  readonly query?: readonly string[];
  /** Query parameters that are times, which may be given as a Date. */
  readonly dates?: readonly string[];
  /** Headers by the member of the input that gives them. */
  readonly header?: Readonly<Record<string, string>>;
  /** Members of the input that are entity tags, which go out in quotes. */
  readonly etags?: readonly string[];
  /** Media type of the request body, where it has one. */
  readonly contentType?: string;
  /** Media type of a body that is given as text, where that has one of its own. */
  readonly textType?: string;
  /** The member of the input that lets an empty body be sent, and why it must be asked for. */
  readonly confirm?: { readonly member: string; readonly why: string };
  /** Media types of the response, unless that is JSON alone. A call that asks for none gets the first. */
  readonly accept?: readonly string[];
  /** \`false\` where it needs no credential. */
  readonly authenticated?: false;
  /** \`false\` where repeating it may act twice. */
  readonly idempotent?: false;
  /** \`true\` where it has a rate limit of its own, so that a 429 says nothing about other calls. */
  readonly ownRateLimit?: true;
  /**
   * OAuth scopes that permit it: alternatives, each of scopes that are all needed. Left out where only a user-owned token
   * may call it.
   */
  readonly scopes?: readonly (readonly string[])[];
  /** The status that answers a missing scope, where it is not 403. */
  readonly missingScope?: number;
  /**
   * What the answer holds: \`value\` a body, \`nullable\` a body or null, \`object\` an object (\`{}\` for null or no body),
   * \`list\` an array (\`[]\` for null); left out where no body is documented.
   */
  readonly result?: "value" | "nullable" | "object" | "list";
  /** Headers of the response that belong to the result, by member. The body is then the member \`data\`. */
  readonly resultHeaders?: Readonly<Record<string, string>>;
  /** Where the answer holds 64-bit integers: \`*.acceptedBy.id\`, with \`*\` for every item of an array or map. */
  readonly int64?: readonly string[];
  /** A list with a cursor: the query parameter and member with the cursor, and the member with the items. */
  readonly paging?: { readonly cursor: string; readonly items: string };
}
`;

/** The table that the client dispatches from. */
export function emitOperations(document: OpenApiDocument, operations: readonly Operation[]): string {
  const [server] = document.servers;
  const defaults = parameterDefaults(operations);
  const methods = [...new Set(operations.map(({ method }) => JSON.stringify(method)))].join(" | ");
  const rows = operations.map((operation) => emitRow(operation, defaults)).join("");
  return `${header}${preamble(methods)}
/** The version of the document, and of the package. */
export const version = ${JSON.stringify(document.info.version)};

/** The server of the document. */
export const defaultBaseUrl = ${JSON.stringify(server?.url)};

/** Parameters that a call may leave to the client, with the document's defaults. */
export const parameterDefaults = ${JSON.stringify(defaults)} as const;

/** Members of requests and responses whose values are secrets. */
export const secretMembers: readonly string[] = ${JSON.stringify(secretMembers(document))};

export const operations: readonly Operation[] = [
${rows}];
`;
}

function emitRow(operation: Operation, defaults: Record<string, string>): string {
  const { body, result, paging, parameters } = operation;
  const inPlace = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const row = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    sdkMethod: `${operation.resource}.${operation.name}`,
    named: unlessEmpty(
      inPlace("path")
        .filter((one) => isRequired(one) && one.name in defaults)
        .map(memberName),
    ),
    query: unlessEmpty(inPlace("query").map(memberName)),
    dates: unlessEmpty(inPlace("query").filter(hasFormat("date-time")).map(memberName)),
    header: unlessEmpty(Object.fromEntries(inPlace("header").map((one) => [memberName(one), one.name]))),
    etags: unlessEmpty(inPlace("header").filter(hasFormat("etag")).map(memberName)),
    contentType: body?.contentType,
    textType: body?.textType,
    confirm: body?.confirm && { member: body.confirm.member, why: body.confirm.why.trim() },
    accept: result.mediaTypes.every((one) => one === "application/json") ? undefined : result.mediaTypes,
    authenticated: operation.authenticated ? undefined : false,
    idempotent: operation.idempotent ? undefined : false,
    ownRateLimit: operation.rateLimit ? true : undefined,
    scopes: operation.scopes,
    missingScope: operation.missingScope,
    result: result.kind === "none" ? undefined : result.kind,
    resultHeaders: unlessEmpty(result.headers),
    int64: unlessEmpty(operation.int64),
    paging: paging && { cursor: paging.cursor, items: paging.items },
  };
  const members = Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`);
  return `${docComment([`${operation.summary}.`], "  ")}  {\n${members.join("")}  },\n`;
}

function hasFormat(format: string) {
  return ({ schema }: Parameter): boolean => schema.format === format;
}

function unlessEmpty<T extends object>(some: T): T | undefined {
  return Object.keys(some).length > 0 ? some : undefined;
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
