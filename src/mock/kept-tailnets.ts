import type { Simulator } from "../tailnet/simulator.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Journal } from "./journal.ts";

/** A tailnet with its simulator, its journal of requests, and its webhook deliveries. */
export interface KeptTailnet {
  readonly simulator: Simulator;
  readonly journal: Journal;
  readonly deliveries: Deliveries;
}

/** Creates the tailnet of a key; without a key, the shared one. */
type Make = (key: string | undefined) => KeptTailnet;

/** One tailnet for all, or one for each credential, created when the credential is first used. */
export class KeptTailnets {
  readonly isPerKey: boolean;
  readonly #make: Make;
  readonly #shared: KeptTailnet;
  readonly #byKey = new Map<string, KeptTailnet>();

  constructor(make: Make, isPerKey: boolean) {
    this.isPerKey = isPerKey;
    this.#make = make;
    this.#shared = make(undefined);
  }

  /** Every one that there is. */
  get all(): ReadonlySet<KeptTailnet> {
    return new Set([this.#shared, ...this.#byKey.values()]);
  }

  /** The tailnet of a credential; without a key, the tailnet for requests without a credential. */
  of(key: string | undefined): KeptTailnet {
    if (!this.isPerKey || key === undefined) return this.#shared;
    const kept = this.#byKey.get(key) ?? this.#make(key);
    this.#byKey.set(key, kept);
    return kept;
  }

  /**
   * The tailnet in which an OAuth client or a federated identity was created, or its own if no tailnet created it. Clients
   * that every tailnet starts with have their own too.
   */
  ofClient(clientId: string): KeptTailnet {
    // The ID of a federated identity may follow that of its tailnet.
    const keyId = clientId.split("-").at(-1) ?? "";
    const holds = ({ simulator }: KeptTailnet) => simulator.hasKey(keyId);
    const holder = holds(this.#shared) ? undefined : [...this.#byKey.values()].find(holds);
    return holder ?? this.of(clientId);
  }

  /** Makes a credential, such as a token, act on this tailnet from now on. */
  lead(credential: string, kept: KeptTailnet): void {
    if (this.isPerKey) this.#byKey.set(credential, kept);
  }

  /** Restores the start of one; without a key, of all. */
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
