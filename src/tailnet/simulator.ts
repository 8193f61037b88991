import type { DeviceDetails, User, WebhookWithSecret } from "../../generated/schemas.ts";
import { addDevice, addUser } from "./arrivals.ts";
import type { NewDevice, NewUser } from "./arrivals.ts";
import { keepAuditLog } from "./audit-log.ts";
import { approveAdvertised } from "./auto-approve.ts";
import { jsonReply } from "./answers.ts";
import type { Reply } from "./answers.ts";
import type { Listener } from "./event.ts";
import { credentialOf } from "./credential.ts";
import { Director } from "./director.ts";
import type { Behaviour, KnownTailnet } from "./known.ts";
import type { MockControl, MockOptions, ScenarioSettings, SettingsChange } from "./options.ts";
import type { Fault, Forced } from "./played.ts";
import { salted } from "./random.ts";
import { RateLimit } from "./rate-limit.ts";
import type { Catalog, Choice } from "./scenarios.ts";
import { shiftTimes } from "./shift-times.ts";
import { checkState } from "./state.ts";
import type { TailnetState } from "./state.ts";
import { Store } from "./store.ts";
import { settle } from "./time.ts";
import { emptyTailnet } from "./tailnets.ts";

/**
 * What a request gets instead of the tailnet's answer: an example from the document, any other response, or a fault.
 */
export type Decision = ({ choice: Choice } | { reply: Reply } | { fault: Fault }) & { reason: Reason };

/**
 * Why a request is answered regardless of the state:
 *
 * - `preferred`: the request asks for this answer.
 * - `rate-limit`: its credential made too many requests.
 * - `forced`: the answer is set for the operation.
 * - `behaviour`: the mock is set to fail in this way.
 * - `example`: an example of the document shows the tailnet.
 * - `error-rate`: it failed by chance.
 */
export type Reason = "preferred" | "rate-limit" | "forced" | "behaviour" | "example" | "error-rate";

/** What a decision depends on. */
export interface Asking {
  /** The headers `Prefer` and `Authorization`. */
  readonly prefer: string | null;
  readonly authorization: string | null;
}

/** The mock without its wire: forced answers, settings, and a small tailnet that remembers changes. */
export class Simulator implements MockControl {
  readonly #options: MockOptions;
  readonly #salt: string;
  readonly #listeners: Listener[] = [];
  readonly #director: Director;
  #store: Store;
  #rateLimit: RateLimit;

  /**
   * Throws if the options name something that the catalog lacks, or if their state is invalid. Another salt leads to other
   * new identifiers and secrets.
   */
  constructor(catalog: Catalog, options: MockOptions, salt = "") {
    this.#options = options;
    this.#salt = salt;
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

  /** The available tailnets, by name. */
  get tailnets(): Readonly<Record<string, KnownTailnet>> {
    return this.#director.tailnets;
  }

  /** The available behaviours, by name. */
  get behaviours(): Readonly<Record<string, Behaviour>> {
    return this.#director.behaviours;
  }

  /** Switches to the examples of another document, and drops settings that it does not have. */
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

  /** Whether the mock's time runs by itself. */
  get isRunning(): boolean {
    return this.#options.clock === "running";
  }

  /** The name of the tailnet. */
  get tailnetName(): string {
    return this.#store.state.tailnet.name;
  }

  /** Whether the tailnet has a key: an auth key, an OAuth client or the like. */
  hasKey(id: string): boolean {
    return this.#store.find("key", id) !== undefined;
  }

  /** The webhooks themselves, which are replaced and never changed in place: copying all of the state takes time. */
  get webhooks(): readonly WebhookWithSecret[] {
    return this.#store.state.webhooks;
  }

  // Bound, so that they can be passed as plain functions.
  readonly setState = (members: Partial<TailnetState>): void => {
    const before = this.#store.state;
    this.#store.replace(members);
    approveAdvertised(this.#store, before);
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

  /** Calls a listener for every change in the tailnet from now on. */
  subscribe(listener: Listener): void {
    this.#listeners.push(listener);
  }

  readonly reset = (): void => {
    this.#director.reset();
    this.#store = this.#freshStore();
    this.#rateLimit = this.#freshLimit();
    this.#store.emit({ type: "state.reset", target: this.#store.state.tailnet });
  };

  /** The response that a request asks for with `Prefer`. Throws an UnknownChoice if it is not in the document. */
  preferred(name: string, prefer: string | null): Decision | undefined {
    const forced = this.#director.preferred(name, prefer);
    return forced && this.#decision(name, forced, "preferred");
  }

  /**
   * The answer of an operation regardless of the state: what the request asks for, 429 over the rate limit, or what the
   * settings say. Undefined if none applies.
   */
  decide(name: string, { prefer, authorization }: Asking): Decision | undefined {
    const first = this.preferred(name, prefer) ?? this.#limited(authorization);
    if (first) return first;
    const next = this.#director.next(name);
    return next && this.#decision(name, next.forced, next.reason);
  }

  /**
   * Lets the tailnet answer, as in `answer((store) => perform(store, operationId, call))`. Undefined if the mock is not
   * stateful. The rules are passed in, so the simulator can be loaded without them.
   */
  answer(play: (store: Store) => Reply | undefined): Reply | undefined {
    return this.isStateful ? play(this.#store) : undefined;
  }

  /** Whether the mock remembers changes. */
  get isStateful(): boolean {
    return this.#options.stateful !== false;
  }

  #decision(name: string, forced: Forced, reason: Reason): Decision {
    if ("fault" in forced) return { ...forced, reason };
    if (this.#director.isDocumented(name, forced)) return { choice: forced, reason };
    return { reply: said(forced.code, `the mock was set to answer with ${forced.code}`), reason };
  }

  #limited(authorization: string | null): Decision | undefined {
    const key = credentialOf(authorization);
    const wait = key === undefined ? 0 : this.#rateLimit.take(key, this.#store.now());
    if (wait === 0) return undefined;
    const message = `rate limit exceeded; try again in ${wait} seconds`;
    return { reply: said(429, message, { "Retry-After": String(wait) }), reason: "rate-limit" };
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
    const made = this.#director.tailnet.make(seed);
    const state = { ...made, random: salted(made.random, this.#salt) };
    return now === undefined ? state : shiftTimes(state, now === "real" ? new Date().toISOString() : now);
  }
}

/** Completes a state: missing members are those of an empty tailnet. */
function completed(state: Partial<TailnetState>, seed: number): TailnetState {
  return { ...emptyTailnet(seed), ...state };
}

function said(status: number, message: string, headers: Record<string, string> = {}): Reply {
  const isEmpty = [204, 205, 304].includes(status);
  return isEmpty ? { status, headers, body: undefined } : jsonReply(status, JSON.stringify({ message }), headers);
}
