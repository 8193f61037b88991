import { once } from "node:events";
import { connect } from "node:net";
import type { Socket } from "node:net";
import fc from "fast-check";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";

/** Nothing that is sent hangs the mock server or ends it. */
let origin = "";
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ origin, stop } = await serve(await createMock(), "127.0.0.1", 0));
  return stop;
});

const headers = { Authorization: "Bearer x", "Content-Type": "application/json" };

function post(body: BodyInit, more: Record<string, string> = {}): Promise<Response> {
  const init = { method: "POST", headers: { ...headers, ...more }, body, duplex: "half" };
  return fetch(`${origin}/api/v2/device/nVq3LTc2uCNTRL/tags`, init);
}

async function isWell(): Promise<void> {
  const response = await fetch(`${origin}/api/v2/tailnet/-/devices`, { headers });
  expect(response.status).toBe(200);
  await response.arrayBuffer();
}

/** A connection by hand, and everything that comes back until it is closed. */
async function open(): Promise<{ socket: Socket; answer: Promise<string> }> {
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  await once(socket, "connect");
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString("latin1")));
  socket.on("error", () => {});
  return { socket, answer: once(socket, "close").then(() => text) };
}

describe("malformed input", () => {
  test("random bytes in place of a request", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const { socket, answer } = await open();
        socket.end(bytes);
        expect(await answer).toMatch(/^$|^HTTP\/1\.1 4/);
      }),
      { numRuns: 100 },
    );
    await isWell();
  });

  test("random bytes in place of a body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const response = await post(bytes);
        expect([response.status, await response.json()]).toStrictEqual([400, { message: expect.any(String) }]);
      }),
      { numRuns: 100 },
    );
  });

  test("random JSON in place of a body", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const response = await post(JSON.stringify(value));
        expect([response.status, await response.json()]).toStrictEqual([400, { message: expect.any(String) }]);
      }),
      { numRuns: 200 },
    );
  });

  test("random paths and queries", async () => {
    await fc.assert(
      fc.asyncProperty(fc.webPath(), fc.webQueryParameters(), async (path, query) => {
        const response = await fetch(`${origin}/api/v2${path}?${query}`, { headers });
        expect(response.status).toBeLessThan(500);
        await response.arrayBuffer();
      }),
      { numRuns: 200 },
    );
    for (const path of [
      "",
      "/",
      "/device/%",
      "/device/%ff%fe",
      "/device/a%2Fb",
      "/device/%00",
      "//device",
      "/device/..%2f..",
    ]) {
      const response = await fetch(`${origin}/api/v2${path}`, { headers });
      const status = /%(?:$|ff)/.test(path) ? 400 : 404;
      expect([path, response.status, await response.json()]).toStrictEqual([
        path,
        status,
        { message: expect.any(String) },
      ]);
    }
  });

  test("a body of 20 MB, announced", async () => {
    const response = await post(new Uint8Array(20_000_000)).catch((error: unknown) => error);
    // The server may close before it has read everything, and the client may notice that first.
    if (response instanceof Response) expect(response.status).toBe(413);
    else expect(String(response)).toContain("fetch failed");
    await isWell();
  });

  test("a body of 20 MB, in chunks", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new Uint8Array(100_000));
        sent += 100_000;
        if (sent >= 20_000_000) controller.close();
      },
    });
    const response = await post(body).catch((error: unknown) => error);
    if (response instanceof Response) expect(response.status).toBe(413);
    else expect(String(response)).toContain("fetch failed");
    await isWell();
  });

  test.each([
    ["gzip that is none", "not gzip", { "Content-Encoding": "gzip" }],
    [
      "another charset",
      Buffer.from('{"tags":["tag:web"]}', "utf16le"),
      { "Content-Type": "application/json; charset=utf-16" },
    ],
    ["broken UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), {}],
    ["very deep JSON", "[".repeat(100_000), {}],
    ["a prototype", '{"__proto__":{"tags":["tag:web"]}}', {}],
  ])("%s", async (_case, body, more) => {
    const response = await post(body, more);
    expect([response.status, await response.json()]).toStrictEqual([400, { message: expect.any(String) }]);
    await isWell();
  });

  test("a body that breaks off, which is no failure of the mock to log", async () => {
    const log = vi.spyOn(console, "error");
    onTestFinished(() => log.mockRestore());
    const { socket, answer } = await open();
    socket.write(
      "POST /api/v2/device/n/tags HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nContent-Length: 100\r\n\r\n{",
    );
    await isWell();
    socket.destroy();
    await answer;
    await isWell();
    expect(log).not.toHaveBeenCalled();
  });

  test("bodies that come slowly keep nobody waiting", async () => {
    const slow = await Promise.all(
      Array.from({ length: 50 }, async () => {
        const { socket, answer } = await open();
        const head = `POST /api/v2/device/nVq3LTc2uCNTRL/tags HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer x\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n`;
        socket.write(`${head}{"tags":`);
        return { socket, answer };
      }),
    );
    await isWell();
    for (const { socket } of slow) socket.write('["tag:web"]}');
    for (const { answer } of slow) expect(await answer).toMatch(/^HTTP\/1\.1 200/);
  });

  test("a thousand open connections", async () => {
    const connections = await Promise.all(Array.from({ length: 1_000 }, open));
    await isWell();
    const request =
      "GET /api/v2/device/nVq3LTc2uCNTRL HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer x\r\n\r\n";
    for (const { socket } of connections) socket.write(request);
    const answers = await Promise.all(connections.map(({ answer }) => answer));
    expect(answers.filter((text) => text.startsWith("HTTP/1.1 200"))).toHaveLength(1_000);
  });
});
