import type { Operation } from "../generated/operations.ts";
import { decode, replay, tryParse } from "./answer.ts";
import type { Exchange } from "./answer.ts";
import { apiErrorClass } from "./api-error.ts";
import { attempt } from "./attempt.ts";
import type { AttemptSettings } from "./attempt.ts";
import type { Credential } from "./credentials.ts";
import type { FailedCall } from "./errors.ts";
import { apiErrorMessage, failureError, failureText } from "./explain.ts";
import type { Gate } from "./gate.ts";
import type { HttpRequest, Transport } from "./http.ts";
import { Interruption, TimeLimit, interruptible, sleep } from "./interruptible.ts";
import { checkLimits } from "./limits.ts";
import { findOperation } from "./operation-index.ts";
import { backoff, longestRetryAfter, mayHaveActed, mayRepeat, retryAfter } from "./retry-policy.ts";
import type { Failure } from "./retry-policy.ts";

export interface TransportSettings extends AttemptSettings {
  readonly credential: Credential | undefined;
  readonly gate: Gate;
  readonly maxRetries: number;
  readonly timeout: number;
  readonly deadline: number | undefined;
}

/**
 * Everything between a built request and an answer that has been read: deadline → retries → (gate → credential → one
 * attempt within its timeout) → decoding.
 */
export function createTransport(settings: TransportSettings): Transport {
  return (request) => new Call(settings, request).run();
}

/** One call, with all its attempts. */
class Call implements FailedCall {
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  attempts = 0;
  readonly #settings: TransportSettings;
  readonly #request: HttpRequest;
  readonly #operation: Operation | undefined;
  readonly #credential: Credential | undefined;
  readonly #maxRetries: number;
  readonly #endsAt: number;
  #retries = 0;
  #hasRenewed = false;
  /** Whether an attempt that failed may have had its effect all the same. */
  #mayHaveActed = false;
  /** Whether an attempt is under way, or was when the call was cut off. */
  #isSending = false;

  constructor(settings: TransportSettings, request: HttpRequest) {
    checkLimits(request);
    const { method, url, path } = request;
    this.#settings = settings;
    this.#request = request;
    this.#operation = findOperation(method, path);
    this.operation = this.#operation?.id;
    this.method = method;
    this.url = url;
    // A caller that brings a credential of its own for this call is not given another.
    const isAnonymous = this.#operation?.authenticated === false || request.headers.has("authorization");
    this.#credential = isAnonymous ? undefined : settings.credential;
    this.#maxRetries = request.maxRetries ?? settings.maxRetries;
    const deadline = request.deadline ?? settings.deadline;
    this.#endsAt = deadline === undefined ? Infinity : performance.now() + deadline;
  }

  async run(): Promise<Response> {
    const { signal } = this.#request;
    const deadline = this.#request.deadline ?? this.#settings.deadline;
    try {
      if (deadline === undefined) return await this.#attempts(signal);
      return await interruptible(signal, new TimeLimit("deadline", deadline), (own) => this.#attempts(own));
    } catch (error) {
      if (!(error instanceof Interruption)) throw error;
      throw failureError(this.#operation, this, error, this.#mayHaveActed || this.#isSending);
    }
  }

  async #attempts(signal: AbortSignal | undefined): Promise<Response> {
    for (;;) {
      const token = await this.#credential?.token(signal);
      const outcome = await this.#attempt(token, signal);
      if ("failure" in outcome) {
        const wait = this.#waitAfter(outcome.failure, undefined);
        if (wait === undefined) throw failureError(this.#operation, this, outcome.failure, this.#mayHaveActed);
        await this.#pause(wait, outcome.failure, signal);
        continue;
      }
      const { response } = outcome;
      if (response.status === 401 && token !== undefined && (await this.#renew(token, signal))) continue;
      const wait = response.ok
        ? undefined
        : this.#waitAfter({ kind: "status", status: response.status }, response.headers);
      if (wait === undefined) return this.#finish(outcome);
      await this.#pause(wait, { kind: "status", status: response.status }, signal);
    }
  }

  /** One attempt, through the gate. Resolves to how it failed where it was not answered. */
  async #attempt(token: string | undefined, signal: AbortSignal | undefined): Promise<Exchange | { failure: Failure }> {
    const { gate, log } = this.#settings;
    await gate.enter(signal);
    this.attempts += 1;
    this.#isSending = true;
    let closeFor: number | undefined;
    const start = performance.now();
    try {
      const limit = new TimeLimit("timeout", this.#request.timeout ?? this.#settings.timeout);
      const context = { operation: this.operation, attempt: this.attempts };
      const exchange = await attempt(this.#settings, this.#request, token, context, signal, limit);
      this.#isSending = false;
      const { status, headers } = exchange.response;
      if (status === 429 && !this.#operation?.ownRateLimit)
        closeFor = Math.min(retryAfter(headers) ?? backoff(this.#retries), longestRetryAfter);
      log.debug(
        `${this.method} ${this.url} → ${status} in ${Math.round(performance.now() - start)} ms (attempt ${this.attempts})`,
      );
      return exchange;
    } catch (cause) {
      const failure = failureOf(cause);
      this.#isSending = false;
      log.debug(`${this.method} ${this.url} → ${failureText(failure)} (attempt ${this.attempts})`);
      return { failure };
    } finally {
      if (closeFor === undefined) gate.leave();
      else gate.leaveLimited(closeFor);
    }
  }

  async #renew(refused: string, signal: AbortSignal | undefined): Promise<boolean> {
    if (this.#hasRenewed || !this.#credential) return false;
    this.#hasRenewed = true;
    return this.#credential.renew(refused, signal);
  }

  /** Milliseconds to wait before the next attempt; undefined where there is none. */
  #waitAfter(failure: Failure, headers: Headers | undefined): number | undefined {
    this.#mayHaveActed ||= mayHaveActed(failure);
    if (this.#retries >= this.#maxRetries || !mayRepeat(this.#operation, this.#request, failure)) return undefined;
    const asked = headers && retryAfter(headers);
    if (asked !== undefined && asked > longestRetryAfter) return undefined;
    const wait = asked ?? backoff(this.#retries);
    return performance.now() + wait < this.#endsAt ? wait : undefined;
  }

  async #pause(milliseconds: number, failure: Failure, signal: AbortSignal | undefined): Promise<void> {
    this.#retries += 1;
    const name = this.#operation?.sdkMethod ?? `${this.method} ${this.url}`;
    const text = `${name}: attempt ${this.attempts} failed with ${failureText(failure)}; the next follows in ${Math.round(milliseconds)} ms`;
    this.#settings.log.warn(text);
    await sleep(milliseconds, signal);
  }

  #finish(exchange: Exchange): Response {
    const { response, bytes } = exchange;
    const { status, headers, ok } = response;
    const body = new TextDecoder().decode(bytes);
    const data = ok ? decode(this.#operation, this, status, body) : tryParse(body);
    if (ok || !this.#request.throws) return replay(exchange, body, data);
    const answer = { status, headers, body, data };
    const message = apiErrorMessage(this.#operation, this, answer, this.#credential?.description, this.#mayHaveActed);
    throw new (apiErrorClass(status))(message, this, answer);
  }
}

/** Rethrows what ends the whole call. */
function failureOf(cause: unknown): Failure {
  if (!(cause instanceof Interruption)) return { kind: "connection", cause };
  if (cause.reason instanceof TimeLimit && cause.reason.kind === "timeout")
    return { kind: "timeout", limit: cause.reason };
  throw cause;
}
