import { covers } from "./access.ts";
import type { Caller } from "./access.ts";
import type { Actor, Change, Listener } from "./event.ts";
import { nextRandom, randomCode } from "./random.ts";
import { checkState } from "./state.ts";
import type { TailnetState } from "./state.ts";
import { kinds } from "./things.ts";
import type { Single, Things } from "./things.ts";

/** Whether time stands still until it is moved, or runs. */
export type Clock = "frozen" | "running";

/** Who changes the state, and through which request. */
export interface Origin extends Caller {
  /** The SDK method. */
  readonly operation: string | undefined;
}

/** The origin of things that happen by themselves, such as the expiry of a key. */
export const byItself: Origin = {
  actor: { id: "", type: "AUTOMATED_WORKER", loginName: "", displayName: "Automated worker" },
  operation: undefined,
};

/**
 * What handlers work on: the state, its clock and its generator of names.
 *
 * Things are added, changed and removed here, and each change is an event. Things are replaced, never changed in place,
 * because an event holds the old and the new value.
 */
export class Store {
  /** Whether only credentials in the state are valid. */
  readonly hasStrictKeys: boolean;
  readonly #clock: Clock;
  readonly #listeners: Listener[] = [];
  #state: TailnetState;
  #origin = byItself;
  #group = 0;
  /** The mock's time up to which the effects of time have been applied. */
  #settledTo: number;
  /** The real time when `state.now` was set. */
  #readAt = Date.now();

  constructor(state: TailnetState, clock: Clock, hasStrictKeys = false) {
    this.hasStrictKeys = hasStrictKeys;
    this.#clock = clock;
    this.#state = structuredClone(state);
    this.#settledTo = Date.parse(state.now);
  }

  /** The state, which may be changed in place. */
  get state(): TailnetState {
    if (this.#clock === "running") this.#move(Date.now() - this.#readAt);
    return this.#state;
  }

  /** The mock's time, in milliseconds since 1970. */
  now(): number {
    return Date.parse(this.state.now);
  }

  /** Advances the clock. */
  advance(milliseconds: number): void {
    const time = new Date(this.now() + milliseconds);
    if (Number.isNaN(time.getTime())) {
      throw new RangeError(`the clock cannot be moved by ${milliseconds}: give milliseconds that lead to a time`);
    }
    this.state.now = time.toISOString();
    this.emit({ type: "clock.moved", target: this.#state.tailnet });
  }

  #move(milliseconds: number): void {
    // The state is read several times per request, and formatting dates is slow.
    if (milliseconds === 0) return;
    this.#readAt += milliseconds;
    this.#state.now = new Date(Date.parse(this.#state.now) + milliseconds).toISOString();
  }

  /**
   * The time up to which the effects of time have been applied (RFC 3339). Something that expires at exactly this time
   * is no longer announced.
   */
  get settledTo(): string {
    return new Date(this.#settledTo).toISOString();
  }

  /** The time that passed since the last call. */
  lapse(): { from: number; to: number } {
    const from = this.#settledTo;
    this.#settledTo = this.now();
    return { from, to: this.#settledTo };
  }

  /** Replaces members of the state. Throws a TypeError if they are invalid. */
  replace(members: object): void {
    checkState(members);
    this.#state = { ...this.state, ...structuredClone(members) };
    this.#readAt = Date.now();
    this.#settledTo = Date.parse(this.#state.now);
    this.emit({ type: "state.replaced", target: this.#state.tailnet });
  }

  /** Calls a listener for every event from now on. */
  subscribe(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** The current actor. */
  get actor(): Actor {
    return this.#origin.actor;
  }

  /** The SDK method of the request that is being answered. */
  get operation(): string | undefined {
    return this.#origin.operation;
  }

  /** The tags of the current actor, which a token may have. */
  get tags(): readonly string[] {
    return this.#origin.tags ?? [];
  }

  /** Whether the current actor has a scope. */
  may(scope: string): boolean {
    const { scopes } = this.#origin;
    return scopes === undefined || covers(scopes, scope);
  }

  /** Does something on behalf of a caller: the events name that caller and belong together. */
  as<Result>(origin: Origin, act: () => Result): Result {
    const before = this.#origin;
    this.#origin = origin;
    this.#group += 1;
    try {
      return act();
    } finally {
      this.#origin = before;
    }
  }

  /** Adds a thing at the end of its list. */
  add<Name extends keyof Things>(name: Name, thing: Things[Name]): Things[Name] {
    const { list } = kinds[name];
    list(this.#state).push(thing);
    this.#announce(name, "created", thing, { new: thing });
    return thing;
  }

  /** Replaces a thing by a copy with changed members. */
  change<Name extends keyof Things>(name: Name, old: Things[Name], members: Partial<Things[Name]>): Things[Name] {
    return this.exchange(name, old, { ...old, ...members });
  }

  /** Replaces a thing by another. */
  exchange<Name extends keyof Things>(name: Name, old: Things[Name], changed: Things[Name]): Things[Name] {
    const list = kinds[name].list(this.#state);
    list[list.indexOf(old)] = changed;
    this.#announce(name, "changed", changed, { old, new: changed });
    return changed;
  }

  /** Removes a thing. `verb` says how: it was deleted, or accepted. */
  remove<Name extends keyof Things>(name: Name, thing: Things[Name], verb: "deleted" | "accepted" = "deleted"): void {
    const list = kinds[name].list(this.#state);
    list.splice(list.indexOf(thing), 1);
    this.#announce(name, verb, thing, { old: thing });
  }

  /** Finds a thing by its identifier. */
  find<Name extends keyof Things>(name: Name, id: string): Things[Name] | undefined {
    const kind = kinds[name];
    return kind.list(this.#state).find((thing) => kind.id(thing) === id);
  }

  /** Replaces a member that exists once. */
  put<Name extends Single>(name: Name, value: TailnetState[Name]): void {
    const old = this.#state[name];
    this.#state[name] = value;
    this.emit({ type: `${name}.changed`, target: this.#state.tailnet, old, new: value });
  }

  /** Notifies the listeners of a change that has just been made. */
  emit(change: Change): void {
    const { actor, operation } = this.#origin;
    const event = {
      ...change,
      time: this.#state.now,
      actor,
      operation,
      group: this.#group.toString(16).padStart(32, "0"),
    };
    for (const listener of this.#listeners) listener(event);
  }

  #announce<Name extends keyof Things>(
    name: Name,
    verb: string,
    thing: Things[Name],
    values: Pick<Change, "old" | "new">,
  ): void {
    const kind = kinds[name];
    this.emit({ type: `${name}.${verb}`, target: { id: kind.id(thing), name: kind.name(thing) }, ...values });
  }

  random(): number {
    const { value, state } = nextRandom(this.#state.random);
    this.#state.random = state;
    return value;
  }

  /** A fresh identifier of an invite. */
  id(): string {
    const id = String(this.#state.nextId);
    this.#state.nextId += 1;
    return id;
  }

  /** A fresh identifier of the API's newer form: `kQ7vN2rT1xCNTRL`. */
  stableId(prefix: string): string {
    return `${prefix}${this.code(10)}CNTRL`;
  }

  code(length: number): string {
    return randomCode(length, () => this.random());
  }

  /** Hexadecimal digits. */
  hex(length: number): string {
    return Array.from({ length }, () => Math.floor(this.random() * 16).toString(16)).join("");
  }
}
