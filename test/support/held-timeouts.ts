import { AsyncLocalStorage } from "node:async_hooks";
import { onTestFinished, vi } from "vitest";

/** The timeout to give to clients: milliseconds that no other timer waits for. */
export const heldTimeout = 59_999;

/** The timeouts of calls that run out when the test says so, however fast the machine is. */
export interface HeldTimeouts {
  /** Makes a call whose timeouts are held. */
  during<T>(call: number, work: () => Promise<T>): Promise<T>;
  /** Lets the timeout of the call's present attempt run out. */
  runOut(call: number): void;
}

/** Holds timeouts until the test ends. All other timers run as they are. */
export function holdTimeouts(): HeldTimeouts {
  const calls = new AsyncLocalStorage<number>();
  const held = new Map<number, () => void>();
  const { setTimeout } = globalThis;
  vi.stubGlobal("setTimeout", (callback: (...args: unknown[]) => void, milliseconds?: number, ...args: unknown[]) => {
    const call = calls.getStore();
    if (call === undefined || milliseconds !== heldTimeout) return setTimeout(callback, milliseconds, ...args);
    held.set(call, () => callback(...args));
    // Something that can be cleared.
    return setTimeout(() => {}, 0);
  });
  onTestFinished(() => void vi.unstubAllGlobals());
  return {
    during: (call, work) => calls.run(call, work).finally(() => held.delete(call)),
    runOut: (call) => held.get(call)?.(),
  };
}
