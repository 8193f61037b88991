/**
 * A mock of the API for MSW, in a browser or in Node: `createMswMock()`. Needs `msw`, which you install yourself.
 *
 * @module tailscale-openapi/msw
 */
export { createMswMock } from "./create-msw-mock.ts";
export type { MswMock, MswMockOptions } from "./create-msw-mock.ts";
export type { NewDevice, NewUser } from "../tailnet/arrivals.ts";
export type { MockControl, MockOptions, ScenarioSettings, SettingsChange } from "../tailnet/options.ts";
export type { Fault, Forced, GivenAnswer, Played } from "../tailnet/played.ts";
export type { Choice } from "../tailnet/scenarios.ts";
export type { ExternalId, Person, StoredPolicy, TailnetState, Token } from "../tailnet/state.ts";
export type { Clock } from "../tailnet/store.ts";
