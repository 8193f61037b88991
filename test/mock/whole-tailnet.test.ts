import fc from "fast-check";
import { expect, test } from "vitest";
import { operations as told } from "../../generated/mock.ts";
import { memberName } from "../../scripts/document/openapi.ts";
import type { Operation } from "../../scripts/document/operations.ts";
import { Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { Entry, Mock, TailnetState } from "../../src/mock/index.ts";
import { checkPolicy } from "../../src/tailnet/policy/check-policy.ts";
import { definedTags } from "../../src/tailnet/policy/tag-owners.ts";
import { checkState } from "../../src/tailnet/state.ts";
import { call, status } from "../support/call.ts";
import { exampleValues, operations } from "../support/document.ts";

/**
 * Random sequences of calls of every operation, with the document's examples and with identifiers from the state. After each
 * call:
 *
 * - the answer is what the document describes;
 * - the state is what the document describes;
 * - every identifier leads to something, and every login to somebody;
 * - every tag was defined by a policy file;
 * - what a list shows, a get shows too.
 */

/** A call: which operation, which of the values that there are for its inputs, and how much time passes before. */
interface Step {
  readonly operation: number;
  readonly choices: readonly number[];
  readonly seconds: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  operation: fc.nat(operations.length + 1),
  choices: fc.array(fc.nat(59), { minLength: 8, maxLength: 8 }),
  seconds: fc.constantFrom(0, 1, 61, 86_400),
});

type Choose = <T>(values: readonly T[]) => T | undefined;

/** Takes one of some values, another one each time. */
function chooser(choices: readonly number[]): Choose {
  let next = 0;
  return (values) => values[(choices[next++ % choices.length] ?? 0) % values.length];
}

/** The identifiers that a path parameter may have. */
function identifiers(state: TailnetState, name: string, { resource }: Operation): readonly string[] | undefined {
  const known: Readonly<Record<string, readonly string[]>> = {
    deviceId: state.devices.flatMap(({ nodeId, id }) => [nodeId, id]),
    deviceInviteId: state.deviceInvites.map(({ id }) => id),
    userInviteId: state.userInvites.map(({ id }) => id),
    userId: state.users.map(({ id }) => id),
    keyId: state.keys.map(({ id }) => id),
    endpointId: state.webhooks.map(({ endpointId }) => endpointId),
    serviceName: state.services.map(({ name: service }) => service),
    appId: state.oauthApps.map(({ id }) => id),
    id:
      resource === "logging"
        ? state.awsExternalIds.map(({ externalId }) => externalId)
        : state.postureIntegrations.map(({ id }) => id),
  };
  return known[name];
}

function inputOf(state: TailnetState, operation: Operation, choose: Choose): Record<string, unknown> {
  const isDeletion = operation.resource === "tailnets" && operation.name === "delete";
  const entries = operation.parameters
    .filter((parameter) => parameter.in === "path" || parameter.required || choose([true, false]))
    .map((parameter) => {
      const examples = exampleValues(parameter.examples ?? {}).map(([, value]) => value);
      const own = parameter.in === "path" ? (identifiers(state, parameter.name, operation) ?? []) : [];
      const tailnets = isDeletion ? state.organizationTailnets.map(({ id }) => id) : ["-"];
      const values = parameter.name === "tailnet" ? tailnets : own.length > 0 ? own : examples;
      return [memberName(parameter), choose(values)] as const;
    });
  const input = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  if (!operation.body) return input;
  const example = choose(exampleValues(operation.body.examples))?.[1];
  return { ...input, body: withIdentifiers(state, operation, example, choose) };
}

/** The identifiers in a body: of an invite, of devices, of a client. */
function withIdentifiers(state: TailnetState, operation: Operation, body: unknown, choose: Choose): unknown {
  const name = `${operation.resource}.${operation.name}`;
  if (name === "deviceInvites.accept") return { invite: choose(state.deviceInvites)?.inviteUrl ?? "none" };
  if (name === "oauth.createToken") {
    const client_id = choose(state.keys.filter(({ keyType }) => keyType === "client"))?.id ?? "none";
    return { client_id, client_secret: state.secrets[client_id] ?? "none" };
  }
  if (name !== "devices.batchUpdatePostureAttributes") return body;
  const updates: unknown = Object.values(Object(Reflect.get(Object(body), "nodes")))[0];
  return { nodes: { [choose(state.devices)?.nodeId ?? "none"]: updates } };
}

/** Lets somebody or something join. What cannot join is no failure. */
function arrive(mock: Mock, kind: number, choose: Choose): void {
  const { state } = mock;
  const number = choose([1, 2, 3, 4]);
  try {
    if (kind === 0) mock.addUser({ loginName: choose(state.userInvites)?.email ?? `joiner-${number}@example.com` });
    else if (choose([true, false]))
      mock.addDevice({ hostname: "box", authKey: choose(Object.values(state.secrets)) ?? "" });
    else mock.addDevice({ hostname: "box", user: choose(state.users)?.loginName ?? "", services: ["svc:wiki"] });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

function expectSound(state: TailnetState, tags: ReadonlySet<string>): void {
  checkState(state);
  const { devices, users, keys } = state;
  const missing = (what: string, ids: readonly (string | undefined)[], known: readonly string[]) =>
    ids.filter((id) => id !== undefined && id !== "" && !known.includes(id)).map((id) => `${what} ${id}`);
  const nodeIds = devices.map(({ nodeId }) => nodeId);
  const hosts = Object.values(state.serviceHosts).flat();
  const capabilities = keys.map((key) => key.capabilities?.devices?.create?.tags ?? []);
  const used = [...devices, ...keys, ...state.services, ...state.tokens].map((thing) => thing.tags ?? []);
  expect([
    ...missing(
      "device of an invite",
      state.deviceInvites.map(({ deviceId }) => deviceId),
      devices.map(({ id }) => id),
    ),
    ...missing("device of attributes", Object.keys(state.attributes), nodeIds),
    ...missing(
      "host",
      hosts.map((host) => host.nodeId ?? host.stableNodeID),
      nodeIds,
    ),
    ...missing(
      "hosted Service",
      Object.keys(state.serviceHosts),
      state.services.map(({ name }) => name),
    ),
    ...missing(
      "user of a key",
      keys.map(({ userId }) => userId),
      users.map(({ id }) => id),
    ),
    ...missing(
      "key of a token",
      state.tokens.map(({ keyId }) => keyId),
      keys.map(({ id }) => id),
    ),
    ...missing(
      "key of a secret",
      Object.keys(state.secrets),
      keys.map(({ id }) => id),
    ),
    ...missing(
      "login of a device",
      devices.map(({ user }) => user),
      users.map(({ loginName }) => loginName),
    ),
    ...missing("tag", [...used, ...capabilities].flat(), [...tags]),
  ]).toEqual([]);
  for (const names of [
    nodeIds,
    devices.map(({ name }) => name),
    users.map(({ loginName }) => loginName),
    keys.map(({ id }) => id),
  ]) {
    expect(new Set(names).size).toBe(names.length);
  }
}

type Things = readonly { readonly id: string; readonly shown: unknown }[];
type Lister = (api: Tailscale) => Promise<{ listed: Things; get: (id: string) => Promise<unknown> }>;

/** What lists show, by resource, and how each of it is read alone. */
const listers: Readonly<Record<string, Lister>> = {
  devices: async (api) => ({
    listed: (await api.devices.list({ fields: "all" })).devices.map((shown) => ({ id: shown.nodeId, shown })),
    get: (deviceId) => api.devices.get({ deviceId, fields: "all" }),
  }),
  userInvites: async (api) => ({
    listed: (await api.userInvites.list()).map((shown) => ({ id: shown.id, shown })),
    get: (userInviteId) => api.userInvites.get({ userInviteId }),
  }),
  users: async (api) => ({
    listed: (await api.users.list({ type: "all" })).users.map((shown) => ({ id: shown.id, shown })),
    get: (userId) => api.users.get({ userId }),
  }),
  keys: async (api) => ({
    listed: (await api.keys.list({ all: true })).keys.map((shown) => ({ id: shown.id, shown })),
    get: (keyId) => api.keys.get({ keyId }),
  }),
  webhooks: async (api) => ({
    listed: ((await api.webhooks.list()).webhooks ?? []).map((shown) => ({ id: shown.endpointId, shown })),
    get: (endpointId) => api.webhooks.get({ endpointId }),
  }),
  services: async (api) => ({
    listed: ((await api.services.list()).vipServices ?? []).map((shown) => ({ id: shown.name, shown })),
    get: (serviceName) => api.services.get({ serviceName }),
  }),
  postureIntegrations: async (api) => ({
    listed: (await api.postureIntegrations.list()).integrations.map((shown) => ({ id: shown.id, shown })),
    get: (id) => api.postureIntegrations.get({ id }),
  }),
  oauthApps: async (api) => ({
    listed: (await api.oauthApps.list()).oauthApps.map((shown) => ({ id: shown.id, shown })),
    get: (appId) => api.oauthApps.get({ appId }),
  }),
};

test("random sequences of calls leave the tailnet sound", async () => {
  const answered: Entry[] = [];
  const mock = await createMock({ onAnswer: (entry) => answered.push(entry) });
  const api = new Tailscale({ apiKey: "tskey-api-any", fetch: mock.fetch, maxRetries: 0 });
  const succeeded = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: "max" }), async (steps) => {
      mock.reset();
      const tags = new Set<string>();
      for (const { operation: index, choices, seconds } of steps) {
        if (seconds > 0) mock.advance(seconds * 1_000);
        for (const tag of definedTags(checkPolicy(mock.state.policy.text).policy)) tags.add(tag);
        const choose = chooser(choices);
        const operation = operations[index];
        if (operation) {
          const result = await status(call(api, operation, inputOf(mock.state, operation, choose)));
          if (result === 200) succeeded.add(`${operation.resource}.${operation.name}`);
          expect(documentedStatuses(operation)).toContain(result);
        } else arrive(mock, index - operations.length, choose);
        expectSound(mock.state, tags);
        const lister = await listers[operation?.resource ?? "devices"]?.(api);
        for (const { id, shown } of lister?.listed ?? []) expect(await lister?.get(id)).toEqual(shown);
        expect(answered.splice(0).flatMap(({ violations }) => violations)).toEqual([]);
      }
    }),
    { numRuns: 50, seed: 20_261_128 },
  );
  // Most of what there is was not only refused.
  expect(succeeded.size).toBeGreaterThan(85);
});

function documentedStatuses({ resource, name }: Operation): number[] {
  const answers = Object.values(told).find((one) => one.name === `${resource}.${name}`)?.answers ?? {};
  return [200, ...Object.keys(answers).map(Number)];
}
