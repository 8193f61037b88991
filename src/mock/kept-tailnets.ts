import type { Simulator } from "../tailnet/simulator.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Journal } from "./journal.ts";

/** A tailnet, how it answers, what was asked of it, and what it tells webhooks. */
export interface KeptTailnet {
  readonly simulator: Simulator;
  readonly journal: Journal;
  readonly deliveries: Deliveries;
}

/** One tailnet for everybody, or one for each credential, which is made when the credential is first used. */
export class KeptTailnets {
  readonly #make: () => KeptTailnet;
  readonly #isPerKey: boolean;
  readonly #shared: KeptTailnet;
  readonly #byKey = new Map<string, KeptTailnet>();

  constructor(make: () => KeptTailnet, isPerKey: boolean) {
    this.#make = make;
    this.#isPerKey = isPerKey;
    this.#shared = make();
  }

  /** Every one that there is. */
  get all(): readonly KeptTailnet[] {
    return [this.#shared, ...this.#byKey.values()];
  }

  /** The tailnet of a credential; without one, the one that requests without a credential act on. */
  of(key: string | undefined): KeptTailnet {
    if (!this.#isPerKey || key === undefined) return this.#shared;
    const kept = this.#byKey.get(key) ?? this.#make();
    this.#byKey.set(key, kept);
    return kept;
  }

  /** Restores the start of one; without a key, of all. */
  reset(key: string | undefined): void {
    if (key === undefined) {
      // What was still to be delivered for them is not.
      for (const { simulator } of this.#byKey.values()) simulator.reset();
      this.#byKey.clear();
    }
    const { simulator, journal } = this.of(key);
    simulator.reset();
    journal.clear();
  }
}
