import { version } from "../../generated/operations.ts";

/**
 * The headers that say who is asking. A browser sends its own User-Agent, and setting another would only add a
 * preflight request.
 */
export function identityHeaders(): Record<string, string> {
  const accept = { Accept: "application/json" };
  return isBrowser() ? accept : { ...accept, "User-Agent": `tailscale-openapi/${version}` };
}

function isBrowser(): boolean {
  return globalThis.navigator?.userAgent?.startsWith("Mozilla/") ?? false;
}
