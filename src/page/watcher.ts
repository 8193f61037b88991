import type { ControlAnswers } from "../mock/control.ts";
import type { Delivery } from "../mock/delivery.ts";
import { Refused, control, send } from "./remote.ts";

/** Everything that the page shows. */
export interface Seen {
  readonly operations: ControlAnswers["GET /operations"];
  readonly scenarios: ControlAnswers["GET /scenarios"];
  readonly requests: ControlAnswers["GET /requests"];
  readonly now: string;
  /** Undefined until a view needs it. */
  readonly state: ControlAnswers["GET /state"] | undefined;
  /** Undefined if the mock does not send webhooks. */
  readonly deliveries: readonly Delivery[] | undefined;
}

/**
 * Polls the mock for everything once a second while the page is visible.
 *
 * - Requests run one at a time, so data requested before a click is never drawn after it.
 * - `onChange` is called only if something changed.
 */
export class Watcher {
  seen: Seen | undefined;
  /** Why the mock refused the last action; empty if it did not. */
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

  /** Runs a user's action. Resolves to whether it succeeded. */
  async act(action: () => Promise<unknown>): Promise<boolean> {
    this.forget();
    await this.#run(action);
    return this.problem === "" && !this.isOffline;
  }

  /** Clears the last problem. */
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

/** Returns the old value if the new one is equal, so that components can skip rendering. */
function kept<Value>(before: Value | undefined, after: Value): Value {
  return before !== undefined && JSON.stringify(before) === JSON.stringify(after) ? before : after;
}

function isSame(before: Seen | undefined, after: Seen | undefined): boolean {
  const values = Object.values(after ?? {});
  return Object.values(before ?? {}).every((value, index) => value === values[index]) && before !== undefined;
}
