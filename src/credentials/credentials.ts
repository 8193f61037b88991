import type { Credential } from "../call/credential.ts";
import { describe } from "../errors/describe.ts";
import { AuthenticationFlowError, InvalidArgumentError } from "../errors/errors.ts";
import { Interruption, TimeLimit } from "../errors/failure.ts";
import { interruptible } from "../call/interruptible.ts";
import { TokenCache } from "./token-renewal.ts";
import type { Token } from "./token-renewal.ts";

/** An API key that does not change. */
export function fixedKey(key: string, description: string): Credential {
  checkKey(key, description);
  return { description, token: () => key, renew: async () => false };
}

/** A function that is called for the key before every request and must return it within `timeout` milliseconds. */
export function suppliedKey(supply: () => string | Promise<string>, timeout: number): Credential {
  const description = "the key that the apiKey function gave";
  const token = async (signal: AbortSignal | undefined) => {
    const key = await interruptible(signal, undefined, () => asked("apiKey", supply, timeout));
    const problem = keyProblem(key);
    if (problem === undefined) return key;
    throw new AuthenticationFlowError(`The key that the apiKey function returned cannot be used: ${problem}`);
  };
  return { description, token, renew: async (refused, signal) => (await token(signal)) !== refused };
}

/** Calls a user's function that returns a credential. */
export async function asked(name: string, supply: () => string | Promise<string>, timeout: number): Promise<string> {
  try {
    return await interruptible(undefined, new TimeLimit("timeout", timeout), async () => supply());
  } catch (cause) {
    const isLate = cause instanceof Interruption;
    const problem = isLate ? `no answer within ${timeout} ms` : describe(cause);
    throw new AuthenticationFlowError(`The ${name} function failed: ${problem}`, isLate ? {} : { cause });
  }
}

/** The response of a token endpoint. */
export interface TokenAnswer {
  access_token: string;
  expires_in: number;
}

/** An access token that is requested, cached and renewed. */
export function renewedToken(description: string, request: () => Promise<TokenAnswer>): Credential {
  const cache = new TokenCache(() => obtain(description, request));
  const renew = async (refused: string) => {
    cache.refuse(refused);
    return true;
  };
  return { description, token: (signal) => cache.get(signal), renew };
}

/** Requests a token. If that fails, the error says which token and why. */
async function obtain(description: string, request: () => Promise<TokenAnswer>): Promise<Token> {
  try {
    const { access_token: value, expires_in: seconds } = await request();
    if (typeof value !== "string" || value === "") throw new TypeError("the answer has no access_token");
    const lifetime = (Number.isFinite(seconds) && seconds > 0 ? seconds : 3_600) * 1_000;
    return { value, expiresAt: Date.now() + lifetime, lifetime };
  } catch (cause) {
    throw new AuthenticationFlowError(`Could not get ${description}: ${describe(cause)}`, { cause });
  }
}

/** Why a key cannot work; undefined if it may. */
function keyProblem(key: unknown): string | undefined {
  if (typeof key !== "string" || !/^[\x21-\x7e]+$/.test(key))
    return "it is empty or holds a character that no key has, such as a space, a line break or an ellipsis; paste all of it.";
  if (key.startsWith("tskey-client-"))
    return "it is the secret of an OAuth client; pass it as oauth: { clientId, clientSecret }.";
  if (key.startsWith("tskey-auth-"))
    return "it is an auth key, which adds devices to a tailnet; generate an API access token instead.";
  return undefined;
}

function checkKey(key: string, description: string): void {
  const problem = keyProblem(key);
  if (problem !== undefined) throw new InvalidArgumentError(`${description} cannot be used: ${problem}`);
}
