import { describe, expect, test } from "vitest";
import type { Operation } from "../../scripts/document/operations.ts";
import { ConnectionError, NotFoundError, RateLimitError, ServerError, Tailscale } from "../../src/index.ts";
import type { TailscaleOptions } from "../../src/index.ts";
import { backoff } from "../../src/call/retry-policy.ts";
import { retryAfter } from "../../src/errors/retry-after.ts";
import { behaviour } from "../support/behaviours.ts";
import type { BehaviourName } from "../support/behaviours.ts";
import { call, rejection } from "../support/call.ts";
import { exampleInput, operations } from "../support/document.ts";
import { stopClock, withResolvers } from "../support/clock.ts";
import { answering, startServer } from "../support/server.ts";
import type { TestServer } from "../support/server.ts";

const apiKey = "tskey-api-test";
const deviceId = "nVq3LTc2uCNTRL";
const devices = '{"devices":[]}';

/**
 * How often a client sends a request that always fails in one way, when one retry is allowed. Counted where it is sent: a
 * machine that stalls may reach the short timeout of a silent server before the server has seen the request.
 */
async function requestsFor(url: string, operation: Operation, isSilent: boolean): Promise<number> {
  let sent = 0;
  const tailscale = new Tailscale({
    apiKey,
    baseUrl: url,
    maxRetries: 1,
    timeout: isSilent ? 100 : 60_000,
    fetch: (...request) => {
      sent += 1;
      return fetch(...request);
    },
  });
  await rejection(call(tailscale, operation, exampleInput(operation)));
  return sent;
}

/** A client that counts what it sends, and says when so many calls wait for a retry. */
function countingClient({ url }: TestServer, options: TailscaleOptions = {}) {
  let sent = 0;
  let waiting = 0;
  let tell = () => {};
  const tailscale = new Tailscale({
    apiKey,
    baseUrl: url,
    ...options,
    fetch: (...request) => {
      sent += 1;
      return fetch(...request);
    },
    onRetry: () => {
      waiting += 1;
      tell();
    },
  });
  const retries = (count: number) =>
    new Promise<void>((resolve) => {
      tell = () => void (waiting >= count && resolve());
      tell();
    });
  return { tailscale, sent: () => sent, retries };
}

describe("each operation of the document is repeated after a failure only where that is safe", () => {
  const passing: BehaviourName[] = [
    "408",
    "500",
    "500, empty",
    "502, as a page",
    "503",
    "504",
    "reset before the answer",
    "reset in the body",
    "silence",
    "silence after the headers",
  ];
  const final: BehaviourName[] = ["400", "404", "304", "a redirect", "a cut body", "a page"];

  const counts = async (name: BehaviourName) => {
    const { url } = await startServer((_request, response) => behaviour(name).act(response, ""));
    const count = async (operation: Operation) =>
      [operation.id, await requestsFor(url, operation, name.startsWith("silence"))] as const;
    return Object.fromEntries(await Promise.all(operations.map(count)));
  };

  test.each(passing)("%s: those that the document marks idempotent, and no others", async (name) => {
    expect(await counts(name)).toStrictEqual(
      Object.fromEntries(operations.map(({ id, idempotent }) => [id, idempotent ? 2 : 1])),
    );
  });

  test("429: all, because nothing was done", async () => {
    expect(await counts("429")).toStrictEqual(Object.fromEntries(operations.map(({ id }) => [id, 2])));
  });

  test.each(final)("%s: none", async (name) => {
    expect(await counts(name)).toStrictEqual(Object.fromEntries(operations.map(({ id }) => [id, 1])));
  });

  test("a connection that was never made: all, because nothing was sent", async () => {
    const server = await startServer(answering(200, ""));
    await server.stop();
    const attempts = operations.map(async (operation) => {
      const tailscale = new Tailscale({ apiKey, baseUrl: server.url, maxRetries: 1 });
      const error = await rejection(call(tailscale, operation, exampleInput(operation)));
      return error instanceof ConnectionError ? error.attempts : error;
    });
    expect(await Promise.all(attempts)).toStrictEqual(operations.map(() => 2));
  });
});

describe("a retry", () => {
  const sequence = (...names: BehaviourName[]) =>
    startServer((_request, response) => behaviour(names.shift() ?? "ok").act(response, devices));

  test("sends the same request again, body included, and resolves to the answer", async () => {
    const names: BehaviourName[] = ["503", "503"];
    const server = await startServer((_request, response) => behaviour(names.shift() ?? "ok").act(response, "{}"));
    const tailscale = new Tailscale({ apiKey, baseUrl: server.url });
    await tailscale.devices.setTags({ deviceId, body: { tags: ["tag:a"] } });
    expect(server.requests).toHaveLength(3);
    expect(
      new Set(
        server.requests.map(({ method, url, body, headers }) =>
          JSON.stringify([method, url, body, headers.authorization]),
        ),
      ).size,
    ).toBe(1);
    expect(server.requests[0]?.body).toBe('{"tags":["tag:a"]}');
  });

  test("happens twice at most by default, as often as the client or the call says otherwise, and never with 0", async () => {
    const server = await startServer((_request, response) => behaviour("503").act(response, ""));
    const count = async (client: object, options: object) => {
      server.requests.length = 0;
      const error = await rejection(
        new Tailscale({ apiKey, baseUrl: server.url, ...client }).devices.list({}, options),
      );
      expect(error).toBeInstanceOf(ServerError);
      expect(error).toMatchObject({ attempts: server.requests.length });
      return server.requests.length;
    };
    expect([
      await count({}, {}),
      await count({ maxRetries: 4 }, {}),
      await count({ maxRetries: 4 }, { maxRetries: 0 }),
    ]).toStrictEqual([3, 5, 1]);
  });

  test("of the raw client obeys the same rules", async () => {
    const server = await sequence("503", "ok");
    const { http } = new Tailscale({ apiKey, baseUrl: server.url });
    const { data } = await http.GET("/tailnet/{tailnet}/devices", { params: { path: { tailnet: "-" } } });
    expect(data).toStrictEqual({ devices: [] });
    const failing = await startServer((_request, response) => behaviour("503").act(response, ""));
    const raw = new Tailscale({ apiKey, baseUrl: failing.url }).http;
    const { error, response } = await raw.POST("/device-invites/{deviceInviteId}/resend", {
      params: { path: { deviceInviteId: "1" } },
    });
    expect([error, response.status, failing.requests.length]).toStrictEqual([{ message: "status 503" }, 503, 1]);
    await raw.GET("/tailnet/{tailnet}/devices", { params: { path: { tailnet: "-" } }, maxRetries: 3 });
    expect(failing.requests).toHaveLength(5);
  });

  test("survives a server that dies and comes back", async () => {
    const clock = stopClock();
    const dying = await startServer((_request, response) => response.destroy());
    const failed = withResolvers<void>();
    const tailscale = new Tailscale({ apiKey, baseUrl: dying.url, onRetry: () => failed.resolve() });
    const call = tailscale.devices.list();
    await failed.promise;
    await dying.stop();
    await startServer(answering(200, devices), Number(new URL(dying.url).port));
    expect(await clock.until(call)).toStrictEqual({ devices: [] });
  });

  test("of a DELETE that is then answered 404 says that an earlier attempt may have succeeded", async () => {
    const server = await sequence("502, as a page", "404");
    const error = await rejection(new Tailscale({ apiKey, baseUrl: server.url }).devices.delete({ deviceId }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(String(error)).toContain("2 attempts). An earlier attempt may have succeeded.");
    const limited = await sequence("429", "404");
    const plain = await rejection(new Tailscale({ apiKey, baseUrl: limited.url }).devices.delete({ deviceId }));
    expect(String(plain)).not.toContain("may have succeeded");
  });

  test("that is not made because it is not safe is explained", async () => {
    const server = await sequence("502, as a page");
    const error = await rejection(new Tailscale({ apiKey, baseUrl: server.url }).userInvites.create({ body: [{}] }));
    expect(String(error)).toContain("It may have taken effect, and was not repeated because that is not safe");
  });
});

test("an unreachable host may be met in the middle of a request, so a write is not repeated", async () => {
  let count = 0;
  const fetch = () => {
    count += 1;
    const cause = Object.assign(new Error("read EHOSTUNREACH"), { code: "EHOSTUNREACH", syscall: "read" });
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };
  const error = await rejection(new Tailscale({ apiKey, fetch }).userInvites.create({ body: [{}] }));
  expect([count, String(error).includes("may have taken effect")]).toStrictEqual([1, true]);
});

describe("backoff", () => {
  test("is 0.5 s doubled up to 8 s, less up to a quarter", () => {
    for (const [retry, full] of [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000].entries()) {
      const waits = Array.from({ length: 200 }, () => backoff(retry));
      expect(Math.max(...waits)).toBeLessThanOrEqual(full);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(full * 0.75);
      expect(new Set(waits).size).toBeGreaterThan(100);
    }
  });
});

describe("Retry-After", () => {
  const read = (value: string) => retryAfter(new Headers({ "Retry-After": value }));

  test("is read as seconds or as a date", () => {
    stopClock();
    expect([read("0"), read("7"), read(" 1.5 ")]).toStrictEqual([0, 7_000, 1_500]);
    const soon = new Date(Date.now() + 20_000).toUTCString();
    expect(read(soon)).toBeGreaterThan(19_000);
    // The old form without a zone, as RFC 9110 has it: "Sun Nov  6 08:49:37 1994".
    const [day, date, month, year, time] = soon.replace(",", "").split(" ");
    expect(read(`${day} ${month} ${date} ${time} ${year}`)).toBeGreaterThan(19_000);
  });

  test.each(["soon", "soon 5", "-5", "1e3", "", "2026-13-45", "Sun, 06 Nov 1994 08:49:37 GMT"])(
    "%j says nothing",
    (value) => {
      expect(read(value)).toBeUndefined();
    },
  );

  test("is obeyed as given", async () => {
    const clock = stopClock();
    const server = await startServer((_request, response) => {
      if (server.requests.length > 1) response.writeHead(200).end(devices);
      else response.writeHead(429, { "Retry-After": "1" }).end();
    });
    const { tailscale, sent, retries } = countingClient(server);
    const call = tailscale.devices.list();
    await retries(1);
    await clock.advance(999);
    expect(sent()).toBe(1);
    await clock.advance(1);
    await call;
    expect(sent()).toBe(2);
  });

  test("above the cap is neither waited for nor ignored: the error carries it", async () => {
    const server = await startServer(answering(429, '{"message":"slow down"}', { "Retry-After": "3600" }));
    const error = await rejection(new Tailscale({ apiKey, baseUrl: server.url }).devices.list());
    if (!(error instanceof RateLimitError)) throw error;
    expect([error.retryAfter, error.attempts, server.requests.length]).toStrictEqual([3600, 1, 1]);
    expect(error.message).toContain("Retry-After: 3600");
  });
});

describe("a 429", () => {
  test("holds back a thousand parallel calls: nobody calls while the gate is closed, and then they come slowly", async () => {
    const clock = stopClock();
    const together: number[] = [];
    let inside = 0;
    let isOpen = false;
    const server = await startServer((_request, response) => {
      if (!isOpen) return void response.writeHead(429, { "Retry-After": "1" }).end();
      together.push((inside += 1));
      setImmediate(() => {
        inside -= 1;
        response.writeHead(200).end(devices);
      });
    });
    const { tailscale, sent, retries } = countingClient(server);
    const calls = Promise.all(Array.from({ length: 1_000 }, () => tailscale.devices.list()));
    await retries(1_000);
    isOpen = true;
    await clock.advance(999);
    expect(sent()).toBe(1_000);
    const results = await clock.until(calls);
    expect(results.every((result) => result.devices.length === 0)).toBe(true);
    expect(sent()).toBe(2_000);
    expect(together[0]).toBe(1);
    expect(Math.max(...together.slice(0, 7))).toBeLessThanOrEqual(4);
  });

  test("closes the gate although an earlier request succeeds meanwhile, and failures do not open it wider", async () => {
    const clock = stopClock();
    const arrived = withResolvers<void>();
    let answerFirst = () => {};
    let together = 0;
    let most = 0;
    const server = await startServer((_request, response) => {
      if (server.requests.length === 1) {
        answerFirst = () => response.writeHead(200).end(devices);
        return arrived.resolve();
      }
      if (server.requests.length === 2) {
        response.writeHead(429, { "Retry-After": "1" }).end();
        return answerFirst();
      }
      most = Math.max(most, (together += 1));
      setImmediate(() => {
        together -= 1;
        response.writeHead(503, { "Retry-After": "0" }).end();
      });
    });
    const { tailscale, sent } = countingClient(server, { maxRetries: 0 });
    const first = tailscale.devices.list();
    await arrived.promise;
    expect(await rejection(tailscale.devices.list())).toBeInstanceOf(RateLimitError);
    await first;
    const held = Promise.all(Array.from({ length: 30 }, () => rejection(tailscale.devices.list())));
    await clock.advance(999);
    expect(sent()).toBe(2);
    await clock.until(held);
    expect(sent()).toBe(32);
    expect(most).toBe(1);
  });

  test("lets one go first even when it is over at once", async () => {
    const clock = stopClock();
    let sentBeforeTheFirstSuccess = 0;
    const server = await startServer((_request, response) => {
      const count = server.requests.length;
      if (count === 1) response.writeHead(429, { "Retry-After": "1" }).end();
      else if (count === 2) response.writeHead(429, { "Retry-After": "0" }).end();
      else {
        // Whoever was let through with this one has been sent by now.
        if (count === 3) sentBeforeTheFirstSuccess = sent();
        response.writeHead(200).end(devices);
      }
    });
    const { tailscale, sent } = countingClient(server);
    const first = tailscale.devices.list({}, { maxRetries: 0 });
    expect(await rejection(first)).toBeInstanceOf(RateLimitError);
    await clock.until(Promise.all(Array.from({ length: 50 }, () => tailscale.devices.list())));
    expect(sentBeforeTheFirstSuccess).toBe(3);
  });

  test("of the call itself leads to the server's error, not to one about waiting", async () => {
    const clock = stopClock();
    const server = await startServer(answering(429, '{"message":"slow down"}'));
    const calls = Array.from({ length: 40 }, () => {
      const waiting = withResolvers<void>();
      const options = { deadline: 520, onRetry: () => waiting.resolve(undefined) };
      const error = rejection(new Tailscale({ apiKey, baseUrl: server.url }).devices.list({}, options));
      return { error, waits: Promise.race([waiting.promise, error]) };
    });
    await Promise.all(calls.map(({ waits }) => waits));
    await clock.advance(510);
    // The first pause is of 375 to 500 ms; the next one would end after the deadline, and the server's words are the error.
    for (const { error } of calls) expect(await error).toBeInstanceOf(RateLimitError);
    expect(server.requests).toHaveLength(80);
  });

  test("that lasts beyond the deadline of another call fails that call at once, and is named", async () => {
    stopClock();
    const server = await startServer(answering(429, "", { "Retry-After": "50" }));
    const tailscale = new Tailscale({ apiKey, baseUrl: server.url, maxRetries: 0 });
    await rejection(tailscale.devices.list());
    const error = await rejection(tailscale.devices.list({}, { deadline: 30_000 }));
    expect(error).toMatchObject({ name: "TimeoutError", limit: "deadline", attempts: 0 });
    expect(String(error)).toMatch(/would wait 50000 ms for a rate limit \(429\), beyond its deadline of 30000 ms/);
  });

  test("of an operation with a limit of its own does not hold back others", async () => {
    const server = await startServer(({ url }, response) => {
      if (url.includes("resend")) response.writeHead(429, { "Retry-After": "50" }).end();
      else response.writeHead(200).end(devices);
    });
    const tailscale = new Tailscale({ apiKey, baseUrl: server.url, deadline: 40_000 });
    expect(await rejection(tailscale.userInvites.resend({ userInviteId: "1" }))).toBeInstanceOf(RateLimitError);
    expect(await tailscale.devices.list()).toStrictEqual({ devices: [] });
  });
});
