import type { DeviceDetails, User } from "../../generated/schemas.ts";
import { addDevice, addUser } from "./arrivals.ts";
import type { NewDevice, NewUser } from "./arrivals.ts";
import { keepAuditLog } from "./audit-log.ts";
import { jsonReply } from "./answers.ts";
import type { Reply } from "./answers.ts";
import type { Listener } from "./event.ts";
import { credentialOf } from "./credential.ts";
import { Director } from "./director.ts";
import type { Behaviour, KnownTailnet } from "./known.ts";
import type { MockControl, MockOptions, ScenarioSettings, SettingsChange } from "./options.ts";
import { perform } from "./perform.ts";
import type { UntypedCall } from "./perform.ts";
import type { Fault, Forced } from "./played.ts";
import { RateLimit } from "./rate-limit.ts";
import type { Catalog, Choice } from "./scenarios.ts";
import { shiftTimes } from "./shift-times.ts";
import { checkState } from "./state.ts";
import type { TailnetState } from "./state.ts";
import { Store } from "./store.ts";
import { settle } from "./time.ts";
import { emptyTailnet } from "./tailnets.ts";

/** What a request is answered with in the place of the tailnet: an example of the document, any other response, or a fault. */
export type Decision = { choice: Choice } | { reply: Reply } | { fault: Fault };

/** What a decision depends on. */
export interface Asking {
  /** The headers `Prefer` and `Authorization`. */
  readonly prefer: string | null;
  readonly authorization: string | null;
}

/** The mock without its wire: what is asked for, what is set, and a small tailnet that remembers. */
export class Simulator implements MockControl {
  readonly #options: MockOptions;
  readonly #listeners: Listener[] = [];
  readonly #director: Director;
  #store: Store;
  #rateLimit: RateLimit;

  /** Throws where the options name what the catalog lacks, or hold a state that does not fit. */
  constructor(catalog: Catalog, options: MockOptions) {
    this.#options = options;
    const { state } = options;
    if (state) checkState(state);
    const own = state && {
      summary: "the state that the mock was started with",
      make: (seed: number) => completed(state, seed),
    };
    this.#director = new Director(catalog, options, own);
    this.#store = this.#freshStore();
    this.#rateLimit = this.#freshLimit();
  }

  /** What there can be, by name. */
  get tailnets(): Readonly<Record<string, KnownTailnet>> {
    return this.#director.tailnets;
  }

  /** How the mock can answer, by name. */
  get behaviours(): Readonly<Record<string, Behaviour>> {
    return this.#director.behaviours;
  }

  /** Uses the examples of another document from now on, and drops settings that it lacks. */
  use(catalog: Catalog): void {
    this.#director.use(catalog);
  }

  get state(): TailnetState {
    return structuredClone(this.#store.state);
  }

  /** Milliseconds that every answer takes. */
  get delay(): number {
    return this.#director.settings.delay;
  }

  /** The mock's time (RFC 3339). */
  get now(): string {
    return this.#store.state.now;
  }

  // Bound, so that they can be passed on by themselves.
  readonly setState = (members: Partial<TailnetState>): void => {
    this.#store.replace(members);
  };

  get scenarios(): ScenarioSettings {
    return structuredClone(this.#director.settings);
  }

  readonly setScenarios = (settings: SettingsChange): void => {
    const { namesTailnet } = this.#director.set(settings);
    if (namesTailnet) this.#store.replace(this.#freshState());
  };

  readonly addDevice = (device: NewDevice): DeviceDetails => {
    settle(this.#store);
    return structuredClone(addDevice(this.#store, device));
  };

  readonly addUser = (user: NewUser): User => {
    settle(this.#store);
    return structuredClone(addUser(this.#store, user));
  };

  readonly advance = (milliseconds: number): void => {
    this.#store.advance(milliseconds);
    settle(this.#store);
  };

  /** Tells a listener of every change of the tailnet from now on. */
  subscribe(listener: Listener): void {
    this.#listeners.push(listener);
  }

  readonly reset = (): void => {
    this.#director.reset();
    this.#store = this.#freshStore();
    this.#rateLimit = this.#freshLimit();
  };

  /** What a request asks for with `Prefer`. Throws an UnknownChoice where it asks for what the document lacks. */
  preferred(name: string, prefer: string | null): Decision | undefined {
    return this.#decision(name, this.#director.preferred(name, prefer));
  }

  /**
   * What an operation answers without regard to the state, undefined if nothing is set: what the request asks for, 429 over
   * the rate limit, and what the settings say.
   */
  decide(name: string, { prefer, authorization }: Asking): Decision | undefined {
    return (
      this.preferred(name, prefer) ?? this.#limited(authorization) ?? this.#decision(name, this.#director.next(name))
    );
  }

  /** Lets the tailnet answer; undefined where it does not know the operation or nothing is remembered. */
  perform(operationId: string, call: UntypedCall): Reply | undefined {
    return this.isStateful ? perform(this.#store, operationId, call) : undefined;
  }

  /** Whether changes stick. */
  get isStateful(): boolean {
    return this.#options.stateful !== false;
  }

  #decision(name: string, forced: Forced | undefined): Decision | undefined {
    if (!forced || "fault" in forced) return forced;
    if (this.#director.isDocumented(name, forced)) return { choice: forced };
    return { reply: said(forced.code, `the mock was set to answer with ${forced.code}`) };
  }

  #limited(authorization: string | null): Decision | undefined {
    const key = credentialOf(authorization);
    const wait = key === undefined ? 0 : this.#rateLimit.take(key, this.#store.now());
    if (wait === 0) return undefined;
    return { reply: said(429, `rate limit exceeded; try again in ${wait} seconds`, { "Retry-After": String(wait) }) };
  }

  #freshStore(): Store {
    const store = new Store(this.#freshState(), this.#options.clock ?? "frozen", this.#options.strictKeys);
    keepAuditLog(store);
    store.subscribe((event) => this.#listeners.forEach((listener) => listener(event)));
    return store;
  }

  #freshLimit(): RateLimit {
    return new RateLimit(this.#options.rateLimit ?? Infinity);
  }

  #freshState(): TailnetState {
    const { seed = 1, now } = this.#options;
    const state = this.#director.tailnet.make(seed);
    return now === undefined ? state : shiftTimes(state, now === "real" ? new Date().toISOString() : now);
  }
}

/** A state that may leave out members: what an empty tailnet has stands for them. */
function completed(state: Partial<TailnetState>, seed: number): TailnetState {
  return { ...emptyTailnet(seed), ...state };
}

function said(status: number, message: string, headers: Record<string, string> = {}): Reply {
  const isEmpty = [204, 205, 304].includes(status);
  return isEmpty ? { status, headers, body: undefined } : jsonReply(status, JSON.stringify({ message }), headers);
}
