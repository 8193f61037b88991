import { interruptible, sleep } from "./interruptible.ts";

/** No more throttling from here on: the server handled this many requests at once. */
const wideOpen = 256;

/**
 * Lets a client's requests through, and holds them back after a 429, so that parallel calls do not hammer a server that
 * asked them to wait.
 *
 * - Normally every request passes at once.
 * - A 429 closes the gate for the time that the server asked for, for all calls of the client; unless the operation has a
 *   rate limit of its own, which says nothing about others.
 * - Then one request passes, and each that passed since makes room for one more beside it when it ends, unless the answer
 *   is 503, until no call waits.
 * - Waiting here costs a call none of its retries, and ends with its signal.
 */
export class Gate {
  #closedUntil = 0;
  #room = Infinity;
  /** Counts the closures. Requests that passed before the last one say nothing about the time after it. */
  #epoch = 0;
  #inside = 0;
  #waiting = 0;
  readonly #queue = new Set<() => void>();

  /** Milliseconds for which the gate stays closed. */
  closedFor(): number {
    return this.#closedUntil && Math.max(0, this.#closedUntil - performance.now());
  }

  /** Waits until a request may be sent. Every request that enters must leave, with its ticket. */
  enter(signal: AbortSignal | undefined): number | Promise<number> {
    return this.#room === Infinity ? this.#pass() : this.#wait(signal);
  }

  #pass(): number {
    this.#inside += 1;
    return this.#epoch;
  }

  /**
   * Leaves after any response except a 429, or after no response. An overloaded server (503) gets no extra parallel
   * requests.
   */
  leave(ticket: number, isOverloaded: boolean): void {
    if (ticket !== this.#epoch) return;
    this.#inside -= 1;
    if (!isOverloaded) this.#room += 1;
    if (this.#room > wideOpen || (this.#waiting === 0 && this.#inside === 0 && this.closedFor() === 0))
      this.#room = Infinity;
    this.#callNext();
  }

  /** Leaves after a 429, and closes the gate for `milliseconds`. */
  leaveLimited(milliseconds: number): void {
    this.#epoch += 1;
    this.#inside = 0;
    this.#room = 1;
    this.#closedUntil = Math.max(this.#closedUntil, performance.now() + milliseconds);
    // Calls that waited for room now wait for the time to pass.
    for (const next of this.#queue) next();
    this.#queue.clear();
  }

  #callNext(): void {
    let free = this.#room - this.#inside;
    for (const next of this.#queue) {
      if (free-- <= 0) return;
      this.#queue.delete(next);
      next();
    }
  }

  async #wait(signal: AbortSignal | undefined): Promise<number> {
    this.#waiting += 1;
    try {
      for (;;) {
        const closedFor = this.closedFor();
        if (closedFor > 0) await sleep(closedFor, signal);
        else if (this.#inside < this.#room) return this.#pass();
        else await this.#queueUp(signal);
      }
    } finally {
      this.#waiting -= 1;
    }
  }

  async #queueUp(signal: AbortSignal | undefined): Promise<void> {
    let next: (() => void) | undefined;
    const called = () => new Promise<void>((resolve) => this.#queue.add((next = resolve)));
    try {
      await interruptible(signal, undefined, called);
    } catch (interruption) {
      // A call that gives up may have been let in already; it then lets in the next one.
      if (next && !this.#queue.delete(next)) this.#callNext();
      throw interruption;
    }
  }
}
