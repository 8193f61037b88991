import type { Operation } from "../generated/operations.ts";
import { answerFor, decode, tryParse } from "./answer.ts";
import type { Exchange } from "./answer.ts";
import { apiErrorClass, serverWords } from "./api-error.ts";
import { sendOnce } from "./attempt.ts";
import type { AttemptSettings } from "./attempt.ts";
import type { Credential } from "./credentials.ts";
import type { FailedCall } from "./errors.ts";
import { apiErrorMessage, failureError, failureText, heldBack } from "./explain.ts";
import type { Gate } from "./gate.ts";
import type { HttpRequest, Transport } from "./http.ts";
import { Interruption, TimeLimit, interruptible, sleep } from "./interruptible.ts";
import { checkCallOptions } from "./limits.ts";
import { findOperation } from "./operation-index.ts";
import { backoff, isRepeatable, longestRetryAfter, mayHaveActed, mayRepeat, retryAfter } from "./retry-policy.ts";
import type { Failure } from "./retry-policy.ts";

export interface TransportSettings extends AttemptSettings {
  readonly credential: Credential | undefined;
  readonly gate: Gate;
  readonly maxRetries: number;
  readonly timeout: number;
  readonly deadline: number | undefined;
}

/**
 * Everything between a built request and an answer that has been read: deadline → retries → (credential → gate → one
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
  /** For messages. */
  readonly #credentialName: string | undefined;
  readonly #maxRetries: number;
  readonly #deadline: number | undefined;
  readonly #endsAt: number;
  #retries = 0;
  #nextBackoff = backoff(0);
  #hasRenewed = false;
  #token: string | undefined;
  /** Whether an attempt that failed may have had its effect all the same. */
  #mayHaveActed = false;
  /** Whether an attempt is under way, or was when the call was cut off. */
  #isSending = false;

  constructor(settings: TransportSettings, request: HttpRequest) {
    checkCallOptions(request);
    const { method, url, path } = request;
    this.#settings = settings;
    this.#request = request;
    this.#operation = findOperation(method, path);
    this.operation = this.#operation?.id;
    this.method = method;
    this.url = url;
    // A caller that brings a credential of its own for this call is not given another.
    const brings = request.headers.has("authorization");
    this.#credential = brings || this.#operation?.authenticated === false ? undefined : settings.credential;
    this.#credentialName = brings ? "the Authorization header of the caller" : this.#credential?.description;
    this.#maxRetries = request.maxRetries ?? settings.maxRetries;
    this.#deadline = request.deadline ?? settings.deadline;
    this.#endsAt = this.#deadline === undefined ? Infinity : performance.now() + this.#deadline;
  }

  async run(): Promise<Response> {
    const { signal } = this.#request;
    const deadline = this.#deadline;
    try {
      if (signal?.aborted) throw new Interruption(signal.reason);
      if (deadline === undefined) return await this.#attempts(signal);
      return await interruptible(signal, new TimeLimit("deadline", deadline), (own) => this.#attempts(own));
    } catch (error) {
      if (!(error instanceof Interruption)) throw error;
      throw failureError(this.#operation, this, error, this.#mayHaveActed || this.#isSending);
    }
  }

  async #attempts(signal: AbortSignal | undefined): Promise<Response> {
    for (;;) {
      // Before the gate: the request for a token passes it too.
      const token = await this.#credential?.token(signal);
      this.#token = token;
      const outcome = await this.#attempt(token, signal);
      if ("failure" in outcome) {
        const wait = this.#waitAfter(outcome.failure, undefined);
        if (wait === undefined) throw failureError(this.#operation, this, outcome.failure, this.#mayHaveActed);
        await this.#pause(wait, outcome.failure, signal);
        continue;
      }
      const { response } = outcome;
      if (response.status === 401 && token !== undefined && (await this.#renew(token, signal))) continue;
      const failure: Failure = { kind: "status", status: response.status };
      const wait = response.ok ? undefined : this.#waitAfter(failure, response.headers);
      if (wait === undefined) return this.#finish(outcome);
      await this.#pause(wait, failure, signal);
    }
  }

  /** One attempt, through the gate. Resolves to how it failed where it was not answered. */
  async #attempt(token: string | undefined, signal: AbortSignal | undefined): Promise<Exchange | { failure: Failure }> {
    const { gate } = this.#settings;
    if (performance.now() + gate.closedFor() > this.#endsAt) {
      throw heldBack(this.#operation, this, gate.closedFor(), this.#deadline ?? 0);
    }
    const ticket = await gate.enter(signal);
    let closeFor: number | undefined;
    let isOverloaded = false;
    try {
      const exchange = await this.#send(token, signal);
      if ("failure" in exchange) return exchange;
      const { status, headers } = exchange.response;
      isOverloaded = status === 503;
      if (status === 429 && !this.#operation?.ownRateLimit) {
        closeFor = Math.min(retryAfter(headers) ?? this.#nextBackoff, longestRetryAfter);
      }
      return exchange;
    } finally {
      if (closeFor === undefined) gate.leave(ticket, isOverloaded);
      else gate.leaveLimited(closeFor);
    }
  }

  async #send(token: string | undefined, signal: AbortSignal | undefined): Promise<Exchange | { failure: Failure }> {
    const start = performance.now();
    const report = (outcome: string) =>
      this.#settings.log.debug(`${this.method} ${this.url} → ${outcome} (attempt ${this.attempts})`);
    const isSecret = this.#operation?.authenticated === false;
    try {
      const exchange = await sendOnce(this.#settings, this.#request, {
        token,
        context: isSecret ? undefined : { operation: this.operation, attempt: this.attempts + 1 },
        signal,
        limit: new TimeLimit("timeout", this.#request.timeout ?? this.#settings.timeout),
        onSend: () => {
          this.attempts += 1;
          this.#isSending = true;
        },
      });
      this.#isSending = false;
      report(`${exchange.response.status} in ${Math.round(performance.now() - start)} ms`);
      return exchange;
    } catch (cause) {
      const failure = failureOf(cause);
      this.#isSending = false;
      report(failureText(failure));
      return { failure };
    }
  }

  async #renew(refused: string, signal: AbortSignal | undefined): Promise<boolean> {
    if (this.#hasRenewed || !this.#credential || !isRepeatable(this.#request)) return false;
    this.#hasRenewed = true;
    return this.#credential.renew(refused, signal);
  }

  /** Milliseconds to wait before the next attempt; undefined where there is none. */
  #waitAfter(failure: Failure, headers: Headers | undefined): number | undefined {
    this.#mayHaveActed ||= mayHaveActed(failure);
    if (this.#retries >= this.#maxRetries || !mayRepeat(this.#operation, this.#request, failure)) return undefined;
    const asked = headers && retryAfter(headers);
    if (asked !== undefined && asked > longestRetryAfter) return undefined;
    const wait = asked ?? this.#nextBackoff;
    return performance.now() + wait < this.#endsAt ? wait : undefined;
  }

  async #pause(milliseconds: number, failure: Failure, signal: AbortSignal | undefined): Promise<void> {
    this.#retries += 1;
    this.#nextBackoff = backoff(this.#retries);
    const name = this.#operation?.sdkMethod ?? `${this.method} ${this.url}`;
    const text = `${name}: attempt ${this.attempts} failed with ${failureText(failure)}; the next follows in ${Math.round(milliseconds)} ms`;
    this.#settings.log.warn(text);
    await sleep(milliseconds, signal);
  }

  #finish(exchange: Exchange): Response {
    const { status, headers, ok } = exchange.response;
    const { receive } = this.#request;
    const body = new TextDecoder().decode(exchange.bytes);
    const data = ok ? decode(this.#operation, this, status, body) : tryParse(body);
    if (!receive) return answerFor(exchange, data);
    if (ok) return receive(data);
    const answer = { status, headers, body, data, words: this.#withoutSecrets(serverWords(data, body)) };
    const message = apiErrorMessage(this.#operation, this, answer, this.#credentialName, this.#mayHaveActed);
    throw new (apiErrorClass(status))(message, this, answer);
  }

  /** The server's words, should they repeat the secrets that it was sent. */
  #withoutSecrets(words: string | undefined): string | undefined {
    const { body } = this.#request;
    const form = this.#operation?.authenticated === false && typeof body === "string" ? new URLSearchParams(body) : [];
    const secrets = [...form].filter(([name]) => name !== "client_id").map(([, value]) => value);
    if (this.#token) secrets.push(this.#token);
    return words && secrets.reduce((text, secret) => (secret ? text.replaceAll(secret, "[redacted]") : text), words);
  }
}

/** Rethrows what ends the whole call. */
function failureOf(cause: unknown): Failure {
  if (!(cause instanceof Interruption)) return { kind: "connection", cause };
  if (cause.reason instanceof TimeLimit && cause.reason.kind === "timeout")
    return { kind: "timeout", limit: cause.reason };
  throw cause;
}
