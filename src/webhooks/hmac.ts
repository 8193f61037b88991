/** The HMAC-SHA256 of the concatenated parts, in lower-case hexadecimal. */
export async function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Promise<string> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", concat([key]), algorithm, false, ["sign"]);
  const digest = new Uint8Array(await crypto.subtle.sign(algorithm, imported, concat(parts)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The signature of a body: Tailscale signs `<seconds>.<body>`, with the whole text of the secret. */
export function signatureOf(secret: string, timestamp: string, body: Uint8Array): Promise<string> {
  const text = new TextEncoder();
  return hmac(text.encode(secret), text.encode(`${timestamp}.`), body);
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
