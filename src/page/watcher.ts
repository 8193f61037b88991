import type { ControlAnswers } from "../mock/control.ts";
import type { Delivery } from "../mock/delivery.ts";
import { Refused, control, send } from "./remote.ts";

/** Everything that the page shows. */
export interface Seen {
  readonly operations: ControlAnswers["GET /operations"];
  readonly scenarios: ControlAnswers["GET /scenarios"];
  readonly requests: ControlAnswers["GET /requests"];
  readonly now: string;
  /** Undefined until a view of it is asked for. */
  readonly state: ControlAnswers["GET /state"] | undefined;
  /** Undefined where the mock sends no webhooks. */
  readonly deliveries: readonly Delivery[] | undefined;
}

/**
 * Asks the mock for everything once a second while the page can be seen.
 *
 * - One thing happens after the other: an answer that was asked for before a click is never drawn after it.
 * - `onChange` is called only where something changed.
 */
export class Watcher {
  seen: Seen | undefined;
  /** What the mock refused of what was done last. */
  problem = "";
  isOffline = false;
  /** Whether the tailnet is on screen; it may be large. */
  wantsState = false;
  readonly #onChange: () => void;
  #queue = Promise.resolve();
  #isBusy = false;
  #hasDeliveries = true;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Does something that a person wants done. Resolves with whether it was done. */
  async act(action: () => Promise<unknown>): Promise<boolean> {
    this.forget();
    await this.#run(action);
    return this.problem === "" && !this.isOffline;
  }

  /** Takes the last complaint away. */
  forget(): void {
    this.problem = "";
    this.#onChange();
  }

  readonly poll = (): void => {
    if (!document.hidden && !this.#isBusy) void this.#run(async () => {});
  };

  #run(action: () => Promise<unknown>): Promise<void> {
    this.#isBusy = true;
    this.#queue = this.#queue.then(async () => {
      const { seen, isOffline } = this;
      try {
        await this.#attempt(action);
        await this.#refresh();
        this.isOffline = false;
      } catch {
        this.isOffline = true;
      }
      this.#isBusy = false;
      if (this.problem !== "" || isOffline !== this.isOffline || !isSame(seen, this.seen)) this.#onChange();
    });
    return this.#queue;
  }

  async #attempt(action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
    } catch (error) {
      // `fetch` throws a TypeError if there is no response.
      if (!(error instanceof Error) || error instanceof TypeError) throw error;
      this.problem = error.message;
    }
  }

  async #refresh(): Promise<void> {
    const last = this.seen;
    const { now } = await control("GET /clock");
    this.seen = {
      operations: kept(last?.operations, await control("GET /operations")),
      scenarios: kept(last?.scenarios, await control("GET /scenarios")),
      requests: kept(last?.requests, await control("GET /requests")),
      now,
      state: this.wantsState ? kept(last?.state, await control("GET /state")) : last?.state,
      deliveries: kept(last?.deliveries, await this.#deliveries()),
    };
  }

  async #deliveries(): Promise<readonly Delivery[] | undefined> {
    if (!this.#hasDeliveries) return undefined;
    try {
      return JSON.parse(await send({ method: "GET", path: "/__mock/webhooks/deliveries" }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.#hasDeliveries = false;
      return undefined;
    }
  }
}

/** The value that was there before, where the new one is equal, so that what shows it can tell. */
function kept<Value>(before: Value | undefined, after: Value): Value {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

function isSame(before: Seen | undefined, after: Seen | undefined): boolean {
  const values = Object.values(after ?? {});
  return Object.values(before ?? {}).every((value, index) => value === values[index]) && before !== undefined;
}
