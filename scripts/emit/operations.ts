import { memberName } from "../document/openapi.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { secretMembers } from "../document/secrets.ts";
import { isRequired } from "./example.ts";
import { header } from "./header.ts";

const preamble = `
/** What the client needs to know of an operation at run time. */
export interface Operation {
  readonly id: string;
  readonly method: string;
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
  /** Members of the input that are headers: \`ifMatch\` is \`If-Match\`. */
  readonly headers?: readonly string[];
  /** Headers that are entity tags, which go out in quotes. */
  readonly etags?: readonly string[];
  /** Media type of the request body, where it has one, and then that of a body that is given as text. */
  readonly body?: readonly string[];
  /** The member of the input that lets an empty body be sent. */
  readonly confirm?: readonly string[];
  /** Why an empty body must be asked for. */
  readonly why?: string;
  /** Media types of the response, unless that is JSON alone. A call that asks for none gets the first. */
  readonly accept?: readonly string[];
  /** It needs no credential. */
  readonly open?: true;
  /** Repeating it may act twice. */
  readonly unsafe?: true;
  /** It has a rate limit of its own, so that a 429 says nothing about other calls. */
  readonly ownRateLimit?: true;
  /**
   * OAuth scopes that permit it: alternatives, each of scopes that are all needed, as in \`services+devices:core\`; empty
   * where any token will do. Left out where only a user-owned token may call it.
   */
  readonly scopes?: readonly string[];
  /** A missing scope is answered with 404 in the place of 403. */
  readonly scope404?: true;
  /** The answer holds a body. */
  readonly value?: true;
  /** The answer holds a body or null. */
  readonly nullable?: true;
  /** The answer holds an object; null and no body stand for an empty one. */
  readonly object?: true;
  /** The answer holds an array; null stands for an empty one. */
  readonly list?: true;
  /** Headers of the response that belong to the result. The body is then the member \`data\`. */
  readonly resultHeaders?: readonly string[];
  /** Where the answer holds 64-bit integers: \`*.acceptedBy.id\`, with \`*\` for every item of an array or map. */
  readonly int64?: readonly string[];
  /** A list with a cursor: the query parameter and member with the cursor, and the member with the items. */
  readonly paging?: readonly string[];
}
`;

const reader = `
export const operations: readonly Operation[] = /* @__PURE__ */ readRows();

function readRows(): Operation[] {
  return Object.entries(rows).flatMap(([resource, lines]) =>
    lines.trim().split("\\n").map((line) => readRow(resource, line)),
  );
}

function readRow(resource: string, line: string): Operation {
  const [row = "", why = ""] = line.split(" # ");
  const [method = "", path = "", name, id = "", ...facts] = row.split(" ");
  const flags: Record<string, true> = {};
  const lists: Record<string, readonly string[]> = {};
  for (const fact of facts) {
    const [key = "", list] = fact.split("=");
    if (list === undefined) flags[key] = true;
    else lists[key] = list.split(",");
  }
  return { id, method, path, sdkMethod: \`\${resource}.\${name}\`, why, ...flags, ...lists };
}
`;

/** The table that the client dispatches from. */
export function emitOperations(document: OpenApiDocument, operations: readonly Operation[]): string {
  const defaults = parameterDefaults(operations);
  const [server] = document.servers;
  const resources = [...new Set(operations.map(({ resource }) => resource))].map((resource) => {
    const rows = operations.filter((one) => one.resource === resource).map((one) => emitRow(one, defaults));
    return `  ${resource}: \`\n${rows.join("")}\`,\n`;
  });
  return `${header}${preamble}
/** The version of the document, and of the package. */
export const version = ${JSON.stringify(document.info.version)};

/** The server of the document. */
export const defaultBaseUrl = ${JSON.stringify(server?.url)};

/** Parameters that a call may leave to the client, with the document's defaults. */
export const parameterDefaults = ${JSON.stringify(defaults)} as const;

/** Members of requests and responses whose values are secrets. */
export const secretMembers: readonly string[] = ${JSON.stringify(secretMembers(document))};

/** One line for each operation: request line, name, id, and what else is to be known, as \`fact\` or \`fact=value,value\`. */
const rows = {
${resources.join("")}};
${reader}`;
}

function emitRow(operation: Operation, defaults: Record<string, string>): string {
  const { body, result, paging, parameters } = operation;
  const inPlace = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const lists = {
    body: body && [body.contentType, ...(body.textType ? [body.textType] : [])],
    named: inPlace("path")
      .filter((one) => isRequired(one) && one.name in defaults)
      .map(memberName),
    query: inPlace("query").map(memberName),
    dates: inPlace("query").filter(hasFormat("date-time")).map(memberName),
    headers: inPlace("header").map((one) => headerMember(memberName(one), one.name)),
    etags: inPlace("header").filter(hasFormat("etag")).map(memberName),
    confirm: body?.confirm && [body.confirm.member],
    accept: result.mediaTypes.every((one) => one === "application/json") ? [] : result.mediaTypes,
    resultHeaders: Object.entries(result.headers).map(([member, name]) => headerMember(member, name)),
    int64: operation.int64,
    paging: paging && [paging.cursor, paging.items],
  };
  const flags = {
    scope404: operation.missingScope === 404,
    open: !operation.authenticated,
    unsafe: !operation.idempotent,
    ownRateLimit: operation.rateLimit !== undefined,
    [result.kind]: result.kind !== "none",
  };
  const words = [
    ...[operation.method, operation.path, operation.name, operation.id],
    ...(operation.scopes
      ? [
          fact(
            "scopes",
            operation.scopes.map((all) => all.join("+")),
          ),
        ]
      : []),
    ...Object.entries(flags).flatMap(([name, holds]) => (holds ? [name] : [])),
    ...Object.entries(lists).flatMap(([name, list = []]) => (list.length > 0 ? [fact(name, list)] : [])),
    ...(body?.confirm ? [`# ${body.confirm.why.trim().replaceAll(/\s+/g, " ")}`] : []),
  ];
  return `${words.join(" ").replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\n`;
}

function fact(name: string, list: readonly string[]): string {
  const odd = list.find((value) => /[\s,=]/.test(value));
  if (odd !== undefined)
    throw new Error(`${name}: "${odd}" holds a character that divides the rows of the client's table`);
  return `${name}=${list.join(",")}`;
}

/** The client finds the name of a header from its member. Throws where that gives another name. */
function headerMember(member: string, name: string): string {
  if (member.replaceAll(/[A-Z]/g, "-$&").toLowerCase() === name.toLowerCase()) return member;
  throw new Error(`the header ${name} cannot be told from ${member}, its name in the client`);
}

function hasFormat(format: string) {
  return ({ schema }: Parameter): boolean => schema.format === format;
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
