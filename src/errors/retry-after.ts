/**
 * Milliseconds to wait according to a `Retry-After` header; undefined if it is missing or unusable. It holds seconds or
 * an HTTP date (RFC 9110, section 10.2.3). A date in the past is unusable, because clocks differ.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1_000;
  const wait = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(value)
    ? Date.parse(value.replace(/( GMT)?$/, " GMT")) - Date.now()
    : Number.NaN;
  return wait > 0 ? wait : undefined;
}
