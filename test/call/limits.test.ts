import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { AbortError, InvalidArgumentError, ServerError, Tailscale, TimeoutError } from "../../src/index.ts";
import type { TailscaleOptions } from "../../src/index.ts";
import { rejection } from "../support/call.ts";
import { stopClock, withResolvers } from "../support/clock.ts";
import { answering, startServer } from "../support/server.ts";
import type { Handler, TestServer } from "../support/server.ts";

async function connect(
  handler: Handler,
  options: TailscaleOptions = {},
): Promise<{ tailscale: Tailscale; server: TestServer }> {
  const server = await startServer(handler);
  return {
    server,
    tailscale: new Tailscale({ apiKey: "tskey-api-test", baseUrl: server.url, maxRetries: 0, ...options }),
  };
}

const silence: Handler = () => {};
const headersThenSilence: Handler = (_request, response) => {
  response.writeHead(200);
  response.write("{");
};

describe("the timeout of an attempt", () => {
  test.each<[string, Handler]>([
    ["silence", silence],
    ["headers and then silence", headersThenSilence],
    ["one byte now and then", (_request, response) => drip(response)],
  ])("covers %s", async (_name, handler) => {
    const { tailscale } = await connect(handler, { timeout: 150 });
    const error = await rejection(tailscale.devices.list());
    if (!(error instanceof TimeoutError)) throw error;
    expect(error).toMatchObject({ limit: "timeout", milliseconds: 150, attempts: 1, operation: "devices.list" });
    expect(error.message).toContain("devices.list took longer than its timeout of 150 ms");
  });

  test("starts anew with each attempt", async () => {
    let sent = 0;
    const silent = () => new Promise<Response>(() => (sent += 1));
    const tailscale = new Tailscale({ apiKey: "tskey-api-test", fetch: silent, timeout: 100, maxRetries: 1 });
    expect(await rejection(tailscale.devices.list())).toMatchObject({ name: "TimeoutError", attempts: 2 });
    expect(sent).toBe(2);
  });

  test("of a call goes before the client's", async () => {
    const { tailscale } = await connect(silence, { timeout: 60_000 });
    expect(await rejection(tailscale.devices.list({}, { timeout: 50 }))).toMatchObject({ milliseconds: 50 });
  });

  test("ends the connection", async () => {
    const clock = stopClock();
    const arrived = withResolvers<ServerResponse>();
    const { tailscale } = await connect((_request, response) => arrived.resolve(response), { timeout: 60_000 });
    const call = rejection(tailscale.devices.list());
    const closed = once(await arrived.promise, "close");
    await clock.advance(60_000);
    expect(await call).toBeInstanceOf(TimeoutError);
    await closed;
  });

  test("ends a call whose fetch ignores its signal", async () => {
    const tailscale = new Tailscale({ fetch: () => new Promise(() => {}), timeout: 50, maxRetries: 0 });
    expect(await rejection(tailscale.devices.list())).toBeInstanceOf(TimeoutError);
  });

  test("may be Infinity, and longer than timers can wait", async () => {
    const { tailscale } = await connect(answering(200, '{"devices":[]}'), { timeout: Infinity, deadline: 2 ** 40 });
    expect(await tailscale.devices.list()).toStrictEqual({ devices: [] });
  });
});

function drip(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
}

describe("the deadline", () => {
  test("covers all attempts and the waits between them", async () => {
    const clock = stopClock();
    const { tailscale } = await connect(silence, { timeout: 100, maxRetries: 9, deadline: 900 });
    const call = rejection(tailscale.devices.list());
    await clock.advance(900);
    // 100 ms, a pause of 375 to 500, 100 ms again; the next pause of 750 or more would end after the deadline.
    expect(await call).toMatchObject({ name: "TimeoutError", limit: "timeout", attempts: 2 });
  });

  test("cuts an attempt off", async () => {
    const { tailscale } = await connect(headersThenSilence, { deadline: 100 });
    expect(await rejection(tailscale.devices.list())).toMatchObject({
      name: "TimeoutError",
      limit: "deadline",
      milliseconds: 100,
    });
  });

  test("is not slept towards: what cannot be retried in time fails at once, with the server's error", async () => {
    const { tailscale, server } = await connect(answering(503, "", { "Retry-After": "30" }), {
      maxRetries: 5,
      deadline: 29_000,
    });
    expect(await rejection(tailscale.devices.list())).toBeInstanceOf(ServerError);
    expect(server.requests).toHaveLength(1);
  });

  test("covers the wait for a token", async () => {
    const { tailscale } = await connect(silence, {
      apiKey: undefined,
      oauth: { clientId: "k", clientSecret: "s" },
      deadline: 100,
    });
    expect(await rejection(tailscale.devices.list())).toMatchObject({
      name: "TimeoutError",
      limit: "deadline",
      attempts: 0,
    });
  });
});

describe("the caller's signal", () => {
  const reasons: [string, unknown][] = [
    ["an error", new Error("the user left")],
    ["a text", "enough"],
    ["null", null],
    ["zero", 0],
  ];

  test.each(reasons)("is obeyed before anything is sent, with %s as the reason", async (_name, reason) => {
    const { tailscale, server } = await connect(answering(200, '{"devices":[]}'));
    const error = await rejection(tailscale.devices.list({}, { signal: AbortSignal.abort(reason) }));
    if (!(error instanceof AbortError)) throw error;
    expect(error.cause).toBe(reason);
    expect(server.requests).toStrictEqual([]);
  });

  test("is obeyed before anything is asked or claimed", async () => {
    const { tailscale, server } = await connect(answering(200, "[]"), {
      apiKey: () => expect.fail("nobody should ask"),
    });
    const error = await rejection(tailscale.userInvites.create({ body: [{}] }, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "AbortError", attempts: 0 });
    expect(String(error)).not.toContain("may have taken effect");
    expect(server.requests).toStrictEqual([]);
  });

  test("is obeyed while a function of the caller's is waited for: a key or a hook that never comes", async () => {
    const never = () => new Promise<never>(() => {});
    for (const options of [{ apiKey: never }, { onRequest: never }]) {
      const { tailscale, server } = await connect(answering(200, "[]"), options);
      const controller = new AbortController();
      const waiting = rejection(tailscale.userInvites.create({ body: [{}] }, { signal: controller.signal }));
      controller.abort();
      const error = await waiting;
      expect(error).toMatchObject({ name: "AbortError", attempts: 0 });
      expect(String(error)).not.toContain("may have taken effect");
      expect(server.requests).toStrictEqual([]);
    }
  });

  test("is checked: a controller or a text in its place is refused, and nothing is sent", async () => {
    const { tailscale, server } = await connect(answering(200, '{"devices":[]}'));
    for (const wrong of [new AbortController(), "a text", 5]) {
      const options: object = { signal: wrong };
      expect(await rejection(tailscale.devices.list({}, options))).toBeInstanceOf(InvalidArgumentError);
    }
    expect(server.requests).toStrictEqual([]);
  });

  test.each(reasons)("is obeyed during an attempt, with %s as the reason", async (_name, reason) => {
    const controller = new AbortController();
    const { tailscale } = await connect((request, response) => {
      headersThenSilence(request, response);
      controller.abort(reason);
    });
    const error = await rejection(tailscale.devices.list({}, { signal: controller.signal }));
    if (!(error instanceof AbortError)) throw error;
    expect([error.cause, error.attempts]).toStrictEqual([reason, 1]);
  });

  test("is obeyed between attempts", async () => {
    const controller = new AbortController();
    const { tailscale, server } = await connect(answering(429, "", { "Retry-After": "50" }), {
      maxRetries: 5,
      logger: { ...console, warn: () => controller.abort("while it sleeps") },
    });
    const error = await rejection(tailscale.devices.list({}, { signal: controller.signal }));
    if (!(error instanceof AbortError)) throw error;
    expect([error.cause, server.requests.length]).toStrictEqual(["while it sleeps", 1]);
  });

  test("is obeyed at the gate that a 429 closed", async () => {
    const { tailscale, server } = await connect(answering(429, "", { "Retry-After": "50" }));
    await rejection(tailscale.devices.list());
    const controller = new AbortController();
    const held = rejection(tailscale.devices.list({}, { signal: controller.signal }));
    controller.abort();
    expect(await held).toBeInstanceOf(AbortError);
    expect(server.requests).toHaveLength(1);
  });

  test("says of a write that was cut off that it may have taken effect", async () => {
    const controller = new AbortController();
    const { tailscale } = await connect(() => controller.abort());
    expect(
      String(await rejection(tailscale.userInvites.create({ body: [{}] }, { signal: controller.signal }))),
    ).toContain("may have taken effect");
  });
});

test("an abort after an answer that says nothing was done does not say that something may have been", async () => {
  const controller = new AbortController();
  const logger = { ...console, warn: () => controller.abort() };
  const { tailscale } = await connect(answering(429, "", { "Retry-After": "50" }), { maxRetries: 5, logger });
  const error = await rejection(tailscale.userInvites.create({ body: [{}] }, { signal: controller.signal }));
  expect(String(error)).not.toContain("may have taken effect");
  const clock = stopClock();
  const arrived = withResolvers<void>();
  const cut = await connect(() => arrived.resolve(), { deadline: 60_000 });
  const call = rejection(cut.tailscale.userInvites.create({ body: [{}] }));
  await arrived.promise;
  await clock.advance(60_000);
  expect(String(await call)).toContain("may have taken effect");
});

describe("the raw client", () => {
  const path = { params: { path: { tailnet: "-" } } };

  test("obeys timeout, deadline and signal too", async () => {
    const { tailscale } = await connect(silence);
    const list = (options: object) =>
      rejection(tailscale.http.GET("/tailnet/{tailnet}/devices", { ...path, ...options }));
    expect(await list({ timeout: 50 })).toMatchObject({ name: "TimeoutError", limit: "timeout" });
    expect(await list({ deadline: 50 })).toMatchObject({ name: "TimeoutError", limit: "deadline" });
    expect(await list({ signal: AbortSignal.abort("no") })).toMatchObject({ name: "AbortError", cause: "no" });
    expect(await list({ timeout: -1 })).toBeInstanceOf(InvalidArgumentError);
  });
});

describe("nothing is left behind", () => {
  test("no listener on the caller's signal", async () => {
    const { tailscale } = await connect(answering(503, "", { "Retry-After": "0" }), { maxRetries: 3 });
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    signal.addEventListener = (...args: Parameters<typeof add>) => (listeners++, add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => (listeners--, remove(...args));
    await rejection(tailscale.devices.list({}, { signal, deadline: 60_000 }));
    expect(listeners).toBe(0);
  });

  test("no warning of Node's about listeners when many calls share a signal", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on("warning", note);
    const { tailscale } = await connect(answering(200, '{"devices":[]}'));
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 50 }, () => tailscale.devices.list({}, { signal })));
    await new Promise(setImmediate);
    process.off("warning", note);
    expect(warnings).toStrictEqual([]);
  });

  test("no timer", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const tailscale = new Tailscale({
      fetch: async () => Response.json({ devices: [] }),
      timeout: 100_000,
      deadline: 100_000,
    });
    await Promise.all(Array.from({ length: 20 }, () => tailscale.devices.list()));
    expect(timers()).toBeLessThanOrEqual(before);
  });
});

describe("limits that cannot be meant are refused", () => {
  test.each([{ maxRetries: -1 }, { maxRetries: 1.5 }, { timeout: 0 }, { timeout: Number.NaN }, { deadline: -5 }])(
    "%j",
    async (limit) => {
      expect(() => new Tailscale({ apiKey: "a", ...limit })).toThrow(InvalidArgumentError);
      const error = await rejection(new Tailscale({ apiKey: "a" }).devices.list({}, limit));
      expect(error).toBeInstanceOf(InvalidArgumentError);
    },
  );
});
