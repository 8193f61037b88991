import type { IHttpRequest } from "@stoplight/prism-http";
import { isJson } from "../tailnet/check-request.ts";
import { credentialOf } from "../tailnet/credential.ts";
import type { EngineRequest } from "./engine.ts";

/** Converts a request for Prism; undefined if it claims to be JSON but is not. */
export function readRequest(request: Request, path: string, text: string): EngineRequest | undefined {
  const method = request.method === "HEAD" ? "get" : request.method.toLowerCase();
  // Some implementations of Headers, such as happy-dom's, do not return names in lower case.
  const given = Object.fromEntries([...request.headers].map(([name, value]) => [name.toLowerCase(), value]));
  const headers = withoutBrokenTypes(withPlainCredential(given));
  let body: unknown = text === "" ? null : text;
  try {
    if (isJson(headers["content-type"] ?? "") && text !== "") body = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Prism compares the method with those of the document, whatever it is.
  return { method: method as IHttpRequest["method"], path, query: queryOf(request.url), headers, body };
}

/** Prism refuses a password with a colon, accepts an empty user name, and knows "Bearer" but not "bearer". */
function withPlainCredential({ authorization, ...others }: Record<string, string>): Record<string, string> {
  if (authorization === undefined) return others;
  const [, scheme = ""] = /^(bearer|basic)\b/i.exec(authorization.trim()) ?? [];
  if (scheme === "") return { ...others, authorization };
  const key = credentialOf(authorization);
  if (key === undefined) return others;
  const isBasic = scheme.toLowerCase() === "basic";
  return { ...others, authorization: isBasic ? `Basic ${btoa(`${key}:`)}` : `Bearer ${key}` };
}

const mediaRange = /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:;\s*[\w-]+=(?:[\w!#$&^.+-]+|"[^"]*")\s*)*$/;

/** Prism throws if a media type is malformed. */
function withoutBrokenTypes(headers: Record<string, string>): Record<string, string> {
  const { accept, "content-type": type, ...others } = headers;
  const ranges = accept?.split(",").filter((range) => mediaRange.test(range)) ?? [];
  return {
    ...others,
    ...(ranges.length > 0 && { accept: ranges.join(",") }),
    ...(type !== undefined && mediaRange.test(type) && { "content-type": type }),
  };
}

function queryOf(url: string): Record<string, string | string[]> {
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((name) => {
      const [first = "", ...others] = searchParams.getAll(name);
      return [name, others.length > 0 ? [first, ...others] : first];
    }),
  );
}

/** Prism validates forms as text; handlers take them by field. */
export function parseForm({ headers }: EngineRequest, body: unknown): unknown {
  const isForm = headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
  return isForm && typeof body === "string" ? Object.fromEntries(new URLSearchParams(body)) : body;
}
