import { nextRandom, randomCode } from "./random.ts";
import { checkState } from "./state.ts";
import type { TailnetState } from "./state.ts";

/** Whether time stands still until it is moved, or runs. */
export type Clock = "frozen" | "running";

/** What the handlers work on: the state, its clock and its source of names. */
export class Store {
  readonly #clock: Clock;
  #state: TailnetState;
  /** Where real time stood when `state.now` was set. */
  #readAt = Date.now();

  constructor(state: TailnetState, clock: Clock) {
    this.#clock = clock;
    this.#state = structuredClone(state);
  }

  /** The state, to be changed in place. */
  get state(): TailnetState {
    if (this.#clock === "running") this.#move(Date.now() - this.#readAt);
    return this.#state;
  }

  /** The mock's time, in milliseconds since 1970. */
  now(): number {
    return Date.parse(this.state.now);
  }

  /** Moves the clock on. */
  advance(milliseconds: number): void {
    this.state.now = new Date(this.now() + milliseconds).toISOString();
  }

  #move(milliseconds: number): void {
    this.#readAt += milliseconds;
    this.#state.now = new Date(Date.parse(this.#state.now) + milliseconds).toISOString();
  }

  /** Puts other members in the place of the state's. Throws a TypeError where they do not fit. */
  replace(members: object): void {
    checkState(members);
    this.#state = { ...this.state, ...structuredClone(members) };
    this.#readAt = Date.now();
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

  code(length: number): string {
    return randomCode(length, () => this.random());
  }
}
