import type { IHttpResponse } from "@stoplight/prism-http";
import type { Reply } from "../tailnet/answers.ts";
import { isJson } from "../tailnet/check-request.ts";
import type { Engine } from "./engine.ts";

/** A response as sent over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The response as Prism checks it. Parsing the body that was just written would take longer than writing it. */
export function prismResponse({ status, headers, body, value }: Reply): IHttpResponse {
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  if (body === undefined) return { statusCode: status, headers: named };
  if (value !== undefined) return { statusCode: status, headers: named, body: value };
  const parsed: unknown = isJson(named["content-type"] ?? "") ? JSON.parse(body) : body;
  return { statusCode: status, headers: named, body: parsed };
}

/** Converts a response of the engine for the wire, with every digit of long integers. */
export function toAnswer(
  engine: Engine,
  { statusCode, headers = {}, body }: IHttpResponse,
  reply: Reply | undefined,
): Answer {
  const given = Object.entries(headers).flatMap(([name, value]) => {
    const text = headerText(engine, value);
    return text === undefined || !/^[\w!#$%&'*+.^`|~-]+$/.test(name) ? [] : [[name.toLowerCase(), text] as const];
  });
  const sent: Record<string, string> = Object.fromEntries(given);
  const { "content-type": type = "", ...others } = sent;
  const isEmpty = body === undefined || (body === "" && !type) || [204, 205, 304].includes(statusCode);
  const text = isEmpty ? null : (reply?.body ?? serialize(engine, type, body));
  return { status: statusCode, headers: text === null ? others : sent, body: text };
}

/** The value of a header as text; undefined if there is none or it does not fit on one line. */
function headerText({ integers }: Engine, value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = typeof value === "string" ? value : integers.stringify(value);
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text) ? text.trim() : undefined;
}

function serialize({ integers }: Engine, type: string, body: unknown): string {
  return typeof body === "string" && !/[/+]json\b/i.test(type) ? body : integers.stringify(body);
}
