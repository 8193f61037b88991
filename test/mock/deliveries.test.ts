import type { LookupAllOptions } from "node:dns";
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { networkInterfaces } from "node:os";
import { resolve } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { webhookExamples } from "../../generated/webhook-examples.ts";
import { createAjv } from "../../scripts/document/schemas.ts";
import { Tailscale } from "../../src/index.ts";
import type { CreateWebhookRequest } from "../../src/index.ts";
import type { TriggerRequest } from "../../src/mock/control.ts";
import { createMock } from "../../src/mock/index.ts";
import type { CreateMockOptions } from "../../src/mock/index.ts";
import type { TailnetEvent } from "../../src/tailnet/event.ts";
import { webhookEvents } from "../../src/tailnet/webhook-events.ts";
import { verifyWebhook, WebhookBodyError, webhookSubscriptions } from "../../src/webhooks/index.ts";
import type { WebhookEvent } from "../../src/webhooks/index.ts";
import { rejection } from "../support/call.ts";
import { document } from "../support/document.ts";
import { start as startProcess } from "../support/process.ts";
import { createWorkspace } from "../support/workspace.ts";
import { answering, startServer } from "../support/server.ts";
import type { Handler, RecordedRequest } from "../support/server.ts";

/** What the mock sends to the webhooks of its tailnet. */

/** Names that nobody's resolver knows, with what this file's says of them. */
const names = vi.hoisted(() => new Map<string, readonly string[]>());

vi.mock("node:dns/promises", async (original) => {
  const dns = await original<typeof import("node:dns/promises")>();
  const lookup = async (name: string, options: LookupAllOptions) =>
    names.get(name)?.map((address) => ({ address, family: 4 })) ?? dns.lookup(name, options);
  return { ...dns, lookup };
});

const laptop = { deviceId: "nVq3LTc2uCNTRL" };
const gateway = { deviceId: "n7ZcRw5kTCNTRL" };
const minute = 60_000;
const day = 1_440 * minute;

/** A mock whose only webhook, if there is one, is made by the test. */
async function start(options: CreateMockOptions = {}) {
  const mock = await createMock(options);
  mock.setState({ webhooks: [] });
  const api = new Tailscale({ apiKey: "tskey-api-any", fetch: mock.fetch, maxRetries: 0 });
  const subscribe = (endpointUrl: string, body: Partial<CreateWebhookRequest> = {}) =>
    api.webhooks.create({ body: { endpointUrl, subscriptions: webhookSubscriptions, ...body } });
  return { mock, api, subscribe };
}

/** A mock with a webhook that a receiver of this test listens to. */
async function deliverTo(handler: Handler = answering(200, "thanks"), options: CreateMockOptions = {}) {
  const started = await start(options);
  const receiver = await startServer(handler);
  const webhook = await started.subscribe(`${receiver.url}/hook`);
  const events = async () => (await Promise.all(receiver.requests.map((one) => verified(one, webhook.secret)))).flat();
  return { ...started, receiver, webhook, events };
}

function verified({ body, headers }: RecordedRequest, secret: string): Promise<WebhookEvent[]> {
  return verifyWebhook({ body, headers }, secret);
}

const ajv = createAjv(document);

/** What the document says of the body of a delivery, for the type of its first event. */
function faultsIn(body: string): unknown {
  const events: { type: string }[] = JSON.parse(body);
  const pointer = `openapi#/webhooks/${events[0]?.type}/post/requestBody/content/application~1json/schema`;
  const validate = ajv.compile({ $ref: pointer });
  return validate(events) ? [] : validate.errors;
}

describe("what happens in the tailnet is an event", () => {
  type Story = Awaited<ReturnType<typeof deliverTo>>;
  const mia = { userId: "uC9nHb4vXCNTRL" };
  const sam = { userId: "uW2sGy6jTCNTRL" };
  const theo = { userId: "uK7dPz2wLCNTRL" };

  const stories: [string, (story: Story) => unknown, string[]][] = [
    [
      "a device is approved",
      async ({ api }) => {
        await api.devices.authorize({ ...laptop, body: { authorized: false } });
        await api.devices.authorize({ ...laptop, body: { authorized: true } });
      },
      ["nodeApproved"],
    ],
    ["a device is deleted", ({ api }) => api.devices.delete(gateway), ["nodeDeleted"]],
    ["somebody lets a key expire", ({ api }) => api.devices.expireKey(laptop), ["nodeKeyExpired"]],
    [
      "the clock lets it expire",
      ({ mock }) => {
        mock.advance(138 * day);
        mock.advance(2 * day);
      },
      ["nodeKeyExpiringInOneDay", "nodeKeyExpired"],
    ],
    ["the policy file is written", ({ api }) => api.policyFile.set({ body: '{"grants": []}' }), ["policyUpdate"]],
    ["a user is approved", ({ api }) => api.users.approve(mia), ["userApproved"]],
    ["a user is suspended", ({ api }) => api.users.suspend(theo), ["userSuspended"]],
    ["a user is restored", ({ api }) => api.users.restore(sam), ["userRestored"]],
    ["a user is deleted", ({ api }) => api.users.delete(sam), ["userDeleted"]],
    [
      "a user gets a role",
      ({ api }) => api.users.updateRole({ ...theo, body: { role: "admin" } }),
      ["userRoleUpdated"],
    ],
    ["the webhook is tested", ({ api, webhook: { endpointId } }) => api.webhooks.test({ endpointId }), ["test"]],
    [
      "the webhook gets other subscriptions",
      ({ api, webhook: { endpointId } }) =>
        api.webhooks.update({ endpointId, body: { subscriptions: ["nodeCreated"] } }),
      ["webhookUpdated"],
    ],
    [
      "the webhook is deleted",
      ({ api, webhook: { endpointId } }) => api.webhooks.delete({ endpointId }),
      ["webhookDeleted"],
    ],
  ];

  test.each(stories)("%s", async (_what, happen, types) => {
    const story = await deliverTo();
    await happen(story);
    await story.mock.delivered();
    const events = await story.events();
    expect(events.map(({ type }) => type)).toStrictEqual(types);
    expect(story.receiver.requests.flatMap(({ body }) => faultsIn(body))).toStrictEqual([]);
    expect(story.mock.deliveries.map(({ state }) => state)).toStrictEqual(types.map(() => "delivered"));
  });
});

test("a key that somebody lets expire was announced twice where the clock runs", async () => {
  const { api, mock, events } = await deliverTo(undefined, { clock: "running", now: "real" });
  await api.devices.expireKey(laptop);
  await api.devices.list();
  mock.advance(day);
  await mock.delivered();
  expect((await events()).map(({ type }) => type)).toStrictEqual(["nodeKeyExpired"]);
});

test("members say who did it to what, and the message is that of the document's example", async () => {
  const { api, mock, events } = await deliverTo();
  await api.devices.delete(gateway);
  mock.advance(139 * day);
  await mock.delivered();
  const [deleted, expiring] = await events();
  // The example was recorded elsewhere, at another time.
  expect(deleted).toStrictEqual({ ...webhookExamples.nodeDeleted, timestamp: "2026-04-12T09:00:00.000Z" });
  expect(expiring?.type === "nodeKeyExpired" && expiring.data).toStrictEqual(webhookExamples.nodeKeyExpired.data);
});

test("a webhook gets what it subscribes to, and nothing that happens to another", async () => {
  const { api, mock, receiver, subscribe } = await deliverTo();
  const other = await startServer(answering(200, ""));
  const { endpointId } = await subscribe(`${other.url}/hook`, { subscriptions: ["userSuspended"] });
  await api.devices.delete(gateway);
  await api.webhooks.test({ endpointId });
  await mock.delivered();
  expect([receiver, other].map(({ requests }) => requests.length)).toStrictEqual([1, 1]);
  expect(other.requests[0]?.body).toContain('"test"');
});

test("a device that waits for approval, and a user who does, are two events in one delivery", async () => {
  const { devices, users } = (await createMock()).state;
  const actor = { id: "u1", type: "USER", loginName: "amelie@example.com", displayName: "Amelie" } as const;
  const told = (type: TailnetEvent["type"], thing: object, name: string) => {
    const event = { type, target: { id: "n1CNTRL", name }, new: thing, actor, operation: undefined, group: "1" };
    return webhookEvents({ ...event, time: "2026-04-12T09:00:00.000Z" }, "example.com");
  };
  const device = told("device.created", { ...devices[0], authorized: false }, "new.tail1a2b3.ts.net");
  const user = told("user.created", { ...users[0], status: "needs-approval" }, "mia@github");
  expect(device.map(({ type }) => type)).toStrictEqual(["nodeCreated", "nodeNeedsApproval"]);
  expect(user.map(({ type }) => type)).toStrictEqual(["userCreated", "userNeedsApproval"]);
  expect([...device, ...user].flatMap((event) => faultsIn(JSON.stringify([event])))).toStrictEqual([]);
  expect(told("device.created", { ...devices[0] }, "new.tail1a2b3.ts.net")).toHaveLength(1);
});

describe("a receiver that fails", () => {
  test("gets the delivery again when the clock has moved, and again no more once it has taken it", async () => {
    let status = 503;
    const { api, mock, receiver, events } = await deliverTo((_request, response) =>
      response.writeHead(status).end("no"),
    );
    await api.devices.delete(gateway);
    await mock.delivered();
    expect(mock.deliveries).toMatchObject([
      { state: "failed", attempts: 1, next: "2026-04-12T09:01:00.000Z", response: { status: 503, body: "no" } },
    ]);
    mock.advance(minute - 1);
    await mock.delivered();
    expect(receiver.requests).toHaveLength(1);
    status = 200;
    mock.advance(1);
    await mock.delivered();
    mock.advance(day);
    await mock.delivered();
    expect(mock.deliveries).toMatchObject([{ state: "delivered", attempts: 2, response: { status: 200 } }]);
    expect(mock.deliveries[0]?.next).toBeUndefined();
    const [first, second] = await events();
    expect(second).toStrictEqual(first);
  });

  test("gets it after growing pauses, at most an hour apart, for a day", async () => {
    const { api, mock } = await deliverTo(answering(500, ""));
    const minutes: number[] = [];
    await api.devices.delete(gateway);
    for (;;) {
      await mock.delivered();
      const { next } = mock.deliveries[0] ?? {};
      if (next === undefined) break;
      const pause = Date.parse(next) - Date.parse(mock.state.now);
      minutes.push(pause / minute);
      mock.advance(pause);
    }
    expect(minutes.slice(0, 8)).toStrictEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    const total = minutes.reduce((sum, one) => sum + one);
    expect([total <= 1_440, total > 1_440 - 60]).toStrictEqual([true, true]);
    expect(mock.deliveries).toMatchObject([{ state: "failed", attempts: minutes.length + 1 }]);
  });

  test("or that is not there is named", async () => {
    const { api, mock, receiver } = await deliverTo();
    await receiver.stop();
    await api.devices.delete(gateway);
    await mock.delivered();
    expect(mock.deliveries[0]?.response).toStrictEqual({
      problem: expect.stringMatching(/^127\.0\.0\.1 cannot be reached: .*ECONNREFUSED/),
    });
  });

  test("is tried again by the mock's own clock where that runs", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { api, mock, receiver } = await deliverTo(answering(500, ""), { clock: "running" });
    await api.devices.delete(gateway);
    await mock.delivered();
    vi.advanceTimersByTime(minute + 1_000);
    await mock.delivered();
    expect(receiver.requests).toHaveLength(2);
  });

  test("is kept with no more than the beginning of what it says", async () => {
    const { api, mock } = await deliverTo(answering(500, "a".repeat(1_000_000)));
    await api.devices.delete(gateway);
    await mock.delivered();
    expect(mock.deliveries[0]?.response).toStrictEqual({ status: 500, body: "a".repeat(2_000) });
  });
});

describe("a receiver that is slow", () => {
  /** A receiver that answers when it is told to. */
  async function slowReceiver() {
    const waiting: (() => void)[] = [];
    const requests = new EventEmitter();
    const asked = once(requests, "request");
    const receiver = await startServer((_request, response) => {
      waiting.push(() => response.end());
      requests.emit("request");
    });
    return { ...receiver, asked, release: () => waiting.splice(0).forEach((answer) => answer()) };
  }

  test("delays no other, and no request to the API", async () => {
    const { api, mock, subscribe } = await start();
    const slow = await slowReceiver();
    const requests = new EventEmitter();
    const fast = await startServer((_request, response) => response.end(() => requests.emit("answered")));
    await subscribe(`${slow.url}/hook`);
    await subscribe(`${fast.url}/hook`);
    const answered = once(requests, "answered");
    await api.devices.delete(gateway);
    await Promise.all([slow.asked, answered]);
    expect(mock.deliveries.find(({ url }) => url.startsWith(slow.url))?.state).toBe("underway");
    slow.release();
    await mock.delivered();
    expect(mock.deliveries.map(({ state }) => state)).toStrictEqual(["delivered", "delivered"]);
  });

  test("gets one delivery after the other, and none that was waiting when the mock was reset", async () => {
    const { api, mock, subscribe } = await start();
    const slow = await slowReceiver();
    await subscribe(`${slow.url}/hook`);
    await api.devices.delete(gateway);
    await api.devices.delete(laptop);
    await slow.asked;
    mock.reset();
    expect(mock.deliveries).toStrictEqual([]);
    slow.release();
    await mock.delivered();
    expect(slow.requests).toHaveLength(1);
    expect(mock.deliveries).toStrictEqual([]);
  });

  test.each([
    ["keeps no process alive", 'request.on("close", () => console.log("it waited"));', ""],
    [
      "is waited for where mock.delivered() is",
      "setImmediate(() => response.end()); await mock.delivered(); console.log(mock.deliveries[0].state);",
      "delivered\n",
    ],
  ])("%s", async (_name, end, output) => {
    const { write, root } = await createWorkspace(onTestFinished);
    const program = `
      import { once } from "node:events";
      import { createServer } from "node:http";
      import { createMock } from ${JSON.stringify(resolve("src/mock/index.ts"))};
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      const mock = await createMock();
      const body = JSON.stringify({ type: "nodeCreated", to: "http://127.0.0.1:" + server.address().port });
      const asked = once(server, "request");
      await mock.fetch("http://mock/__mock/webhooks/trigger", { method: "POST", body });
      const [request, response] = await asked;
      server.unref();
      request.socket.unref();
      ${end}`;
    await write("program.ts", program);
    const run = startProcess(resolve("node_modules/jiti/lib/jiti-cli.mjs"), root, { args: ["program.ts"] });
    expect([await run.ended, run.output()]).toStrictEqual([0, output]);
  });
});

describe("the secret", () => {
  test("is the new one as soon as it is rotated, for what is sent again too", async () => {
    let status = 500;
    const { api, mock, receiver, webhook } = await deliverTo((_request, response) => response.writeHead(status).end());
    const { endpointId } = webhook;
    await api.devices.delete(gateway);
    await mock.delivered();
    const { secret } = await api.webhooks.rotateSecret({ endpointId });
    status = 200;
    mock.advance(minute);
    await mock.delivered();
    const [before, after, ...more] = receiver.requests;
    if (!before || !after) throw new Error("there should be two deliveries");
    expect(more).toStrictEqual([]);
    await verified(before, webhook.secret);
    await verified(after, secret);
    expect(await rejection(verified(after, webhook.secret))).toMatchObject({ reason: "mismatch" });
  });

  test("signs with the real time, which receivers compare it with, wherever the mock's clock is", async () => {
    const { api, mock, events } = await deliverTo();
    mock.advance(-365 * day);
    await api.users.suspend({ userId: "uK7dPz2wLCNTRL" });
    await mock.delivered();
    expect(await events()).toMatchObject([{ type: "userSuspended", timestamp: "2025-04-12T09:00:00.000Z" }]);
  });
});

describe("a chat product", () => {
  const message = "User theo@example.com suspended";

  test.each([
    ["slack", { text: message }],
    ["mattermost", { text: message }],
    ["googlechat", { text: message }],
    ["discord", { content: message }],
  ] as const)("%s gets a message", async (providerType, body) => {
    const { api, mock, subscribe } = await start();
    const receiver = await startServer(answering(200, ""));
    const { secret } = await subscribe(receiver.url, { providerType });
    await api.users.suspend({ userId: "uK7dPz2wLCNTRL" });
    await mock.delivered();
    const [request] = receiver.requests;
    if (!request) throw new Error("there should be a delivery");
    expect(JSON.parse(request.body)).toStrictEqual(body);
    const error = await rejection(verified(request, secret));
    expect(error).toBeInstanceOf(WebhookBodyError);
    expect(error).toMatchObject({ reason: "chat-message" });
  });
});

describe("nothing but this machine is connected to", () => {
  /** A server on every address of this machine. */
  async function everywhere() {
    const paths: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url);
      response.end();
    });
    server.listen(0);
    await once(server, "listening");
    onTestFinished(() => void server.close());
    return { paths, port: String(Reflect.get(Object(server.address()), "port")) };
  }

  /** Triggers an event to a URL. */
  async function trigger(to: string, options: CreateMockOptions = {}) {
    const mock = await createMock(options);
    const request: TriggerRequest = { type: "nodeCreated", to };
    const body = JSON.stringify(request);
    await mock.fetch("http://mock/__mock/webhooks/trigger", { method: "POST", body });
    await mock.delivered();
    return mock.deliveries[0];
  }

  test.each(["localhost", "127.0.0.1", "127.8.7.6", "127.1", "[::1]"])("%s is it", async (host) => {
    const { paths, port } = await everywhere();
    expect(await trigger(`http://${host}:${port}/hook`)).toMatchObject({ state: "delivered" });
    expect(paths).toStrictEqual(["/hook"]);
  });

  const outside = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .find(({ internal, family }) => !internal && family === "IPv4")?.address;

  test.skipIf(!outside)(
    "another address is not, though it is this machine's, unless deliverAnywhere is given",
    async () => {
      const { paths, port } = await everywhere();
      expect(await trigger(`http://${outside}:${port}/hook`)).toMatchObject({
        state: "failed",
        response: {
          problem: `${outside} is not this machine; --deliver-anywhere (deliverAnywhere) permits to send there`,
        },
      });
      expect(paths).toStrictEqual([]);
      const delivery = await trigger(`http://${outside}:${port}/hook`, { deliverAnywhere: true });
      expect([delivery?.state, paths]).toStrictEqual(["delivered", ["/hook"]]);
    },
  );

  test.skipIf(!outside)("nor is a name that leads to one, which is not tried again", async () => {
    const { paths, port } = await everywhere();
    names.set("elsewhere.example", ["127.0.0.1", outside ?? ""]);
    const delivery = await trigger(`http://elsewhere.example:${port}/hook`);
    expect(delivery?.response).toStrictEqual({
      problem: expect.stringMatching(/^elsewhere.example is not this machine/),
    });
    expect(delivery?.next).toBeUndefined();
    expect(paths).toStrictEqual([]);
  });

  test("a name is looked up once, so that it cannot lead elsewhere once it was checked", async () => {
    const { paths, port } = await everywhere();
    names.set("here.example", ["127.0.0.1"]);
    expect(await trigger(`http://here.example:${port}/hook`)).toMatchObject({ state: "delivered" });
    expect(paths).toStrictEqual(["/hook"]);
  });

  test.each(["[::]", "0.0.0.0", "[::ffff:127.0.0.1]", "192.0.2.1", "[::127.0.0.1]"])("%s is not", async (host) => {
    const delivery = await trigger(`http://${host}/hook`);
    expect(delivery?.response).toStrictEqual({ problem: expect.stringMatching(/is not this machine|no host/) });
  });

  test.each([301, 302, 303, 307, 308])("a redirect with %i is not followed", async (status) => {
    const goal = await startServer(answering(200, ""));
    const receiver = await startServer(answering(status, "", { Location: goal.url }));
    expect(await trigger(receiver.url)).toMatchObject({ state: "failed", response: { status } });
    expect([receiver.requests.length, goal.requests.length]).toStrictEqual([1, 0]);
  });
});

test("each tailnet has its own webhooks and deliveries, where every key has one", async () => {
  const mock = await createMock({ tailnetPerKey: true });
  const api = (apiKey: string) => new Tailscale({ apiKey, fetch: mock.fetch });
  const receiver = await startServer(answering(200, ""));
  const body = { endpointUrl: receiver.url, subscriptions: webhookSubscriptions };
  await api("tskey-api-one").webhooks.create({ body });
  await api("tskey-api-one").devices.delete(gateway);
  await api("tskey-api-two").devices.delete(gateway);
  await mock.tailnetOf("tskey-api-one").delivered();
  expect(receiver.requests).toHaveLength(1);
  expect(mock.tailnetOf("tskey-api-one").deliveries).toHaveLength(1);
  expect(mock.tailnetOf("tskey-api-two").deliveries).toHaveLength(0);
});

test("the last hundred deliveries are kept, the newest first", async () => {
  const { api, mock, webhook } = await deliverTo();
  for (let count = 0; count < 102; count += 1) {
    await api.webhooks.test({ endpointId: webhook.endpointId });
    await mock.delivered();
  }
  expect(mock.deliveries.map(({ id }) => id)).toStrictEqual(Array.from({ length: 100 }, (_, index) => 102 - index));
});

test("an endpoint of the API takes HTTP to this machine alone", async () => {
  const { subscribe } = await start();
  for (const url of ["http://localhost:3000/hook", "http://127.0.0.1", "http://[::1]:8080?a", "https://example.com"]) {
    expect((await subscribe(url)).endpointUrl).toBe(url);
  }
  for (const url of ["http://example.com/", "http://localhost.example.com/", "http://localhost:80@example.com/"]) {
    expect(await rejection(subscribe(url))).toMatchObject({ status: 400 });
  }
});
