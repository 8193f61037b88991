import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test, vi } from "vitest";
import { RateLimitError, Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { rejection } from "../support/call.ts";
import { startScript } from "../support/process.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Each bug of the mock that somebody met, by name. */
const auth = { Authorization: "Bearer any" };

test("headers whose names are not in lower case hid the media type (happy-dom)", async () => {
  const { fetch } = await createMock();
  const request = new Request("http://mock/api/v2/device/nVq3LTc2uCNTRL/tags", {
    method: "POST",
    headers: { ...auth, "Content-Type": "application/json" },
    body: '{"tags":["tag:web"]}',
  });
  const { headers } = request;
  const upperCase = [...headers].map(([name, value]): [string, string] => [name.toUpperCase(), value]);
  headers[Symbol.iterator] = () => new Map(upperCase).entries();
  expect((await fetch(request)).status).toBe(200);
});

test.each(["constructor", "toString", "__proto__"])(
  "%s was taken for a scenario and for an operation",
  async (name) => {
    const mock = await createMock();
    await expect(createMock({ scenario: name })).rejects.toThrow("no scenario is called");
    const operations = Object.fromEntries([[name, { code: 200 }]]);
    expect(() => mock.setScenarios({ operations })).toThrow(`no operation is called "${name}"`);
  },
);

test("a key that never expired expired in the year 1 once it could", async () => {
  const { fetch } = await createMock();
  const api = new Tailscale({ apiKey: "tskey-api-test", fetch });
  const gateway = { deviceId: "n7ZcRw5kTCNTRL" };
  await api.devices.updateKey({ ...gateway, body: { keyExpiryDisabled: false } });
  expect((await api.devices.get(gateway)).expires).toBe("2026-07-11T09:00:00.000Z");
});

test("choosing a scenario dropped the delay and the error rate that the mock was started with", async () => {
  const mock = await createMock({ delay: 7, errorRate: 0.5 });
  mock.setScenarios({ scenario: "missing-scope" });
  expect(mock.scenarios).toMatchObject({ delay: 7, errorRate: 0.5 });
  mock.setScenarios({ scenario: "flaky" });
  expect(mock.scenarios).toMatchObject({ delay: 7, errorRate: 0.3 });
});

test("in MSW the rate limit was counted for each origin", async () => {
  const mock = createMswMock();
  const server = setupServer(...mock.handlers);
  server.listen();
  onTestFinished(() => server.close());
  const resend = (baseUrl: string) =>
    new Tailscale({ apiKey: "tskey-api-test", baseUrl, maxRetries: 0 }).userInvites.resend({ userInviteId: "29214" });
  await resend("https://api.tailscale.com/api/v2");
  expect(await rejection(resend("http://localhost:5173/api/v2"))).toBeInstanceOf(RateLimitError);
  expect(Object.keys(mock.state.calls)).toStrictEqual(["userInvites.resend 29214"]);
});

test("an invite without a link was accepted by no link at all", async () => {
  const mock = createMswMock();
  const server = setupServer(...mock.handlers);
  server.listen();
  onTestFinished(() => server.close());
  const init = { method: "POST", headers: auth, body: "{}" };
  expect((await fetch("https://api.tailscale.com/api/v2/device-invites/-/accept", init)).status).toBe(400);
});

test("a signal was ignored by createMock().fetch", async () => {
  const { fetch } = await createMock({ delay: 60_000 });
  const url = "http://mock/api/v2/device/nVq3LTc2uCNTRL";
  await expect(fetch(url, { headers: auth, signal: AbortSignal.abort("early") })).rejects.toBe("early");
  const controller = new AbortController();
  const answer = fetch(url, { headers: auth, signal: controller.signal });
  controller.abort("late");
  await expect(answer).rejects.toBe("late");
});

test("why a request was refused before it came to an operation was in no log", async () => {
  const seen: unknown[] = [];
  const { fetch } = await createMock({ onAnswer: ({ violations }) => seen.push(...violations) });
  await fetch("http://mock/api/v2/nothing", { headers: auth });
  expect(seen).toMatchObject([{ code: 404, message: expect.stringContaining("/nothing") }]);
});

test("the page was not found with a slash at its end", async () => {
  const { fetch } = await createMock();
  expect((await fetch("http://mock/__mock/")).headers.get("location")).toBe("/__mock");
});

test("a document without operations was served", async () => {
  const document = { openapi: "3.1.0", info: { title: "none", version: "1" }, paths: {} };
  await expect(createMock({ document })).rejects.toThrow("it has no operations");
});

test("a file of the document that vanished for a moment was watched no more", async () => {
  const workspace = await createWorkspace(onTestFinished);
  const file = join(workspace.root, "openapi/devices/device.yaml");
  const text = await workspace.read("openapi/devices/device.yaml");
  const spec = join(workspace.root, "openapi/openapi.yaml");
  const mock = startScript("src/cli/main.ts", process.cwd(), "mock", "--port", "0", "--watch", "--spec", spec);
  await mock.printed("Watching ");
  await rm(file);
  await mock.printed("Saved, but not served: ");
  await workspace.write("openapi/devices/device.yaml", text);
  await mock.printed("the mock now serves the new");
});

test("the mock ended when whoever read its first line had gone", async () => {
  const args = ["node_modules/jiti/lib/jiti-cli.mjs", "src/cli/main.ts", "mock", "--port", "0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  const [line]: Buffer[] = await once(child.stdout, "data");
  const url = /http:\S+\/api\/v2/.exec(String(line))?.[0] ?? "";
  child.stdout.destroy();
  for (let index = 0; index < 3; index += 1) {
    expect((await fetch(`${url}/tailnet/-/devices`, { headers: auth })).status).toBe(200);
  }
});

test("onAnswer was called as a method of the journal", async () => {
  const seen: unknown[] = [];
  const { fetch } = await createMock({
    onAnswer(this: unknown) {
      seen.push(this);
    },
  });
  await fetch("http://mock/api/v2/nothing", { headers: auth });
  expect(seen).toStrictEqual([undefined]);
});

test.each([
  ["createMock", createMock],
  ["createMswMock", async (options: object) => createMswMock(options)],
])("%s ignored options that it does not have", async (_name, create) => {
  const refused = async (options: object) => String(await rejection((async () => create(options))()));
  expect(await refused({ scenarios: "flaky" })).toContain('there is no option "scenarios"; did you mean "scenario"?');
  expect(await refused({ colour: "red" })).toContain('there is no option "colour"; there are scenario, ');
  expect(await refused({ clock: "runing" })).toContain('"clock" must be "frozen" or "running"');
});

test.each([
  ["devices.list", "devices.list"],
  ["listTailnetDevices", "devices.list"],
])("%s did not name an operation, or not %s", async (given, name) => {
  const mock = await createMock({ operations: { [given]: { code: 403 } } });
  const msw = createMswMock({ operations: { [given]: { code: 403 } } });
  for (const { scenarios } of [mock, msw]) expect(scenarios.operations).toStrictEqual({ [name]: { code: 403 } });
  expect((await mock.fetch("http://mock/api/v2/tailnet/-/devices", { headers: auth })).status).toBe(403);
  const requests: unknown = await (await mock.fetch("http://mock/__mock/requests")).json();
  expect(requests).toMatchObject([{ operation: "devices.list", operationId: "listTailnetDevices" }]);
});

test("an unknown operation did not say which ones there are", async () => {
  const mock = await createMock();
  const choose = (name: string) => () => mock.setScenarios({ operations: { [name]: { code: 403 } } });
  expect(choose("device.list")).toThrow('no operation is called "device.list"; did you mean "devices.list"?');
  expect(choose("getDevices")).toThrow('no operation is called "getDevices"; did you mean "getDevice"?');
  expect(choose("zzz")).toThrow('no operation is called "zzz"; there are devices.list, devices.get');
  expect(() => mock.setScenarios({ scenario: "flakey" })).toThrow('did you mean "flaky"?');
});

test("a page on the internet was not granted a mock on a private network", async () => {
  const { fetch } = await createMock({ corsOrigins: ["https://app.example"] });
  const granted = async (Origin: string, asked: Record<string, string>) => {
    const headers = { Origin, "Access-Control-Request-Method": "GET", ...asked };
    const response = await fetch("http://mock/api/v2/device/n1", { method: "OPTIONS", headers });
    return response.headers.get("access-control-allow-private-network");
  };
  const asked = { "Access-Control-Request-Private-Network": "true" };
  expect(await granted("https://app.example", asked)).toBe("true");
  expect(await granted("https://app.example", {})).toBeNull();
  expect(await granted("https://other.example", asked)).toBeNull();
});

test("responses without a body were sent in chunks", async () => {
  const { origin, stop } = await serve(await createMock(), "127.0.0.1", 0);
  onTestFinished(stop);
  const expire = await fetch(`${origin}/api/v2/device/nVq3LTc2uCNTRL/expire`, { method: "POST", headers: auth });
  const home = await fetch(`${origin}/`, { redirect: "manual" });
  for (const { headers } of [expire, home]) {
    expect([headers.get("content-length"), headers.get("transfer-encoding")]).toStrictEqual(["0", null]);
  }
});

test("the root was not found in a browser", async () => {
  const { fetch } = await createMock();
  expect((await fetch("http://mock/")).headers.get("location")).toBe("/__mock");
});

test("a state that the tailnet then could not answer with was accepted", async () => {
  const mock = await createMock();
  const before = mock.state;
  const response = await mock.fetch("http://mock/__mock/state", { method: "PUT", body: '{"devices":[{"id":5}]}' });
  const message = "state.devices[0].id must be a string; state.devices[0].nodeId is missing";
  const refusal: unknown = await response.json();
  expect([response.status, refusal]).toStrictEqual([400, { message: expect.stringContaining(message) }]);
  expect(mock.state).toStrictEqual(before);
  expect(() => createMswMock().setState(JSON.parse('{"devices":[{"id":5}]}'))).toThrow(message);
});

test.each(["no type", "*/*; q=high", "text/plain; charset"])(
  "the media type %j was a failure of the mock",
  async (type) => {
    const { fetch } = await createMock();
    const url = "http://mock/api/v2/device/nVq3LTc2uCNTRL/tags";
    const headers = { ...auth, "Content-Type": type };
    expect((await fetch(url, { method: "POST", headers, body: "x" })).status).toBe(400);
    expect(
      (await fetch("http://mock/api/v2/device/nVq3LTc2uCNTRL", { headers: { ...auth, Accept: type } })).status,
    ).toBe(200);
  },
);

test("a bug in a handler looked like a mistake of the caller", async () => {
  const server = setupServer(...createMswMock().handlers);
  server.listen();
  const { fetch: fetchMock } = await createMock();
  const error = vi.spyOn(console, "error").mockImplementation(() => {});
  const toISOString = vi.spyOn(Date.prototype, "toISOString");
  onTestFinished(() => {
    server.close();
    error.mockRestore();
    toISOString.mockRestore();
  });
  toISOString.mockImplementation(() => {
    throw new TypeError("planted");
  });
  const init = {
    method: "POST",
    headers: { ...auth, "Content-Type": "application/json" },
    body: '{"keyExpiryDisabled":false}',
  };
  const url = "https://api.tailscale.com/api/v2/device/n7ZcRw5kTCNTRL/key";
  expect((await fetch(url, init)).status).toBe(500);
  const response = await fetchMock(url, init);
  expect([response.status, await response.text()]).toStrictEqual([500, expect.not.stringContaining("planted")]);
});

test("a request for one kind of key was answered with the example of another", async () => {
  const { fetch } = await createMock();
  const tailscale = new Tailscale({ apiKey: "tskey-api-test", fetch });
  const client = await tailscale.keys.create({ body: { keyType: "client", scopes: ["dns:read"] } });
  expect(client.keyType).toBe("client");
  const federated = await tailscale.keys.create({
    body: { keyType: "federated", scopes: ["dns:read"], issuer: "https://token.example.com", subject: "repo:web" },
  });
  expect(federated.keyType).toBe("federated");
});

test("an operation called constructor was taken for one that is set to answer", async () => {
  const responses = { 200: { description: "good", content: { "application/json": { example: { good: true } } } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "own", version: "1" },
    paths: { "/thing": { get: { operationId: "constructor", responses } } },
  };
  const { fetch } = await createMock({ document });
  expect(await (await fetch("http://mock/api/v2/thing")).json()).toEqual({ good: true });
});

test("a token whose client was deleted became the owner's", async () => {
  const { fetch } = await createMock();
  const api = new Tailscale({ apiKey: "tskey-api-test", fetch });
  const { id, key } = await api.keys.create({ body: { keyType: "client", scopes: ["dns"] } });
  const { access_token } = await api.oauth.createToken({ body: { client_id: id, client_secret: key } });
  await api.keys.delete({ keyId: id });
  const other = new Tailscale({ apiKey: access_token, fetch, maxRetries: 0 });
  await expect(other.devices.list()).rejects.toThrow("401");
});

test("deleting somebody deleted the tailnet's tagged devices, and left keys of nobody", async () => {
  const mock = await createMock();
  const api = new Tailscale({ apiKey: "tskey-api-test", fetch: mock.fetch });
  const userId = "uK7dPz2wLCNTRL";
  mock.setState({
    devices: mock.state.devices.map((device) => (device.tags ? { ...device, user: "theo@example.com" } : device)),
    keys: mock.state.keys.map((key) => ({ ...key, userId })),
  });
  await api.users.delete({ userId });
  expect(mock.state.devices.find(({ tags }) => tags)?.user).toBe("amelie@example.com");
  expect(mock.state.keys.map((key) => key.userId)).toEqual(mock.state.keys.map(() => undefined));
});

test.each(["small-tailnet", "large-tailnet"])("logins of devices in %s led to nobody", async (tailnet) => {
  for (const seed of [1, 2, 3]) {
    const { devices, users, policy } = (await createMock({ tailnet, seed })).state;
    const logins = users.map(({ loginName }) => loginName);
    expect(new Set(logins).size).toBe(logins.length);
    const named = policy.text.match(/[\w.]+@[\w.]+/g) ?? [];
    const used = [...devices.map(({ user }) => user), ...named].map(String);
    expect(used.filter((login) => !login.includes("//") && !logins.includes(login))).toEqual([]);
  }
});
