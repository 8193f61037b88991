import { WebhookSignatureError } from "./errors.ts";

/** The name of the header that holds the signature. */
export const signatureHeader = "Tailscale-Webhook-Signature";

/** Headers as frameworks give them, in any letter case, or the value of `Tailscale-Webhook-Signature` alone. */
export type WebhookHeaders =
  string | Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;

interface Signature {
  /** When it was signed, in seconds since 1970, exactly as in the header. */
  timestamp: string;
  /** The `v1` signatures, the only scheme so far, in hexadecimal. */
  signatures: string[];
}

/**
 * Reads `t=<seconds>,v1=<64 hexadecimal digits>`.
 *
 * - There may be several `v1`. Parts with other names are ignored.
 * - Two `t` are refused, because it would not be clear which one is signed.
 * - Digits are in lower case, as Tailscale writes them, so that a signature has one spelling.
 */
export function readSignature(headers: WebhookHeaders): Signature {
  const value = valueOf(headers);
  if (!value)
    throw new WebhookSignatureError(
      "no-header",
      `There is no ${signatureHeader} header: Tailscale did not send this, or a proxy removed it.`,
    );
  const parts = value.split(",").map((part) => part.trim());
  const named = (pattern: RegExp) => parts.flatMap((part) => pattern.exec(part)?.[1] ?? []);
  const [timestamp, ...others] = named(/^t=(\d+)$/);
  const signatures = named(/^v1=([\da-f]{64})$/);
  if (timestamp === undefined || others.length > 0 || signatures.length === 0)
    throw new WebhookSignatureError(
      "malformed",
      `The ${signatureHeader} header is not t=<seconds>,v1=<64 hexadecimal digits>.`,
    );
  return { timestamp, signatures };
}

function valueOf(headers: WebhookHeaders): string | null | undefined {
  if (typeof headers === "string") return headers;
  if (hasGet(headers)) return headers.get(signatureHeader);
  const name = signatureHeader.toLowerCase();
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === "object" ? found.join() : found;
}

function hasGet(headers: object): headers is Pick<Headers, "get"> {
  return "get" in headers && typeof headers.get === "function";
}
