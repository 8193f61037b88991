import { describe } from "./describe.ts";
import { AuthenticationFlowError, InvalidArgumentError } from "./errors.ts";
import { interruptible } from "./interruptible.ts";
import { TokenCache } from "./token-cache.ts";
import type { Token } from "./token-cache.ts";

/** What a client authenticates with. */
export interface Credential {
  /** For messages: `the API key of TAILSCALE_API_KEY`. Holds no secret. */
  readonly description: string;
  /** The bearer token of the next request. */
  token(signal: AbortSignal | undefined): Promise<string>;
  /** Says that the API refused a token. Resolves to whether another one may be had. */
  renew(refused: string, signal: AbortSignal | undefined): Promise<boolean>;
}

/** An API key that does not change. */
export function fixedKey(key: string, description: string): Credential {
  checkKey(key, description);
  return { description, token: async () => key, renew: async () => false };
}

/** A function that is asked for the key before every request. */
export function suppliedKey(supply: () => string | Promise<string>): Credential {
  const description = "the key that the apiKey function gave";
  const token = async (signal: AbortSignal | undefined) => {
    const key = await interruptible(signal, undefined, () => asked(supply));
    checkKey(key, description);
    return key;
  };
  return { description, token, renew: async (refused, signal) => (await token(signal)) !== refused };
}

async function asked(supply: () => string | Promise<string>): Promise<string> {
  try {
    return await supply();
  } catch (cause) {
    throw new AuthenticationFlowError(`The apiKey function failed: ${describe(cause)}`, { cause });
  }
}

/** Tokens that are asked for, kept and renewed. */
export function renewedToken(description: string, request: () => Promise<Token>): Credential {
  const cache = new TokenCache(request);
  const renew = async (refused: string) => {
    cache.refuse(refused);
    return true;
  };
  return { description, token: (signal) => cache.get(signal), renew };
}

function checkKey(key: string, description: string): void {
  if (typeof key === "string" && /^[\x21-\x7e]+$/.test(key)) return;
  throw new InvalidArgumentError(
    `${description} is empty or holds a character that no key has, such as a space or an ellipsis; paste all of it.`,
  );
}
