import { interruptible, sleep } from "./interruptible.ts";

/**
 * Lets a client's requests through, and holds them back after a 429, so that many calls at once do not hammer a server
 * that asked for patience.
 *
 * - Normally every request passes at once.
 * - A 429 closes the gate for the time that the server asked for, for all calls of the client; unless the operation has a
 *   rate limit of its own, which says nothing about others.
 * - Then one request passes, and each that gets another answer makes room for one more beside it, until nobody waits.
 * - Waiting here costs a call none of its retries, and ends with its signal.
 */
export class Gate {
  #closedUntil = 0;
  #room = Infinity;
  #inside = 0;
  readonly #queue = new Set<() => void>();

  /** Waits to be let in. Whoever was let in must leave. */
  async enter(signal: AbortSignal | undefined): Promise<void> {
    for (;;) {
      const closedFor = this.#closedUntil - performance.now();
      if (closedFor > 0) await sleep(closedFor, signal);
      else if (this.#inside < this.#room) break;
      else await this.#wait(signal);
    }
    this.#inside += 1;
  }

  /** Leaves after an answer, or none. */
  leave(): void {
    this.#inside -= 1;
    if (this.#room !== Infinity) this.#room += 1;
    if (this.#queue.size === 0 && this.#inside === 0) this.#room = Infinity;
    this.#wake();
  }

  /** Leaves after a 429, and closes the gate for `milliseconds`. */
  leaveLimited(milliseconds: number): void {
    this.#inside -= 1;
    this.#room = 1;
    this.#closedUntil = Math.max(this.#closedUntil, performance.now() + milliseconds);
    // Whoever waits for room now waits for the time to pass.
    for (const next of this.#queue) next();
    this.#queue.clear();
  }

  #wake(): void {
    let free = this.#room - this.#inside;
    for (const next of this.#queue) {
      if (free-- <= 0) return;
      this.#queue.delete(next);
      next();
    }
  }

  async #wait(signal: AbortSignal | undefined): Promise<void> {
    let next: (() => void) | undefined;
    const called = () => new Promise<void>((resolve) => this.#queue.add((next = resolve)));
    try {
      await interruptible(signal, undefined, called);
    } catch (interruption) {
      // Whoever gives up may have been called already, and then calls somebody else in its place.
      if (next && !this.#queue.delete(next)) this.#wake();
      throw interruption;
    }
  }
}
