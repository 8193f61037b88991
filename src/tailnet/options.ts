import type { DeviceDetails, User } from "../../generated/schemas.ts";
import type { NewDevice, NewUser } from "./arrivals.ts";
import type { GivenAnswer, Played } from "./played.ts";
import type { TailnetState } from "./state.ts";
import type { Clock } from "./store.ts";

/** How a mock starts. */
export interface MockOptions {
  /** A tailnet, a behaviour, or both: `large-tailnet,flaky`. Default: `small-tailnet`. */
  scenario?: string;
  /** The tailnet: `small-tailnet`, `empty-tailnet`, `large-tailnet`, or `own-tailnet` with `state`. Default: the scenario's. */
  tailnet?: string;
  /** How the mock responds: `normal`, `slow`, `flaky`, or a failure such as `missing-scope`. Default: the scenario's. */
  behaviour?: string;
  /**
   * Forced responses of single operations, by SDK method or operationId: `{ "devices.get": { code: 404 } }`. A list forces
   * those of the next calls, in turn: `{ "devices.get": [{ code: 503 }, { fault: "drop" }] }`.
   */
  operations?: Readonly<Record<string, GivenAnswer | readonly GivenAnswer[]>>;
  /** Whether the mock remembers changes. If not, it responds with the document's examples. Default: true. */
  stateful?: boolean;
  /** A state to start from, such as a saved one. Members that it leaves out are empty. It becomes the tailnet `own-tailnet`. */
  state?: Partial<TailnetState>;
  /** Another seed makes other people, machines and codes. The same seed and calls give the same responses. Default: 1. */
  seed?: number;
  /**
   * The mock's time at the start (RFC 3339), or `real` for the computer's at the start and at every reset. All dates in the
   * tailnet are relative to it. Default: the time of `state`, or 2026-04-12T09:00:00Z.
   */
  now?: string;
  /** Whether the mock's time runs, or stands still until you advance it. Default: `frozen`. */
  clock?: Clock;
  /** The share of requests that fail before they have an effect, from 0 to 1. Default: 0, or the behaviour's. */
  errorRate?: number;
  /** Milliseconds that every response takes. Default: 0, or the behaviour's. */
  delay?: number;
  /**
   * Whether the mock accepts only credentials that it knows: tokens of its OAuth clients, and API access tokens whose secret
   * is in the state. Default: false.
   */
  strictKeys?: boolean;
  /** Requests per minute of the mock's clock that each credential may make; beyond that, responses are 429. Default: no limit. */
  rateLimit?: number;
}

/** The current settings of the mock. */
export interface ScenarioSettings {
  /** The tailnet and the behaviour in one: `large-tailnet,flaky`. */
  scenario: string;
  tailnet: string;
  behaviour: string;
  /** The remaining responses of a list. */
  operations: Record<string, Played>;
  errorRate: number;
  delay: number;
}

/** Settings to change. */
export interface SettingsChange extends Partial<Omit<ScenarioSettings, "operations">> {
  operations?: NonNullable<MockOptions["operations"]>;
}

/** Controls a mock while it is in use. Each function can be passed as a plain function: `afterEach(mock.reset)`. */
export interface MockControl {
  /** A copy of everything that the mock remembers. */
  readonly state: TailnetState;
  /** Replaces members of the state. Throws a TypeError if they are invalid, and changes nothing then. */
  setState(members: Partial<TailnetState>): void;
  /** A copy of the settings. */
  readonly scenarios: ScenarioSettings;
  /**
   * Changes the settings that are given. Throws if there is no such scenario, operation or example.
   *
   * - `tailnet`, or a scenario that names one, replaces the state.
   * - `behaviour` brings its error rate and delay. A `scenario` that names none means `normal`.
   * - `operations` replaces the forced responses of all operations.
   */
  setScenarios(settings: SettingsChange): void;
  /** Makes a device join the tailnet. Throws a TypeError that says why it cannot. */
  addDevice(device: NewDevice): DeviceDetails;
  /** Lets a user join the tailnet. Throws a TypeError that says why they cannot. */
  addUser(user: NewUser): User;
  /** Advances the mock's time, in milliseconds. */
  advance(milliseconds: number): void;
  /** Restores the settings, state and clock of the start. */
  reset(): void;
}
