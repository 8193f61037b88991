import { onTestFinished, vi } from "vitest";

export interface Clock {
  advance(milliseconds: number): Promise<unknown>;
  /** Lets time pass until a promise settles: a millisecond in each turn of the event loop. */
  until<T>(promise: Promise<T>): Promise<T>;
}

/**
 * Stops the timers and the clocks that the client uses, so that a limit runs out when a test says so and not when the
 * machine stalls. Sockets go on by themselves. Real time is back when the test ends.
 */
export function stopClock(): Clock {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const advance = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return {
    advance,
    async until(promise) {
      let isSettled = false;
      const settle = () => void (isSettled = true);
      promise.then(settle, settle);
      while (!isSettled) {
        await advance(1);
        await new Promise(setImmediate);
      }
      return promise;
    },
  };
}

/** A promise with its resolver outside. Node 20 lacks Promise.withResolvers. */
export function withResolvers<T>(): { promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((resolver) => (resolve = resolver));
  return { promise, resolve: (value) => resolve(value) };
}
