import type { Simulator } from "../tailnet/simulator.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Journal } from "./journal.ts";

/** A tailnet with its simulator, its journal of requests, and its webhook deliveries. */
export interface KeptTailnet {
  readonly simulator: Simulator;
  readonly journal: Journal;
  readonly deliveries: Deliveries;
}

/** One shared tailnet, or one for each credential, created when the credential is first used. */
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

  /** All tailnets. */
  get all(): readonly KeptTailnet[] {
    return [this.#shared, ...this.#byKey.values()];
  }

  /** The tailnet of a credential; without a key, the tailnet for requests without a credential. */
  of(key: string | undefined): KeptTailnet {
    if (!this.#isPerKey || key === undefined) return this.#shared;
    const kept = this.#byKey.get(key) ?? this.#make();
    this.#byKey.set(key, kept);
    return kept;
  }

  /** Resets one tailnet; without a key, all of them. */
  reset(key: string | undefined): void {
    if (key === undefined) {
      // Their pending deliveries are dropped.
      for (const { simulator } of this.#byKey.values()) simulator.reset();
      this.#byKey.clear();
    }
    const { simulator, journal } = this.of(key);
    simulator.reset();
    journal.clear();
  }
}
