import { decode, tryParse } from "./decode.ts";
import type { Credential } from "./credential.ts";
import { failureError, failureText, heldBack, nameOf } from "../errors/messages.ts";
import type { CallState } from "../errors/messages.ts";
import { announce, contextOf, report, reportRetry } from "./hooks.ts";
import { Interruption, TimeLimit } from "../errors/failure.ts";
import { interruptible, sleep } from "./interruptible.ts";
import { checkCallOptions } from "./check-options.ts";
import { backoff, isRepeatable, longestRetryAfter, mayHaveActed, mayRepeat } from "./retry-policy.ts";
import { retryAfter } from "../errors/retry-after.ts";
import type { Failure } from "../errors/failure.ts";
import type { Exchange, HttpRequest, Reply } from "./request.ts";
import type { CallSettings } from "./settings.ts";

/** The result of an attempt: the response, if there was one, and how the attempt failed, unless it is a 2xx. */
interface Outcome {
  readonly exchange?: Exchange;
  readonly failure?: Failure | undefined;
}

/**
 * One call and all its attempts: deadline → retries → (credential → gate → one attempt within its timeout) → decoding.
 */
export class Call implements CallState {
  readonly request: HttpRequest;
  readonly credentialName: string | undefined;
  token: string | undefined;
  attempts = 0;
  mayHaveActed = false;
  /** The current wait before the next attempt. */
  wait: CallState["wait"];
  readonly #settings: CallSettings;
  readonly #credential: Credential | undefined;
  readonly #deadline: number | undefined;
  readonly #endsAt: number;
  #retries = 0;
  #backoff: number | undefined;
  #hasRenewed = false;
  /** Whether an attempt is under way, or was when the call was cut off. */
  #isSending = false;

  constructor(settings: CallSettings, request: HttpRequest) {
    checkCallOptions(request);
    this.#settings = settings;
    this.request = request;
    // A call with its own `Authorization` header gets no other credential.
    const brings = request.headers["authorization"] !== undefined;
    this.#credential = brings || request.operation?.open ? undefined : settings.credential;
    this.credentialName = brings ? "the Authorization header of the caller" : this.#credential?.description;
    this.#deadline = request.deadline ?? settings.deadline;
    this.#endsAt = this.#deadline === undefined ? Infinity : performance.now() + this.#deadline;
  }

  async run(): Promise<Reply> {
    const { signal } = this.request;
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

  async #attempts(signal: AbortSignal | undefined): Promise<Reply> {
    for (;;) {
      // Before the gate: the request for a token passes it too.
      this.token = await this.#credential?.token(signal);
      const { exchange, failure } = await this.#attempt(signal);
      if (exchange?.response.status === 401 && (await this.#renew(signal))) continue;
      const wait = failure && this.#waitAfter(failure, exchange?.response.headers);
      if (failure && wait !== undefined) await this.#pause(wait, failure, signal);
      else if (exchange) return this.#read(exchange);
      else if (failure) throw failureError(this, failure);
    }
  }

  /** One attempt, through the gate. */
  async #attempt(signal: AbortSignal | undefined): Promise<Outcome> {
    const { gate, log, timeout } = this.#settings;
    const closedFor = gate.closedFor();
    if (closedFor > 0) this.#holdBack(closedFor);
    const ticket = await gate.enter(signal);
    this.wait = undefined;
    const start = log.debug && performance.now();
    let outcome: Outcome = {};
    try {
      const limit = new TimeLimit("timeout", this.request.timeout ?? timeout);
      outcome = outcomeOf(await interruptible(signal, limit, (cut) => this.#exchange(cut)));
    } catch (cause) {
      outcome = { failure: failureOf(cause) };
    } finally {
      this.#leaveGate(ticket, outcome.exchange?.response);
    }
    this.#isSending = false;
    if (start !== undefined) log.debug?.(this.#attemptLine(outcome, performance.now() - start));
    return outcome;
  }

  /** Notes the wait for a rate limit that another call met. Throws if it exceeds this call's own limits. */
  #holdBack(milliseconds: number): void {
    if (milliseconds > this.#timeLeft())
      throw heldBack(this, milliseconds, { kind: "deadline", milliseconds: this.#deadline ?? 0 });
    const longest = this.#maxRetryWait;
    if (milliseconds > longest) throw heldBack(this, milliseconds, { kind: "maxRetryWait", milliseconds: longest });
    this.wait = { milliseconds, reason: "a rate limit (429) that another call met" };
    this.#settings.log.warn?.(`${nameOf(this)} waits ${Math.ceil(milliseconds)} ms for ${this.wait.reason}`);
  }

  get #maxRetryWait(): number {
    return this.request.maxRetryWait ?? this.#settings.maxRetryWait;
  }

  #leaveGate(ticket: number, response: Response | undefined): void {
    const { gate } = this.#settings;
    if (response?.status === 429 && !this.request.operation?.ownRateLimit) {
      gate.leaveLimited(Math.min(retryAfter(response.headers) ?? this.#nextBackoff(), longestRetryAfter));
    } else gate.leave(ticket, response?.status === 503);
  }

  #attemptLine({ exchange, failure }: Outcome, milliseconds: number): string {
    const { method, url } = this.request;
    const what = failure ? failureText(failure) : exchange?.response.status;
    return `${method} ${url} → ${what} in ${Math.round(milliseconds)} ms (attempt ${this.attempts})`;
  }

  /** Sends the request once and reads the whole response. */
  async #exchange(signal: AbortSignal): Promise<Exchange> {
    const { request, token } = this;
    const { operation, method, url, body = null } = request;
    const settings = this.#settings;
    const context = contextOf(request, this.attempts + 1);
    // Hooks do not see requests whose body is a credential.
    const isShown = !operation?.open;
    const isAnnounced = isShown && (settings.onRequest ?? request.onRequest);
    const headers = isAnnounced ? await announce(settings, request, context) : request.headers;
    if (signal.aborted) throw new Interruption(signal.reason);
    this.attempts += 1;
    this.#isSending = true;
    // Called as a plain function: a native fetch throws if its `this` is another object.
    const { fetch } = settings;
    const response = await fetch(url, {
      ...settings.fetchOptions,
      ...request.fetchOptions,
      method,
      // A copy, because calls share their headers and a custom fetch may change them.
      headers: { ...headers, ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body,
      signal,
      // An API should not redirect, and following a redirect could send the credential to another host.
      redirect: "manual",
    });
    if (isShown) report(settings, request, response, context);
    return { response, text: await response.text() };
  }

  /** Renews a refused token, once. Resolves to whether there is a new one to try. */
  async #renew(signal: AbortSignal | undefined): Promise<boolean> {
    if (this.#hasRenewed || !this.#credential || !this.token || !isRepeatable(this.request)) return false;
    this.#hasRenewed = true;
    return this.#credential.renew(this.token, signal);
  }

  /** Milliseconds to wait before the next attempt; undefined if there will be none. */
  #waitAfter(failure: Failure, headers: Headers | undefined): number | undefined {
    this.mayHaveActed ||= mayHaveActed(failure);
    const { maxRetries = this.#settings.maxRetries } = this.request;
    if (this.#retries >= maxRetries || !mayRepeat(this.request, failure)) return undefined;
    const asked = headers && retryAfter(headers);
    if (asked !== undefined && asked > this.#maxRetryWait) return undefined;
    const wait = asked ?? Math.min(this.#nextBackoff(), this.#maxRetryWait);
    return wait < this.#timeLeft() ? wait : undefined;
  }

  #timeLeft(): number {
    return this.#endsAt - performance.now();
  }

  #nextBackoff(): number {
    return (this.#backoff ??= backoff(this.#retries));
  }

  async #pause(milliseconds: number, failure: Failure, signal: AbortSignal | undefined): Promise<void> {
    this.#retries += 1;
    this.#backoff = undefined;
    const reason = failureText(failure);
    const status = failure.kind === "status" ? failure.status : undefined;
    const retry = { reason, status, wait: milliseconds };
    reportRetry(this.#settings, this.request, retry, contextOf(this.request, this.attempts));
    this.#settings.log.warn?.(
      `${nameOf(this)}: attempt ${this.attempts} failed with ${reason}; retrying in ${Math.round(milliseconds)} ms`,
    );
    this.wait = { milliseconds, reason: `a retry after ${reason}` };
    await sleep(milliseconds, signal);
    this.wait = undefined;
  }

  #read(exchange: Exchange): Reply {
    const { response, text } = exchange;
    return { call: this, ...exchange, data: response.ok ? decode(this, response, text) : tryParse(text) };
  }
}

function outcomeOf(exchange: Exchange): Outcome {
  const { ok, status } = exchange.response;
  return ok ? { exchange } : { exchange, failure: { kind: "status", status } };
}

/** Rethrows errors that end the whole call. */
function failureOf(cause: unknown): Failure {
  if (!(cause instanceof Interruption)) return { kind: "connection", cause };
  if (cause.reason instanceof TimeLimit && cause.reason.kind === "timeout")
    return { kind: "timeout", limit: cause.reason };
  throw cause;
}
