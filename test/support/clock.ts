import { onTestFinished, vi } from "vitest";

/**
 * Stops the timers and the stopwatch that the client uses, so that a limit runs out when a test says so and not when the
 * machine stalls. Sockets go on by themselves. Real time is back when the test ends.
 */
export function stopClock(): { advance(milliseconds: number): Promise<unknown> } {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  return { advance: (milliseconds) => vi.advanceTimersByTimeAsync(milliseconds) };
}

/** A promise with its resolver outside. Node 20 lacks Promise.withResolvers. */
export function withResolvers<T>(): { promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((resolver) => (resolve = resolver));
  return { promise, resolve: (value) => resolve(value) };
}
