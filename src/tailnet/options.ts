import type { Choice } from "./scenarios.ts";
import type { TailnetState } from "./state.ts";
import type { Clock } from "./store.ts";

/** How a mock starts. */
export interface MockOptions {
  /** A scenario for the whole mock. Default: `small-tailnet`. */
  scenario?: string;
  /** Responses of single operations, by SDK method or operationId: `{ "devices.get": { code: 404 } }`. */
  operations?: Readonly<Record<string, Choice>>;
  /** Whether the mock remembers changes. Otherwise it responds with the document's examples. Default: true. */
  stateful?: boolean;
  /** Makes other codes, and another large tailnet. The same seed and calls give the same answers. Default: 1. */
  seed?: number;
  /** Whether the mock's time runs or stands still until it is moved. It starts at 2026-04-12T09:00:00Z. Default: `frozen`. */
  clock?: Clock;
  /** The share of requests that fail before they have an effect, from 0 to 1. Default: 0, or the scenario's. */
  errorRate?: number;
  /** Milliseconds that every response takes. Default: 0, or the scenario's. */
  delay?: number;
}

/** What the mock is set to. */
export interface ScenarioSettings {
  scenario: string;
  operations: Record<string, Choice>;
  errorRate: number;
  delay: number;
}

/** Steers a mock while it is in use. Each function can be passed on by itself: `afterEach(mock.reset)`. */
export interface MockControl {
  /** A copy of everything that the mock remembers. */
  readonly state: TailnetState;
  /** Replaces members of the state. Throws a TypeError where they do not fit; the state is as it was then. */
  setState(members: Partial<TailnetState>): void;
  /** A copy of the settings. */
  readonly scenarios: ScenarioSettings;
  /**
   * Changes the settings. A scenario that says what the tailnet holds replaces the state; `operations` replaces the
   * responses of all single operations. Throws if there is no such scenario, operation or example.
   */
  setScenarios(settings: Partial<ScenarioSettings>): void;
  /** Moves the mock's time on, in milliseconds. */
  advance(milliseconds: number): void;
  /** Restores settings, state and clock as they were at the start. */
  reset(): void;
}
