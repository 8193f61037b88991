import type { Fault } from "../tailnet/played.ts";

/** One request that the mock has answered. Bodies and credentials are not kept. */
export interface Entry {
  /** When it was answered, in real time (RFC 3339). */
  readonly time: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** The SDK method, as in `devices.list`; undefined if the request belongs to no operation. */
  readonly operation: string | undefined;
  readonly operationId: string | undefined;
  /** 0 where no response was sent. */
  readonly status: number;
  /** The fault that the operation was set to. */
  readonly fault: Fault | undefined;
  /** What Prism found wrong with the request or with the answer. */
  readonly violations: readonly Violation[];
}

/** A finding as Prism writes it into the header `sl-violations`. */
export interface Violation {
  /** `["request", "body", "tags", "0"]` */
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string | number | undefined;
  readonly message: string;
}

/** The last requests, the newest first. */
export class Journal {
  static readonly #length = 100;
  readonly #listener: (entry: Entry) => void;
  #entries: readonly Entry[] = [];

  constructor(listener: (entry: Entry) => void) {
    this.#listener = listener;
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(entry: Entry): void {
    this.#entries = [entry, ...this.#entries].slice(0, Journal.#length);
    // Called on its own, so that it is given no `this`.
    const listener = this.#listener;
    listener(entry);
  }

  clear(): void {
    this.#entries = [];
  }
}
