import { readBody } from "./read-body.ts";

/** Who asks for a token: the client in the form of the body (RFC 6749, section 2.3.1). Undefined for other requests. */
export async function clientOf(request: Request): Promise<string | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded") || request.headers.has("authorization")) return undefined;
  return new URLSearchParams(await readBody(request.clone())).get("client_id") ?? undefined;
}

/** The token in the body of the response (RFC 6749, section 5.1). Undefined where the request was refused. */
export function tokenIn(body: string | null): string | undefined {
  const answer: unknown = JSON.parse(body ?? "null");
  const isToken = typeof answer === "object" && answer !== null && "access_token" in answer;
  return isToken && typeof answer.access_token === "string" ? answer.access_token : undefined;
}
