import type { OperationEntry } from "../mock/control.ts";
import type { Entry, Message } from "../mock/journal.ts";
import { baseUrl } from "./header.tsx";

/** The headers of a request that mean something to the API. */
const meaningful = ["content-type", "accept", "if-match", "prefer"];

/** A command that sends the request again, with the credential from the environment. */
export function curlOf({ method, path }: Entry, { headers, body }: Message): string {
  const parts = [
    method === "GET" ? "curl" : method === "HEAD" ? "curl --head" : `curl -X ${method}`,
    quoted(baseUrl + path),
    ...("authorization" in headers ? ['-u "$TAILSCALE_API_KEY:"'] : []),
    ...Object.entries(headers)
      .filter(([name, value]) => meaningful.includes(name) && value !== "*/*")
      .map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--data-raw ${quoted(body)}`]),
  ];
  return parts.join(" \\\n  ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** An SDK statement that sends the request again; undefined if the operation has no method. */
export function sdkOf({ path }: Entry, entry: OperationEntry, request: Message): string | undefined {
  if (!entry.operation.includes(".")) return undefined;
  const { pathname, searchParams } = new URL(path, "http://mock");
  const ifMatch = request.headers["if-match"];
  const members = [
    ...pathMembers(entry.path, pathname),
    ...[...new Set(searchParams.keys())].map((name): Member => [name, queryValue(searchParams.getAll(name))]),
    ...(ifMatch === undefined ? [] : [["ifMatch", JSON.stringify(ifMatch.replaceAll('"', ""))] satisfies Member]),
    ...(request.body === undefined ? [] : [["body", bodyValue(request)] satisfies Member]),
  ];
  const input = members.map(
    ([name, value]) => `${/^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name)}: ${value}`,
  );
  return `await tailscale.${entry.operation}(${input.length > 0 ? `{ ${input.join(", ")} }` : ""});`;
}

/** A member of the input, and its value as code. */
type Member = [string, string];

/** Leaves out `-`, the client's own tailnet. */
function pathMembers(template: string, path: string): Member[] {
  const values = path.split("/");
  return template.split("/").flatMap((part, index): Member[] => {
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    const value = decodeURIComponent(values[index] ?? "");
    return name === undefined || (name === "tailnet" && value === "-") ? [] : [[name, JSON.stringify(value)]];
  });
}

function queryValue(values: readonly string[]): string {
  const codes = values.map((value) => (/^(?:true|false|\d{1,15})$/.test(value) ? value : JSON.stringify(value)));
  return codes.length === 1 ? codes.join() : `[${codes.join(", ")}]`;
}

/** JSON is valid code as it is; a form becomes the object that the SDK would encode. */
function bodyValue({ headers, body = "" }: Message): string {
  const type = headers["content-type"] ?? "";
  if (type.includes("json") && !type.includes("hujson")) return body;
  if (type.includes("x-www-form-urlencoded")) return JSON.stringify(Object.fromEntries(new URLSearchParams(body)));
  return JSON.stringify(body);
}
