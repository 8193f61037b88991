import { lookup } from "node:dns/promises";
import type { LookupAddress } from "node:dns";
import { request as overHttp } from "node:http";
import type { IncomingMessage } from "node:http";
import { request as overHttps } from "node:https";
import { isIP } from "node:net";
import type { Received } from "./delivery.ts";
import { signWebhook, signatureHeader } from "../webhooks/index.ts";

/** How long a receiver may take, in milliseconds. */
const patience = 10_000;

/** How much of a receiver's response body is kept, in bytes. */
const kept = 2_000;

/** What was sent, and the response or why there was none. */
export interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly response: Received | { readonly problem: string };
  /** Whether that host is not permitted, so that a retry is pointless. */
  readonly isRefused: boolean;
}

class RefusedHost extends Error {}

/** Signs a body and posts it. The signature has the real time, because receivers compare it with theirs. */
export async function send(url: string, body: string, secret: string, isAnywhere: boolean): Promise<Sent> {
  const headers: Record<string, string> = { "Content-Type": "application/json" };
  try {
    headers[signatureHeader] = await signWebhook(body, secret);
    return { headers, response: await post(url, headers, body, isAnywhere), isRefused: false };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { headers, response: { problem }, isRefused: error instanceof RefusedHost };
  }
}

/** Whether the receiver accepted it. Otherwise Tailscale sends it again. */
export function isTaken(response: Sent["response"]): boolean {
  return "status" in response && response.status >= 200 && response.status < 300;
}

/**
 * Posts a body and resolves to the response. Rejects with an Error that says why there is none.
 *
 * - It connects only to loopback addresses, unless `isAnywhere`. It resolves a host name once, and connects to exactly
 *   the addresses that it checked.
 * - Redirects are not followed.
 * - It does not keep the process alive.
 */
async function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  isAnywhere: boolean,
): Promise<Received> {
  const { protocol, hostname } = new URL(url);
  const addresses = await addressesOf(hostname.replace(/^\[(.*)\]$/, "$1"));
  if (!isAnywhere && !addresses.every(isLoopback)) {
    throw new RefusedHost(
      `${hostname} is not this machine; --deliver-anywhere (deliverAnywhere) permits to send there`,
    );
  }
  const request = protocol === "https:" ? overHttps : overHttp;
  const options = {
    method: "POST",
    headers: { ...headers, "Content-Length": String(Buffer.byteLength(body)) },
    // Connections are not kept alive, so none is reused by another mock.
    agent: false,
    autoSelectFamily: true,
    lookup: (_name: string, _options: object, done: (error: null, found: LookupAddress[]) => void) =>
      done(null, addresses),
    signal: AbortSignal.timeout(patience),
  };
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = request(url, options, resolve);
      sent.on("error", reject).on("socket", (socket) => socket.unref());
      sent.end(body);
    });
    return { status: response.statusCode ?? 0, body: await beginningOf(response) };
  } catch (error) {
    throw explained(error, hostname);
  }
}

async function addressesOf(host: string): Promise<LookupAddress[]> {
  const family = isIP(host);
  if (family) return [{ address: host, family }];
  try {
    return await lookup(host, { all: true });
  } catch (cause) {
    throw new Error(`there is no host ${host}`, { cause });
  }
}

function isLoopback({ address }: LookupAddress): boolean {
  return address === "::1" || address.startsWith("127.");
}

/** Does not wait for the rest. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length >= kept) break;
  }
  return Buffer.concat(chunks).subarray(0, kept).toString("utf8");
}

function explained(cause: unknown, hostname: string): Error {
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  // If all addresses of a name failed, Node's error has no message.
  const why = message || String(Reflect.get(Object(cause), "code"));
  if (name !== "AbortError" && name !== "TimeoutError") {
    return new Error(`${hostname} cannot be reached: ${why}`, { cause });
  }
  return new Error(`${hostname} did not respond within ${patience / 1_000} seconds`, { cause });
}
