import { answerFor, decode, tryParse } from "./answer.ts";
import type { Exchange } from "./answer.ts";
import { apiErrorClass, serverWords } from "./api-error.ts";
import type { Credential } from "./credentials.ts";
import { apiErrorMessage, failureError, failureText, heldBack } from "./explain.ts";
import type { CallState } from "./explain.ts";
import type { Gate } from "./gate.ts";
import { announce, report } from "./hooks.ts";
import type { HookSettings } from "./hooks.ts";
import type { HttpRequest, Transport } from "./http.ts";
import { Interruption, TimeLimit, interruptible, sleep } from "./interruptible.ts";
import { checkCallOptions } from "./limits.ts";
import { findOperation } from "./operation-index.ts";
import type { Fetch } from "./options.ts";
import { backoff, isRepeatable, longestRetryAfter, mayHaveActed, mayRepeat, retryAfter } from "./retry-policy.ts";
import type { Failure } from "./retry-policy.ts";

export interface TransportSettings extends HookSettings {
  readonly fetch: Fetch;
  readonly fetchOptions: Readonly<Record<string, unknown>> | undefined;
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

/** What came of an attempt: an answer that has been read, or none; and how it failed, unless it is a 2xx. */
interface Outcome {
  readonly exchange?: Exchange;
  readonly failure?: Failure | undefined;
}

/** One call, with all its attempts. */
class Call implements CallState {
  readonly row: CallState["row"];
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly credentialName: string | undefined;
  attempts = 0;
  mayHaveActed = false;
  readonly #settings: TransportSettings;
  readonly #request: HttpRequest;
  readonly #credential: Credential | undefined;
  readonly #deadline: number | undefined;
  readonly #endsAt: number;
  #retries = 0;
  #nextBackoff = backoff(0);
  #hasRenewed = false;
  #token: string | undefined;
  /** Whether an attempt is under way, or was when the call was cut off. */
  #isSending = false;

  constructor(settings: TransportSettings, request: HttpRequest) {
    checkCallOptions(request);
    this.#settings = settings;
    this.#request = request;
    this.method = request.method;
    this.url = request.url;
    this.row = findOperation(request.method, request.path);
    this.operation = this.row?.id;
    // A caller that brings a credential of its own for this call is not given another.
    const brings = request.headers.has("authorization");
    this.#credential = brings || this.row?.authenticated === false ? undefined : settings.credential;
    this.credentialName = brings ? "the Authorization header of the caller" : this.#credential?.description;
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
      this.mayHaveActed ||= this.#isSending;
      throw failureError(this, error);
    }
  }

  async #attempts(signal: AbortSignal | undefined): Promise<Response> {
    for (;;) {
      // Before the gate: the request for a token passes it too.
      this.#token = await this.#credential?.token(signal);
      const { exchange, failure } = await this.#attempt(signal);
      if (exchange?.response.status === 401 && (await this.#renew(signal))) continue;
      const wait = failure && this.#waitAfter(failure, exchange?.response.headers);
      if (failure && wait !== undefined) await this.#pause(wait, failure, signal);
      else if (exchange) return this.#finish(exchange);
      else if (failure) throw failureError(this, failure);
    }
  }

  /** One attempt, through the gate. */
  async #attempt(signal: AbortSignal | undefined): Promise<Outcome> {
    const { gate } = this.#settings;
    const closedFor = gate.closedFor();
    if (performance.now() + closedFor > this.#endsAt) throw heldBack(this, closedFor, this.#deadline ?? 0);
    const ticket = await gate.enter(signal);
    let response: Response | undefined;
    try {
      const outcome = await this.#send(signal);
      response = outcome.exchange?.response;
      return outcome;
    } finally {
      if (response?.status === 429 && !this.row?.ownRateLimit) {
        gate.leaveLimited(Math.min(retryAfter(response.headers) ?? this.#nextBackoff, longestRetryAfter));
      } else gate.leave(ticket, response?.status === 503);
    }
  }

  async #send(signal: AbortSignal | undefined): Promise<Outcome> {
    const { log, timeout } = this.#settings;
    const start = performance.now();
    const limit = new TimeLimit("timeout", this.#request.timeout ?? timeout);
    const line = (what: string) => log.debug(`${this.method} ${this.url} → ${what} (attempt ${this.attempts})`);
    try {
      const exchange = await interruptible(signal, limit, (own) => this.#exchange(own));
      const { ok, status } = exchange.response;
      line(`${status} in ${Math.round(performance.now() - start)} ms`);
      this.#isSending = false;
      return { exchange, failure: ok ? undefined : { kind: "status", status } };
    } catch (cause) {
      const failure = failureOf(cause);
      this.#isSending = false;
      line(failureText(failure));
      return { failure };
    }
  }

  /** Sends the request once and reads the answer to its end. */
  async #exchange(signal: AbortSignal): Promise<Exchange> {
    const request = this.#request;
    const settings = this.#settings;
    // Requests whose body is a credential are not shown to hooks.
    const context =
      this.row?.authenticated === false ? undefined : { operation: this.operation, attempt: this.attempts + 1 };
    const headers = context ? await announce(settings, request, context) : request.headers;
    if (signal.aborted) throw new Interruption(signal.reason);
    if (this.#token !== undefined) headers.set("authorization", `Bearer ${this.#token}`);
    this.attempts += 1;
    this.#isSending = true;
    const response = await settings.fetch(request.url, {
      ...settings.fetchOptions,
      method: request.method,
      headers,
      body: request.body ?? null,
      signal,
      // A redirect of an API is a mistake to show: following one could carry the credential elsewhere.
      redirect: "manual",
    });
    if (context) report(settings, response, context);
    return { response, bytes: await response.arrayBuffer() };
  }

  /** Renews the token that was refused, once. Resolves to whether there is another to try with. */
  async #renew(signal: AbortSignal | undefined): Promise<boolean> {
    if (this.#hasRenewed || !this.#credential || !this.#token || !isRepeatable(this.#request)) return false;
    this.#hasRenewed = true;
    return this.#credential.renew(this.#token, signal);
  }

  /** Milliseconds to wait before the next attempt; undefined where there is none. */
  #waitAfter(failure: Failure, headers: Headers | undefined): number | undefined {
    this.mayHaveActed ||= mayHaveActed(failure);
    const { maxRetries = this.#settings.maxRetries } = this.#request;
    if (this.#retries >= maxRetries || !mayRepeat(this.row, this.#request, failure)) return undefined;
    const asked = headers && retryAfter(headers);
    if (asked !== undefined && asked > longestRetryAfter) return undefined;
    const wait = asked ?? this.#nextBackoff;
    return performance.now() + wait < this.#endsAt ? wait : undefined;
  }

  async #pause(milliseconds: number, failure: Failure, signal: AbortSignal | undefined): Promise<void> {
    this.#retries += 1;
    this.#nextBackoff = backoff(this.#retries);
    const name = this.row?.sdkMethod ?? `${this.method} ${this.url}`;
    const text = `${name}: attempt ${this.attempts} failed with ${failureText(failure)}; the next follows in ${Math.round(milliseconds)} ms`;
    this.#settings.log.warn(text);
    await sleep(milliseconds, signal);
  }

  #finish(exchange: Exchange): Response {
    const { status, headers, ok } = exchange.response;
    const { receive } = this.#request;
    const body = new TextDecoder().decode(exchange.bytes);
    const data = ok ? decode(this, status, body) : tryParse(body);
    if (!receive) return answerFor(exchange, data);
    if (ok) return receive(data);
    const answer = { status, headers, body, data, words: this.#withoutSecrets(serverWords(data, body)) };
    throw new (apiErrorClass(status))(apiErrorMessage(this, answer), this, answer);
  }

  /** The server's words, should they repeat the secrets that it was sent. */
  #withoutSecrets(words: string | undefined): string | undefined {
    const { body } = this.#request;
    const form = this.row?.authenticated === false && typeof body === "string" ? new URLSearchParams(body) : [];
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
