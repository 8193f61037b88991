import fc from "fast-check";
import type { AsyncCommand } from "fast-check";
import { expect, test } from "vitest";
import { Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { Mock } from "../../src/mock/index.ts";
import { status } from "../support/call.ts";

/** Random sequences of calls against the stateful mock, and against a model of what it promises. They agree. */

interface Real {
  mock: Mock;
  api: Tailscale;
}

interface Model {
  now: number;
  devices: Map<string, { tags: string[]; routes: string[]; attributes: Map<string, unknown> }>;
  types: Map<string, string>;
  deviceInvites: Invite[];
  userInvites: Invite[];
}

interface Invite {
  id: string;
  url: string;
  device: string;
  email: string | undefined;
  multiUse: boolean;
  accepted: boolean;
  resentAt: number;
}

type Command = AsyncCommand<Model, Real>;

/** A step: what it is called, and what it does to both. */
function step(name: string, run: (model: Model, real: Real) => Promise<void>): Command {
  return { check: () => true, run, toString: () => name };
}

const deviceIds = ["nVq3LTc2uCNTRL", "n7ZcRw5kTCNTRL", "nGone"];
const anyDevice = fc.constantFrom(...deviceIds);
/** Which of the invites there are; beyond the last there is none. */
const anyIndex = fc.nat(4);
const email = fc.option(fc.constantFrom("ravi@partner.example", "noor@example.com"), { nil: undefined });

function resend(invite: Invite | undefined, now: number): number {
  if (!invite) return 404;
  if (now - invite.resentAt < 60) return 429;
  if (invite.email === undefined) return 400;
  invite.resentAt = now;
  return 200;
}

const commands: fc.Arbitrary<Command>[] = [
  fc.tuple(anyDevice, email, fc.boolean()).map(([device, email, multiUse]) =>
    step(`create(${device}, ${email}, ${multiUse})`, async (model, { api }) => {
      const body = [{ multiUse, ...(email !== undefined && { email }) }];
      if (!model.devices.has(device)) {
        return expect(await status(api.deviceInvites.create({ deviceId: device, body }))).toBe(404);
      }
      const [made] = await api.deviceInvites.create({ deviceId: device, body });
      const invite = { id: made?.id ?? "", url: made?.inviteUrl ?? "", device, email, multiUse, accepted: false };
      expect(model.deviceInvites.map(({ id }) => id)).not.toContain(invite.id);
      model.deviceInvites.push({ ...invite, resentAt: -Infinity });
    }),
  ),
  anyDevice.map((device) =>
    step(`list(${device})`, async (model, { api }) => {
      if (!model.devices.has(device)) {
        return expect(await status(api.deviceInvites.list({ deviceId: device }))).toBe(404);
      }
      const listed = await api.deviceInvites.list({ deviceId: device });
      const own = model.deviceInvites.filter((invite) => invite.device === device);
      expect(listed.map(({ id, accepted, multiUse = false }) => ({ id, accepted, multiUse }))).toStrictEqual(
        own.map(({ id, accepted, multiUse }) => ({ id, accepted, multiUse })),
      );
    }),
  ),
  anyIndex.map((index) =>
    step(`accept(${index})`, async (model, { api }) => {
      const invite = model.deviceInvites[index];
      const expected = !invite || (invite.accepted && !invite.multiUse) ? 400 : 200;
      expect(await status(api.deviceInvites.accept({ body: { invite: invite?.url ?? "nothing" } }))).toBe(expected);
      if (invite) invite.accepted = true;
    }),
  ),
  anyIndex.map((index) =>
    step(`resend(${index})`, async (model, { api }) => {
      const invite = model.deviceInvites[index];
      const result = await status(api.deviceInvites.resend({ deviceInviteId: invite?.id ?? "0" }));
      expect(result).toBe(resend(invite, model.now));
    }),
  ),
  anyIndex.map((index) =>
    step(`delete(${index})`, async (model, { api }) => {
      const [invite] = model.deviceInvites.splice(index, 1);
      expect(await status(api.deviceInvites.delete({ deviceInviteId: invite?.id ?? "0" }))).toBe(invite ? 200 : 404);
      if (invite) expect(await status(api.deviceInvites.get({ deviceInviteId: invite.id }))).toBe(404);
    }),
  ),
  email.map((email) =>
    step(`createUserInvite(${email})`, async (model, { api }) => {
      const [made] = await api.userInvites.create({ body: [email === undefined ? {} : { email }] });
      expect(made?.inviteUrl === undefined).toBe(email === "noor@example.com");
      const invite = { id: made?.id ?? "", url: "", device: "", email, multiUse: false, accepted: false };
      model.userInvites.push({ ...invite, resentAt: -Infinity });
    }),
  ),
  fc.constant(
    step("listUserInvites", async (model, { api }) => {
      const listed = await api.userInvites.list();
      expect(listed.map(({ id }) => id)).toStrictEqual(model.userInvites.map(({ id }) => id));
    }),
  ),
  anyIndex.map((index) =>
    step(`resendUserInvite(${index})`, async (model, { api }) => {
      const invite = model.userInvites[index];
      const result = await status(api.userInvites.resend({ userInviteId: invite?.id ?? "0" }));
      expect(result).toBe(resend(invite, model.now));
    }),
  ),
  anyIndex.map((index) =>
    step(`deleteUserInvite(${index})`, async (model, { api }) => {
      const [invite] = model.userInvites.splice(index, 1);
      expect(await status(api.userInvites.delete({ userInviteId: invite?.id ?? "0" }))).toBe(invite ? 200 : 404);
    }),
  ),
  fc.constantFrom(1, 29, 60).map((seconds) =>
    step(`advance(${seconds})`, async (model, { mock }) => {
      mock.advance(seconds * 1_000);
      model.now += seconds;
    }),
  ),
  fc
    .tuple(anyDevice, fc.uniqueArray(fc.constantFrom("10.0.0.0/16", "192.168.1.0/24", "0.0.0.0/0")))
    .map(([deviceId, routes]) =>
      step(`setRoutes(${deviceId}, ${routes.join()})`, async (model, { api }) => {
        const device = model.devices.get(deviceId);
        const result = await status(api.devices.setRoutes({ deviceId, body: { routes } }));
        expect(result).toBe(device ? 200 : 404);
        if (device) device.routes = routes.sort();
      }),
    ),
  fc.tuple(anyDevice, fc.uniqueArray(fc.constantFrom("tag:web", "tag:server", "tag:madeup"))).map(([deviceId, tags]) =>
    step(`setTags(${deviceId}, ${tags.join()})`, async (model, { api }) => {
      const device = model.devices.get(deviceId);
      const isRefused = tags.includes("tag:madeup") || (tags.length === 0 && (device?.tags.length ?? 0) > 0);
      const result = await status(api.devices.setTags({ deviceId, body: { tags } }));
      expect(result).toBe(!device ? 404 : isRefused ? 400 : 200);
      if (device && !isRefused) device.tags = tags;
    }),
  ),
  anyDevice.map((deviceId) =>
    step(`get(${deviceId})`, async (model, { api }) => {
      const device = model.devices.get(deviceId);
      if (!device) return expect(await status(api.devices.get({ deviceId }))).toBe(404);
      const { tags = [], enabledRoutes } = await api.devices.get({ deviceId, fields: "all" });
      expect({ tags, enabledRoutes }).toStrictEqual({ tags: device.tags, enabledRoutes: device.routes });
      const routes = await api.devices.listRoutes({ deviceId });
      expect(routes.enabledRoutes).toStrictEqual(device.routes);
    }),
  ),
  fc
    .tuple(anyDevice, fc.constantFrom("custom:a", "custom:b"), fc.constantFrom("x", 1, true))
    .map(([deviceId, attributeKey, value]) =>
      step(`setAttribute(${deviceId}, ${attributeKey}, ${value})`, async (model, { api }) => {
        const device = model.devices.get(deviceId);
        const type = model.types.get(attributeKey) ?? typeof value;
        const result = await status(api.devices.setPostureAttribute({ deviceId, attributeKey, body: { value } }));
        expect(result).toBe(!device ? 404 : type === typeof value ? 200 : 400);
        if (!device || type !== typeof value) return;
        model.types.set(attributeKey, type);
        device.attributes.set(attributeKey, value);
      }),
    ),
  fc.tuple(anyDevice, fc.constantFrom("custom:a", "custom:b")).map(([deviceId, attributeKey]) =>
    step(`deleteAttribute(${deviceId}, ${attributeKey})`, async (model, { api }) => {
      const device = model.devices.get(deviceId);
      const result = await status(api.devices.deletePostureAttribute({ deviceId, attributeKey }));
      expect(result).toBe(device ? 200 : 404);
      device?.attributes.delete(attributeKey);
    }),
  ),
  anyDevice.map((deviceId) =>
    step(`getAttributes(${deviceId})`, async (model, { api }) => {
      const device = model.devices.get(deviceId);
      if (!device) return expect(await status(api.devices.getPostureAttributes({ deviceId }))).toBe(404);
      const { attributes = {} } = await api.devices.getPostureAttributes({ deviceId });
      const own = Object.entries(attributes).filter(([key]) => /^custom:[ab]$/.test(key));
      expect(Object.fromEntries(own)).toStrictEqual(Object.fromEntries(device.attributes));
    }),
  ),
  anyDevice.map((deviceId) =>
    step(`deleteDevice(${deviceId})`, async (model, { api }) => {
      expect(await status(api.devices.delete({ deviceId }))).toBe(model.devices.delete(deviceId) ? 200 : 404);
      const orphans = model.deviceInvites.filter((invite) => invite.device === deviceId);
      for (const { id } of orphans) expect(await status(api.deviceInvites.get({ deviceInviteId: id }))).toBe(404);
      model.deviceInvites = model.deviceInvites.filter((invite) => !orphans.includes(invite));
      const { devices } = await api.devices.list();
      expect(devices.map(({ nodeId }) => nodeId).sort()).toStrictEqual([...model.devices.keys()].sort());
    }),
  ),
];

test("random sequences of calls agree with a simple model", async () => {
  const mock = await createMock();
  const api = new Tailscale({ apiKey: "tskey-api-test", fetch: mock.fetch, maxRetries: 0 });
  const start = { deviceInvites: [], userInvites: [], devices: mock.state.devices.filter((one) => !one.isExternal) };
  const setup = () => {
    mock.reset();
    mock.setState(start);
    const devices = start.devices.map(
      ({ nodeId, tags = [], enabledRoutes = [] }) =>
        [nodeId, { tags, routes: enabledRoutes, attributes: new Map() }] as const,
    );
    const model = { now: 0, devices: new Map(devices), types: new Map(), deviceInvites: [], userInvites: [] };
    return { model, real: { mock, api } };
  };
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: "max" }), async (sequence) => {
      await fc.asyncModelRun(setup, sequence);
    }),
    { numRuns: 100, seed: 20_261_125 },
  );
});
