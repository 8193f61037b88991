import { Interruption } from "../errors/failure.ts";
import type { TimeLimit } from "../errors/failure.ts";

/** The longest delay a timer supports; with a longer one it fires at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, the parent signal is aborted or the limit runs out, whichever is first. In the last two
 * cases the signal passed to `work` is aborted, and work that ignores it is abandoned. No listener stays on the parent.
 */
export function interruptible<T>(
  parent: AbortSignal | undefined,
  limit: TimeLimit | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // Every request runs through here: one promise and two callbacks cost a fraction of a race with a `finally`.
  return new Promise<T>((resolve, reject) => {
    if (parent?.aborted) return reject(new Interruption(parent.reason));
    const controller = new AbortController();
    const interrupt = (reason: unknown) => {
      controller.abort(reason);
      fail(new Interruption(reason));
    };
    const timer = limit && limit.milliseconds <= longestTimer && setTimeout(interrupt, limit.milliseconds, limit);
    const stopListening = parent && follow(parent, () => interrupt(parent.reason));
    const end = () => {
      if (timer) clearTimeout(timer);
      stopListening?.();
    };
    const fail = (error: unknown) => {
      end();
      reject(error);
    };
    work(controller.signal).then((value) => {
      end();
      resolve(value);
    }, fail);
  });
}

interface Followers {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const followers = new WeakMap<AbortSignal, Followers>();

/**
 * Calls `callback` when the signal is aborted, unless the returned function was called first. Calls that share a signal
 * share one listener, because Node warns of a leak at more than ten.
 */
function follow(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, listener } = followers.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    followers.delete(signal);
  };
}

function listen(signal: AbortSignal): Followers {
  const callbacks = new Set<() => void>();
  const all: Followers = { callbacks, listener: () => callbacks.forEach((callback) => callback()) };
  signal.addEventListener("abort", all.listener);
  followers.set(signal, all);
  return all;
}

/** Waits, unless the signal is aborted first. */
export function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = () =>
    new Promise<void>((resolve) => (timer = setTimeout(resolve, Math.min(milliseconds, longestTimer))));
  return interruptible(signal, undefined, waiting).finally(() => clearTimeout(timer));
}
