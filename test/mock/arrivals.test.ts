import { describe, expect, test } from "vitest";
import { Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { Mock } from "../../src/mock/index.ts";

/** Devices and people who join: what the API has no operation for. */

const day = 86_400_000;

function ownerOf(mock: Mock): Tailscale {
  return new Tailscale({ apiKey: "tskey-api-any", fetch: mock.fetch, maxRetries: 0 });
}

async function keyOf(mock: Mock, create: object, expirySeconds = 86_400) {
  return ownerOf(mock).keys.create({ body: { expirySeconds, capabilities: { devices: { create } } } });
}

function lastEntry(mock: Mock) {
  const { actor, action, target } = mock.state.auditLog.at(-1) ?? {};
  return { who: actor?.loginName, action, type: target?.type };
}

describe("a device", () => {
  test("is the owner's unless a login is given, waits for approval, and its key expires as the settings say", async () => {
    const mock = await createMock();
    const device = mock.addDevice({ hostname: "New Laptop" });
    expect(device).toMatchObject({
      user: "amelie@example.com",
      name: "new-laptop.tail1a2b3.ts.net",
      authorized: false,
      keyExpiryDisabled: false,
      expires: new Date(Date.parse(mock.state.now) + 90 * day).toISOString(),
    });
    expect(lastEntry(mock)).toEqual({ who: "amelie@example.com", action: "CREATE", type: "NODE" });
    expect(await ownerOf(mock).devices.get({ deviceId: device.nodeId })).toMatchObject({ hostname: "New Laptop" });
    expect(mock.addDevice({ hostname: "New Laptop", user: "theo@example.com" })).toMatchObject({
      name: "new-laptop-1.tail1a2b3.ts.net",
      user: "theo@example.com",
    });
    expect(lastEntry(mock).who).toBe("theo@example.com");
  });

  test("needs no approval where the settings do not want it", async () => {
    const mock = await createMock();
    const body = { devicesApprovalOn: false, devicesKeyDurationDays: 7 };
    await ownerOf(mock).settings.update({ body });
    expect(mock.addDevice({ hostname: "a" })).toMatchObject({
      authorized: true,
      expires: new Date(Date.parse(mock.state.now) + 7 * day).toISOString(),
    });
  });

  test("with an auth key takes what the key says, and its key does not expire where it is tagged", async () => {
    const mock = await createMock();
    const { key } = await keyOf(mock, { reusable: true, ephemeral: true, preauthorized: true, tags: ["tag:web"] });
    const expected = { tags: ["tag:web"], isEphemeral: true, authorized: true, keyExpiryDisabled: true };
    expect(mock.addDevice({ hostname: "one", authKey: key })).toMatchObject(expected);
    expect(mock.addDevice({ hostname: "two", authKey: key })).toMatchObject(expected);
  });

  test("uses up an auth key that is good for one", async () => {
    const mock = await createMock();
    const { key, id } = await keyOf(mock, {});
    mock.addDevice({ hostname: "one", authKey: key });
    expect(() => mock.addDevice({ hostname: "two", authKey: key })).toThrow(`the auth key ${id} was used`);
    expect(await ownerOf(mock).keys.get({ keyId: id })).toMatchObject({ invalid: true });
  });

  test("does not get in with an auth key that was revoked or has expired", async () => {
    const mock = await createMock();
    const [revoked, expired] = [await keyOf(mock, { reusable: true }), await keyOf(mock, { reusable: true }, 60)];
    await ownerOf(mock).keys.delete({ keyId: revoked.id });
    mock.advance(61_000);
    for (const { key } of [revoked, expired]) {
      expect(() => mock.addDevice({ hostname: "one", authKey: key })).toThrow("or has expired");
    }
  });

  test("has the routes and Services approved that the policy approves by itself", async () => {
    const mock = await createMock();
    const autoApprovers = {
      routes: { "10.0.0.0/8": ["tag:router"] },
      services: { "svc:wiki": ["tag:router"] },
    } as const;
    const tagOwners = { "tag:router": ["autogroup:admin"], "tag:web": ["autogroup:admin"] } as const;
    await ownerOf(mock).policyFile.set({ body: { tagOwners, autoApprovers, grants: [] } });
    const arrival = { advertisedRoutes: ["10.1.0.0/16", "192.168.9.0/24"], services: ["svc:wiki", "svc:metrics"] };
    const router = mock.addDevice({ hostname: "router", tags: ["tag:router"], ...arrival });
    expect(router).toMatchObject({ enabledRoutes: ["10.1.0.0/16"], advertisedRoutes: arrival.advertisedRoutes });
    const level = (name: string) =>
      mock.state.serviceHosts[name]?.find(({ nodeId }) => nodeId === router.nodeId)?.approvalLevel;
    expect([level("svc:wiki"), level("svc:metrics")]).toEqual(["approved:auto", "not-approved"]);
  });

  test.each([
    [{ hostname: "" }, "device.hostname must not be empty"],
    [{ hostname: "a", color: "red" }, "device"],
    [{ hostname: "a", tags: "tag:web" }, "device.tags must be an array"],
    [{ hostname: "a", user: "nobody@example.com" }, "nobody has the login nobody@example.com"],
    [{ hostname: "a", user: "sam@example.com" }, "sam@example.com is suspended"],
    [{ hostname: "a", user: "mia@github" }, "mia@github is needs-approval"],
    [{ hostname: "a", user: "ravi@partner.example" }, "nobody has the login ravi@partner.example"],
    [{ hostname: "a", tags: ["tag:none"] }, "requested tags [tag:none] are invalid or not permitted"],
    [{ hostname: "a", authKey: "tskey-auth-none" }, "the mock has no such auth key"],
    [{ hostname: "a", authKey: "tskey-auth-none", tags: [] }, "leave them out"],
    [{ hostname: "a", advertisedRoutes: ["ten"] }, "ten is no subnet"],
    [{ hostname: "a", services: ["svc:wik"] }, 'did you mean "svc:wiki"?'],
  ])("%j is refused, in the process and over HTTP, and nothing changes", async (device, message) => {
    const mock = await createMock();
    const before = mock.state;
    expect(() => mock.addDevice(device as Parameters<Mock["addDevice"]>[0])).toThrow(message);
    const response = await mock.fetch("http://mock/__mock/devices", { method: "POST", body: JSON.stringify(device) });
    expect(response.status).toBe(400);
    expect(Reflect.get(Object(await response.json()), "message")).toContain(message);
    expect(mock.state).toEqual(before);
  });
});

describe("somebody", () => {
  test("takes the role of an open invite, which is used up", async () => {
    const mock = await createMock();
    const email = "kim@example.com";
    await ownerOf(mock).userInvites.create({ body: [{ email, role: "auditor" }] });
    const user = mock.addUser({ loginName: email, displayName: "Kim" });
    expect(user).toMatchObject({ role: "auditor", displayName: "Kim", status: "needs-approval", type: "member" });
    expect(mock.state.userInvites.map((invite) => invite.email)).not.toContain(email);
    expect(await ownerOf(mock).users.get({ userId: user.id })).toEqual(user);
    expect(lastEntry(mock)).toEqual({ who: email, action: "CREATE", type: "USER" });
  });

  test("is active at once where the settings do not want approval", async () => {
    const mock = await createMock();
    await ownerOf(mock).settings.update({ body: { usersApprovalOn: false } });
    expect(mock.addUser({ loginName: "kim@example.com" })).toMatchObject({
      role: "member",
      displayName: "kim",
      status: "active",
    });
  });

  test.each([
    [{ loginName: "theo@example.com" }, "theo@example.com is there already"],
    [{ loginName: "x@example.com", role: "owner" }, "user.role must be"],
    [{}, "user.loginName is missing"],
  ])("%j is refused, in the process and over HTTP", async (user, message) => {
    const mock = await createMock();
    expect(() => mock.addUser(user as Parameters<Mock["addUser"]>[0])).toThrow(message);
    const response = await mock.fetch("http://mock/__mock/users", { method: "POST", body: JSON.stringify(user) });
    expect(response.status).toBe(400);
    expect(Reflect.get(Object(await response.json()), "message")).toContain(message);
  });
});

test("over HTTP both join, and are answered", async () => {
  const mock = await createMock();
  const send = async (route: string, body: object) => {
    const response = await mock.fetch(`http://mock/__mock/${route}`, { method: "POST", body: JSON.stringify(body) });
    return response.json();
  };
  expect(await send("users", { loginName: "kim@example.com" })).toEqual(mock.state.users.at(-1));
  expect(await send("devices", { hostname: "box" })).toEqual(mock.state.devices.at(-1));
});
