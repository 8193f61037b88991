import type { Choice } from "./scenarios.ts";
import type { TailnetState } from "./state.ts";
import type { Clock } from "./store.ts";

/** How a mock starts. */
export interface MockOptions {
  /** A scenario for the whole mock. Default: `small-tailnet`. */
  scenario?: string;
  /** Answers of single operations, by operationId: `{ getDevice: { code: 404 } }`. */
  operations?: Readonly<Record<string, Choice>>;
  /** Whether changes stick. Otherwise every answer is an example of the document. Default: true. */
  stateful?: boolean;
  /** Makes other codes, and another large tailnet. The same seed and calls give the same answers. Default: 1. */
  seed?: number;
  /** Whether the mock's time runs or stands still until it is moved. It starts at 2026-04-12T09:00:00Z. Default: `frozen`. */
  clock?: Clock;
  /** The share of requests that fail before they have an effect, from 0 to 1. Default: 0, or the scenario's. */
  errorRate?: number;
  /** Milliseconds that every answer takes. Default: 0, or the scenario's. */
  delay?: number;
}

/** What is being played. */
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
  /** A copy of what is being played. */
  readonly scenarios: ScenarioSettings;
  /**
   * Plays something else. A scenario that says what is there puts that in the place of the state; `operations` replaces
   * the answers of single operations as a whole. Throws where there is no such scenario, operation or example.
   */
  setScenarios(settings: Partial<ScenarioSettings>): void;
  /** Moves the mock's time on, in milliseconds. */
  advance(milliseconds: number): void;
  /** Makes everything as it was at the start. */
  reset(): void;
}
