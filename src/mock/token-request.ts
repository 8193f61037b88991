import { readBody } from "./read-body.ts";

/** The client that requests a token, from the form in the body (RFC 6749, section 2.3.1). Undefined for other requests. */
export async function clientOf(request: Request): Promise<string | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded") || request.headers.has("authorization")) return undefined;
  return new URLSearchParams(await readBody(request.clone())).get("client_id") ?? undefined;
}

/** The token in the body of the response (RFC 6749, section 5.1). Undefined if there is none, as in a body that is cut. */
export function tokenIn(body: string | null): string | undefined {
  try {
    const { access_token: token }: { access_token?: unknown } = Object(JSON.parse(body ?? "null"));
    return typeof token === "string" ? token : undefined;
  } catch {
    return undefined;
  }
}
