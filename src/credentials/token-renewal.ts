import { interruptible } from "../call/interruptible.ts";

/** An access token and when it expires, in milliseconds as in Date.now(). */
export interface Token {
  readonly value: string;
  readonly expiresAt: number;
  /** Milliseconds that the token was valid for when it was issued. */
  readonly lifetime: number;
}

const advisory = 120_000;
const mandatory = 30_000;
const pauseAfterFailure = 5_000;

/**
 * Keeps one token fresh for any number of callers.
 *
 * - More than 120 s left: the token is used.
 * - 30 to 120 s left: the token is used and renewed in the background. If that fails, it stays in use, and the next try
 *   is at least 5 s later.
 * - Less than 30 s left, or none yet: callers wait for a new one.
 * - A short-lived token has smaller margins: a fifth and a tenth of its life.
 * - Only one renewal runs at a time, however many callers wait. If a caller gives up, it keeps running for the others.
 * - A token that the API refused is renewed, unless another caller has done so already.
 */
export class TokenCache {
  readonly #request: () => Promise<Token>;
  #token: Token | undefined;
  #renewal: Promise<Token> | undefined;
  #notBefore = 0;

  constructor(request: () => Promise<Token>) {
    this.#request = request;
  }

  async get(signal: AbortSignal | undefined): Promise<string> {
    const token = this.#token;
    if (!token) return this.#wait(signal);
    const left = token.expiresAt - Date.now();
    if (left <= Math.min(mandatory, token.lifetime / 10)) return this.#wait(signal);
    if (left <= Math.min(advisory, token.lifetime / 5)) this.#renewInBackground();
    return token.value;
  }

  /** Marks a token as refused by the API, so that it is not used again. */
  refuse(value: string): void {
    if (this.#token?.value === value) this.#token = undefined;
  }

  async #wait(signal: AbortSignal | undefined): Promise<string> {
    const { value } = await interruptible(signal, undefined, () => this.#renew());
    return value;
  }

  #renewInBackground(): void {
    if (this.#renewal || Date.now() < this.#notBefore) return;
    // The old token is still good; a call that needs a new one gets the error of its own renewal.
    this.#renew().catch(() => (this.#notBefore = Date.now() + pauseAfterFailure));
  }

  #renew(): Promise<Token> {
    this.#renewal ??= this.#request()
      .then((token) => (this.#token = token))
      .finally(() => (this.#renewal = undefined));
    return this.#renewal;
  }
}
