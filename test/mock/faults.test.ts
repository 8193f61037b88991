import { request as httpRequest } from "node:http";
import { once } from "node:events";
import { setupServer } from "msw/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { ConnectionError, DecodeError, Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { CreateMockOptions, MockControl } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { rejection } from "../support/call.ts";

/** Failures of every kind, on every operation, whichever way the mock is reached. */

interface Reached {
  mock: MockControl;
  /** A request to the API with a credential. */
  send(path: string, init?: RequestInit): Promise<Response>;
  client: Tailscale;
}

const key = "tskey-api-test";
const devices = "/tailnet/-/devices";

function withKey(init: RequestInit = {}): RequestInit {
  return { ...init, headers: { Authorization: `Bearer ${key}`, ...init.headers } };
}

async function inProcess(options: CreateMockOptions): Promise<Reached> {
  const mock = await createMock(options);
  const client = new Tailscale({ apiKey: key, fetch: mock.fetch, maxRetries: 0 });
  return { mock, client, send: (path, init) => mock.fetch(`http://mock/api/v2${path}`, withKey(init)) };
}

async function onSocket(options: CreateMockOptions): Promise<Reached & { origin: string }> {
  const mock = await createMock(options);
  const { origin, stop } = await serve(mock, "127.0.0.1", 0);
  onTestFinished(stop);
  const baseUrl = `${origin}/api/v2`;
  const client = new Tailscale({ apiKey: key, baseUrl, maxRetries: 0 });
  return { mock, client, origin, send: (path, init) => fetch(baseUrl + path, withKey(init)) };
}

async function throughMsw(options: CreateMockOptions): Promise<Reached> {
  const mock = createMswMock(options);
  const server = setupServer(...mock.handlers);
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  const client = new Tailscale({ apiKey: key, maxRetries: 0 });
  return { mock, client, send: (path, init) => fetch(`https://api.tailscale.com/api/v2${path}`, withKey(init)) };
}

describe.each([
  ["in process", inProcess],
  ["on a socket", onSocket],
  ["through MSW", throughMsw],
])("%s", (_way, reach) => {
  test.each([418, 502, 299])("status %i, which the document lacks, has a message", async (code) => {
    const { send } = await reach({ operations: { "devices.list": { code } } });
    const response = await send(devices);
    expect([response.status, await response.json()]).toEqual([
      code,
      { message: `the mock was set to answer with ${code}` },
    ]);
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  test("a status that permits no body has none", async () => {
    const { send } = await reach({ operations: { "devices.list": { code: 204 } } });
    const response = await send(devices);
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  test("a request asks for such a status itself", async () => {
    const { send } = await reach({});
    expect((await send(devices, { headers: { Prefer: "code=418" } })).status).toBe(418);
    expect((await send(devices)).status).toBe(200);
  });

  test("a dropped connection is what fetch rejects with, and nothing has happened", async () => {
    const { mock, send, client } = await reach({ operations: { "devices.delete": { fault: "drop" } } });
    const error = await rejection(send("/device/nVq3LTc2uCNTRL", { method: "DELETE" }));
    expect(error).toBeInstanceOf(TypeError);
    expect(await rejection(client.devices.delete({ deviceId: "nVq3LTc2uCNTRL" }))).toBeInstanceOf(ConnectionError);
    expect(mock.state.devices).toHaveLength(3);
  });

  test("a broken body is JSON that ends in the middle, with its status and type", async () => {
    const { send } = await reach({ operations: { "devices.list": { fault: "malformed" } } });
    const response = await send(devices);
    const text = await response.text();
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(text).toMatch(/^\{"devices":\[/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test("silence lasts until the caller gives up", async () => {
    const { send } = await reach({ operations: { "devices.list": [{ fault: "silence" }] } });
    const controller = new AbortController();
    const both = [send(devices, { signal: controller.signal }), send(devices, { signal: controller.signal })];
    expect((await Promise.race(both)).status).toBe(200);
    controller.abort();
    const rejected = (await Promise.allSettled(both)).flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(rejected.map(String)).toEqual([expect.stringContaining("AbortError")]);
  });

  test("a sequence is for the next calls, and then everything is as before", async () => {
    const sequence = [{ code: 503 }, { code: 503 }, { fault: "drop" as const }];
    const { mock, send } = await reach({ operations: { listTailnetDevices: sequence } });
    const answers: unknown[] = [];
    for (let call = 0; call < 3; call += 1)
      answers.push(
        await send(devices).then(
          ({ status }) => status,
          () => "dropped",
        ),
      );
    expect(answers).toEqual([503, 503, "dropped"]);
    expect(mock.scenarios.operations).toEqual({});
    expect((await send(devices)).status).toBe(200);
    mock.reset();
    expect(mock.scenarios.operations).toEqual({ "devices.list": sequence });
  });

  test("what is left of a sequence can be read", async () => {
    const { mock, send } = await reach({ operations: { "devices.list": [{ code: 503 }, { code: 404 }] } });
    await send(devices);
    expect(mock.scenarios.operations).toEqual({ "devices.list": [{ code: 404 }] });
  });

  test("the client gets through a sequence by itself", async () => {
    const { mock, client } = await reach({});
    mock.setScenarios({ operations: { "devices.list": [{ code: 503 }, { fault: "drop" }] } });
    expect((await client.devices.list({}, { maxRetries: 2 })).devices).toHaveLength(3);
    mock.setScenarios({ operations: { "devices.list": { fault: "malformed" } } });
    expect(await rejection(client.devices.list())).toBeInstanceOf(DecodeError);
  });

  test("a request without a credential is refused, and uses up nothing of a sequence", async () => {
    const { mock, send } = await reach({ operations: { "devices.list": [{ code: 503 }] } });
    expect((await send(devices, { headers: { Authorization: "" } })).status).toBe(401);
    expect((await send(`${devices}?fields=some`)).status).toBe(400);
    expect(mock.scenarios.operations).toEqual({ "devices.list": [{ code: 503 }] });
  });

  test("a rate limit is each credential's own, says how long to wait, and runs on the mock's clock", async () => {
    const { mock, send } = await reach({ rateLimit: 2 });
    const statuses = async (headers: Record<string, string> = {}) => (await send(devices, { headers })).status;
    expect([await statuses(), await statuses()]).toEqual([200, 200]);
    mock.advance(18_500);
    const refused = await send(devices);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "42"]);
    expect(await refused.json()).toEqual({ message: "rate limit exceeded; try again in 42 seconds" });
    expect(await statuses({ Authorization: "Bearer tskey-api-other" })).toBe(200);
    mock.advance(42_000);
    expect([await statuses(), await statuses(), await statuses()]).toEqual([200, 200, 429]);
    mock.reset();
    expect(await statuses()).toBe(200);
  });
});

describe("on the wire", () => {
  test("a dropped connection is one that was really closed, for node:http too", async () => {
    const { origin } = await onSocket({ operations: { "devices.list": { fault: "drop" } } });
    const request = httpRequest(`${origin}/api/v2${devices}`, { headers: { Authorization: `Bearer ${key}` } }).end();
    const [error]: unknown[] = await once(request, "error");
    expect(Reflect.get(Object(error), "code")).toBe("ECONNRESET");
  });

  test("what was dropped or never answered is in the list of requests, without a status", async () => {
    const { origin, send } = await onSocket({ operations: { "devices.list": { fault: "drop" } } });
    await rejection(send(devices));
    const entries: unknown = await (await fetch(`${origin}/__mock/requests`)).json();
    expect(entries).toMatchObject([{ operation: "devices.list", status: 0, fault: "drop" }]);
  });
});
