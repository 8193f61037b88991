/**
 * A mock of the API in this process, for tests: `createMock()`. Needs Node, Bun or Deno.
 *
 * @module tailscale-openapi/mock
 */
export { createMock } from "./create-mock.ts";
export type { CreateMockOptions, Mock, MockTailnet, ServedOperation } from "./create-mock.ts";
export type { Delivery, Received } from "./delivery.ts";
export type { NewDevice, NewUser } from "../tailnet/arrivals.ts";
export type { AnswerReason, Entry, Violation } from "./journal.ts";
export type { MockControl, MockOptions, ScenarioSettings, SettingsChange } from "../tailnet/options.ts";
export type { Reason } from "../tailnet/simulator.ts";
export type { Fault, Forced, GivenAnswer, Played } from "../tailnet/played.ts";
export type { Choice } from "../tailnet/scenarios.ts";
export type { ExternalId, Person, StoredPolicy, TailnetState, Token } from "../tailnet/state.ts";
export type { Clock } from "../tailnet/store.ts";
