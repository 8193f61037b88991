/** The two sides of the last colon. Brackets around an IPv6 address are removed. */
export interface HostPort {
  readonly host: string;
  readonly port: string;
}

/** Splits `HOST:PORT`. Undefined without a colon. */
export function splitHostPort(text: string): HostPort | undefined {
  const colon = text.lastIndexOf(":");
  if (colon < 0) return undefined;
  return { host: text.slice(0, colon).replace(/^\[(.*)\]$/, "$1"), port: text.slice(colon + 1) };
}
