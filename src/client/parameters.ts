import type { Operation } from "../../generated/operations.ts";
import type { Input } from "./check-input.ts";

/** The query parameters of a call. */
export function queryOf({ query = [] }: Operation, input: Input): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of query) if (input[name] !== undefined) values[name] = textOfDates(input[name]);
  return values;
}

function textOfDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textOfDates);
  return value instanceof Date ? value.toISOString() : value;
}

/** The headers from the input of a call. Headers in the options of the call take precedence. */
export function headersOf(
  { headers: members = [], etags, accept, body: [type, textType] = [] }: Operation,
  input: Input,
) {
  const headers: Record<string, unknown> = {};
  if (type) headers["content-type"] = textType && typeof input["body"] === "string" ? textType : type;
  if (accept) headers["accept"] = input["accept"] ?? accept[0];
  for (const member of members) {
    const value = input[member];
    if (value !== undefined) headers[headerName(member)] = etags?.includes(member) ? quoted(String(value)) : value;
  }
  return headers;
}

/** The header that a member stands for: `if-match` for `ifMatch`. */
export function headerName(member: string): string {
  return member.replaceAll(/[A-Z]/g, "-$&").toLowerCase();
}

/**
 * Puts an entity tag in exactly one pair of quotes (RFC 9110, section 8.8.3). `*` stays as it is: it means any version.
 */
function quoted(etag: string): string {
  const [, weak = "", opaque = ""] = /^(W\/)?"*(.*?)"*$/.exec(etag.trim()) ?? [];
  return opaque === "*" ? opaque : `${weak}"${opaque}"`;
}
