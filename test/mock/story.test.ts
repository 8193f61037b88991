import { setupServer } from "msw/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { Tailscale } from "../../src/index.ts";
import type { TailscaleOptions } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { MockControl } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { status } from "../support/call.ts";

/** A day of an organization, by every way to the mock and with every kind of credential. */

interface Way {
  readonly control: MockControl;
  /** What leads a client there. */
  readonly options: TailscaleOptions;
}

const ways: Readonly<Record<string, () => Promise<Way>>> = {
  async "the socket"() {
    const mock = await createMock();
    const { origin, stop } = await serve(mock, "127.0.0.1", 0);
    onTestFinished(stop);
    return { control: mock, options: { baseUrl: `${origin}/api/v2` } };
  },
  async createMock() {
    const mock = await createMock();
    return { control: mock, options: { fetch: mock.fetch } };
  },
  async MSW() {
    const mock = createMswMock();
    const server = setupServer(...mock.handlers);
    server.listen({ onUnhandledRequest: "error" });
    onTestFinished(() => server.close());
    return { control: mock, options: {} };
  },
};

const apiKey = "tskey-api-any";

/** Sends the key as the user name of Basic credentials, as `curl -u` does. */
function basic(send: typeof fetch = (input, init) => fetch(input, init)): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    request.headers.set("Authorization", `Basic ${btoa(`${apiKey}:`)}`);
    return send(request);
  };
}

const credentials: Readonly<Record<string, (way: Way) => Promise<Tailscale>>> = {
  Basic: async ({ options }) => new Tailscale({ ...options, apiKey, fetch: basic(options.fetch) }),
  Bearer: async ({ options }) => new Tailscale({ ...options, apiKey }),
  async "an OAuth client of limited scopes"({ options }) {
    const scopes = ["devices:core", "devices:routes", "policy_file", "auth_keys", "logs:configuration:read"];
    const body = { keyType: "client", description: "Day", scopes, tags: ["tag:server"] } as const;
    const { id, key } = await new Tailscale({ ...options, apiKey }).keys.create({ body });
    return new Tailscale({ ...options, oauth: { clientId: id, clientSecret: key } });
  },
};

describe.each(Object.keys(ways))("over %s", (way) => {
  test.each(Object.keys(credentials))("a day with %s", async (kind) => {
    const there = await ways[way]?.();
    if (!there) throw new Error(`there is no way ${way}`);
    const { control, options } = there;
    const owner = new Tailscale({ ...options, apiKey, maxRetries: 0 });
    const api = await credentials[kind]?.(there);
    if (!api) throw new Error(`there is no credential ${kind}`);
    const isLimited = kind.startsWith("an OAuth");
    /** Does what the scopes permit; what they lack is refused with a status, and the owner does it. */
    const does = async <T>(refused: number, act: (client: Tailscale) => Promise<T>): Promise<T> => {
      if (!isLimited) return act(api);
      expect(await status(act(api))).toBe(refused);
      return act(owner);
    };

    // Hire somebody: an invite, the person joins, and is approved.
    const login = "kim@example.com";
    await does(403, ({ userInvites }) => userInvites.create({ body: [{ email: login, role: "it-admin" }] }));
    const { id: userId } = control.addUser({ loginName: login });
    const invites = await owner.userInvites.list();
    expect(invites.map(({ email }) => email)).not.toContain(login);
    const hired = await does(404, ({ users }) => users.get({ userId }));
    expect(hired).toMatchObject({ role: "it-admin", status: "needs-approval", deviceCount: 0 });
    await does(404, ({ users }) => users.approve({ userId }));

    // A laptop and a server join, wait for approval and get it; the server is tagged.
    const laptop = control.addDevice({ hostname: "kim-laptop", os: "macOS", user: login });
    const server = control.addDevice({ hostname: "db", advertisedRoutes: ["10.9.0.0/16"] });
    for (const { nodeId: deviceId } of [laptop, server]) {
      expect((await api.devices.get({ deviceId })).authorized).toBe(false);
      await api.devices.authorize({ deviceId, body: { authorized: true } });
    }
    await api.devices.setTags({ deviceId: server.nodeId, body: { tags: ["tag:server"] } });
    expect((await api.devices.get({ deviceId: server.nodeId })).tags).toEqual(["tag:server"]);

    // Open a port, for the version that was read; whoever is late is refused.
    const { data: before, etag } = await api.policyFile.get();
    const rule = `{"src": ["${login}"], "dst": ["tag:server"], "ip": ["tcp:5432"]},`;
    const check = `{"src": "${login}", "accept": ["tag:server:5432"], "deny": ["tag:server:22"]},`;
    const body = before.replace('"grants": [', `"grants": [${rule}`).replace('"tests": [', `"tests": [${check}`);
    await api.policyFile.set({ body, ifMatch: etag });
    expect(await status(api.policyFile.set({ body, ifMatch: etag }))).toBe(412);

    // A key for CI lets one device join, with the key's tags and without waiting.
    const create = { tags: ["tag:server"], preauthorized: true, ephemeral: true };
    const key = await api.keys.create({ body: { description: "CI", capabilities: { devices: { create } } } });
    const runner = control.addDevice({ hostname: "runner", authKey: key.key });
    expect(await api.devices.get({ deviceId: runner.nodeId })).toMatchObject({
      authorized: true,
      isEphemeral: true,
      tags: ["tag:server"],
    });
    expect(() => control.addDevice({ hostname: "runner", authKey: key.key })).toThrow(/was used/);

    // The audit log has all of that, with who did it.
    const { now } = control.state;
    const { logs } = await api.logging.listConfigurationAuditLogs({ start: now, end: now });
    const told = (logs ?? []).map(({ actor, action, target }) => [actor.type, action, target.type, target.property]);
    const doer = isLimited ? "OAUTH_CLIENT" : "USER";
    expect(told).toEqual(
      expect.arrayContaining([
        ["USER", "CREATE", "INVITE", "TAILNET_INVITE"],
        ["USER", "ACCEPT", "INVITE", "TAILNET_INVITE"],
        ["USER", "CREATE", "USER", undefined],
        ["USER", "APPROVE", "USER", undefined],
        ["USER", "CREATE", "NODE", undefined],
        [doer, "APPROVE", "NODE", undefined],
        [doer, "UPDATE", "NODE", "ACL_TAGS"],
        [doer, "UPDATE", "TAILNET", "ACL"],
        [doer, "CREATE", "API_KEY", undefined],
      ]),
    );

    // Suspend, and clean up: nothing is left of it.
    await does(404, ({ users }) => users.suspend({ userId }));
    expect(() => control.addDevice({ hostname: "second", user: login })).toThrow("kim@example.com is suspended");
    await does(404, ({ users }) => users.delete({ userId }));
    expect(await status(api.devices.get({ deviceId: laptop.nodeId }))).toBe(404);
    for (const { nodeId: deviceId } of [server, runner]) await api.devices.delete({ deviceId });
    await api.keys.delete({ keyId: key.id });
    expect(control.state.devices).toHaveLength(3);
    expect(await status(owner.users.get({ userId }))).toBe(404);
  });
});
