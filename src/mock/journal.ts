import { redact } from "../errors/redact.ts";
import type { Fault } from "../tailnet/played.ts";
import type { Reason } from "../tailnet/simulator.ts";

/** One request that the mock has answered, without bodies and headers. */
export interface Entry {
  /** Counts from 1. */
  readonly id: number;
  /** When it was answered, in real time (RFC 3339). */
  readonly time: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** The SDK method, as in `devices.list`; undefined if the request belongs to no operation. */
  readonly operation: string | undefined;
  readonly operationId: string | undefined;
  /** 0 if no response was sent. */
  readonly status: number;
  /** Why it was answered as it was. */
  readonly reason: AnswerReason;
  /** The fault that the operation was set to. */
  readonly fault: Fault | undefined;
  /** What Prism found wrong with the request or the response. */
  readonly violations: readonly Violation[];
}

/**
 * Why a request was answered as it was: for one of the reasons of the simulator, or
 *
 * - `tailnet`: the tailnet answered;
 * - `example`: the document has an example or a schema, and no tailnet was asked;
 * - `refused`: the document does not permit the request;
 * - `broken`: the answer would have broken the document.
 */
export type AnswerReason = Reason | "tailnet" | "example" | "refused" | "broken";

/** A finding as Prism writes it into the header `sl-violations`. */
export interface Violation {
  /** `["request", "body", "tags", "0"]` */
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string | number | undefined;
  readonly message: string;
}

/** What went over the wire, without secrets. */
export interface Exchange {
  readonly request: Message;
  /** Undefined if no response was sent. */
  readonly response: Message | undefined;
}

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  /** The first 16,384 characters; undefined if there is no body. */
  readonly body: string | undefined;
  /** Whether there was more of the body. */
  readonly isCut: boolean;
}

/** A message as sent. */
export interface Sent {
  readonly headers: Headers | Readonly<Record<string, string>>;
  readonly body: string | null | undefined;
}

/** How many characters of a body are kept. */
export const keptLength = 16_384;

interface Kept {
  readonly request: Sent;
  readonly response: Sent | undefined;
}

/**
 * The last hundred requests, the newest first.
 *
 * - Of long bodies the start is kept.
 * - Secrets are removed when an entry is read, not before: most entries are never read.
 */
export class Journal {
  static readonly #length = 100;
  readonly #listener: (entry: Entry) => void;
  readonly #kept = new Map<number, Kept>();
  #entries: readonly Entry[] = [];
  #lastId = 0;

  constructor(listener: (entry: Entry) => void) {
    this.#listener = listener;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(given: Omit<Entry, "id">, request: Sent, response: Sent | undefined): void {
    const entry = { id: ++this.#lastId, ...given };
    this.#kept.set(entry.id, { request: shortened(request), response: response && shortened(response) });
    this.#kept.delete(entry.id - Journal.#length);
    this.#entries = [entry, ...this.#entries].slice(0, Journal.#length);
    // Called as a plain function, so that it gets no `this`.
    const listener = this.#listener;
    listener(entry);
  }

  /** The messages of an entry; undefined if it is no longer kept. */
  exchange(id: number): Exchange | undefined {
    const kept = this.#kept.get(id);
    return kept && { request: withoutSecrets(kept.request), response: kept.response && withoutSecrets(kept.response) };
  }

  clear(): void {
    this.#entries = [];
    this.#kept.clear();
  }
}

/**
 * One character more than is shown marks that there was more. A plain slice would keep the whole long string in memory.
 */
function shortened({ headers, body }: Sent): Sent {
  const isLong = body !== null && body !== undefined && body.length > keptLength + 1;
  return { headers, body: isLong ? structuredClone(body.slice(0, keptLength + 1)) : body };
}

function withoutSecrets({ headers, body }: Sent): Message {
  const named = headers instanceof Headers ? [...headers] : Object.entries(headers);
  const shown = named.map(([name, value]) => [name, secretHeader.test(name) ? "[redacted]" : redact(value)]);
  const text = body === "" || body === null ? undefined : body;
  return {
    headers: Object.fromEntries(shown),
    body: text && redact(text.slice(0, keptLength)),
    isCut: text !== undefined && text.length > keptLength,
  };
}

const secretHeader = /^(?:authorization|cookie|proxy-authorization)$/i;
