import { describe, expect, test } from "vitest";
import { webhookExamples } from "../../generated/webhook-examples.ts";
import { createAjv } from "../../scripts/document/schemas.ts";
import { Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { Mock } from "../../src/mock/index.ts";
import { verifyWebhook } from "../../src/webhooks/index.ts";
import type { WebhookEvent } from "../../src/webhooks/index.ts";
import { bundledCommand } from "../support/command.ts";
import { document } from "../support/document.ts";
import { answering, startServer } from "../support/server.ts";
import type { RecordedRequest } from "../support/server.ts";

/** Events at will: over HTTP, and from a terminal. */

const secret = "tskey-webhook-test";
const defaultSecret = "tskey-webhook-mock";

async function post(mock: Mock, path: string, body?: object) {
  const init = { method: "POST", ...(body && { body: JSON.stringify(body) }) };
  const response = await mock.fetch(`http://mock/__mock/webhooks/${path}`, init);
  const answer: unknown = await response.json();
  return { status: response.status, answer };
}

async function eventsOf(request: RecordedRequest | undefined, key: string): Promise<WebhookEvent[]> {
  if (!request) throw new Error("there should be a delivery");
  return verifyWebhook(request, key);
}

/** What a receiver makes of an event, told from the others by its type alone. */
function subjectOf(event: WebhookEvent): string | undefined {
  switch (event.type) {
    case "nodeCreated":
    case "nodeNeedsApproval":
    case "nodeApproved":
    case "nodeDeleted":
      return event.data.deviceName;
    case "nodeKeyExpiringInOneDay":
    case "nodeKeyExpired":
      return `${event.data.deviceName} ${event.data.expiration}`;
    case "nodeSigned":
    case "nodeNeedsSignature":
    case "nodeAuthorized":
    case "nodeNeedsAuthorization":
    case "subnetIPForwardingNotEnabled":
    case "exitNodeIPForwardingNotEnabled":
      return event.data?.deviceName;
    case "userCreated":
    case "userNeedsApproval":
    case "userApproved":
    case "userSuspended":
    case "userRestored":
    case "userDeleted":
      return event.data?.user;
    case "userRoleUpdated":
      return `${event.data.user} ${event.data.oldRoles.join()} ${event.data.newRoles.join()}`;
    case "policyUpdate":
      return event.data?.newPolicy;
    case "test":
    case "webhookUpdated":
    case "webhookDeleted":
      return event.message;
    default:
      return undefined;
  }
}

const ajv = createAjv(document);

test.each(Object.keys(webhookExamples))("%s reaches a receiver as the document says", async (type) => {
  const mock = await createMock();
  const receiver = await startServer(answering(200, ""));
  expect((await post(mock, "trigger", { type, to: receiver.url, secret })).status).toBe(200);
  await mock.delivered();
  const [event, ...others] = await eventsOf(receiver.requests[0], secret);
  const pointer = `openapi#/webhooks/${type}/post/requestBody/content/application~1json/schema`;
  const validate = ajv.compile({ $ref: pointer });
  expect([validate([event]), validate.errors, others]).toStrictEqual([true, null, []]);
  expect(event && subjectOf(event)).toBeTruthy();
  expect(event).toMatchObject({ type, timestamp: "2026-04-12T09:00:00.000Z", tailnet: "example.com" });
});

test("what breaks the document is seen by the test above", () => {
  const schema = "openapi#/webhooks/nodeCreated/post/requestBody/content/application~1json/schema";
  expect(ajv.compile({ $ref: schema })([{ ...webhookExamples.nodeCreated, data: {} }])).toBe(false);
});

describe("POST /__mock/webhooks/trigger", () => {
  test("puts members over those of the example, and those of data over those of its data", async () => {
    const mock = await createMock();
    const receiver = await startServer(answering(200, ""));
    const members = { timestamp: "2027-01-01T00:00:00Z", color: "red", data: { deviceName: "gateway", more: 1 } };
    await post(mock, "trigger", { type: "nodeDeleted", ...members, to: receiver.url });
    await post(mock, "trigger", { type: "nodeSigned", data: null, to: receiver.url });
    await mock.delivered();
    const { nodeDeleted } = webhookExamples;
    expect(await eventsOf(receiver.requests[0], defaultSecret)).toStrictEqual([
      { ...nodeDeleted, ...members, data: { ...nodeDeleted.data, ...members.data } },
    ]);
    expect(await eventsOf(receiver.requests[1], defaultSecret)).toMatchObject([{ data: null }]);
  });

  test("goes to every webhook that subscribes to it, and what nobody can subscribe to goes to all", async () => {
    const mock = await createMock();
    mock.setState({ webhooks: [] });
    const api = new Tailscale({ apiKey: "tskey-api-any", fetch: mock.fetch });
    const one = await startServer(answering(200, ""));
    const two = await startServer(answering(200, ""));
    const { create } = api.webhooks;
    const made = await create({ body: { endpointUrl: one.url, subscriptions: ["nodeCreated", "nodeSigned"] } });
    await create({ body: { endpointUrl: two.url, subscriptions: ["nodeCreated"] } });
    const count = async (type: string) => (await post(mock, "trigger", { type })).answer;
    expect(await count("nodeCreated")).toHaveLength(2);
    expect(await count("nodeSigned")).toMatchObject([{ webhook: made.endpointId, state: "underway" }]);
    expect(await count("webhookDeleted")).toHaveLength(2);
    await mock.delivered();
    expect([one.requests.length, two.requests.length]).toStrictEqual([3, 2]);
    expect(await eventsOf(one.requests[1], made.secret)).toMatchObject([{ type: "nodeSigned" }]);
  });

  test.each([
    [{ type: "nodeKeyExpird" }, /^there is no event "nodeKeyExpird"; did you mean "nodeKeyExpired"\?$/],
    [{ type: "constructor" }, /^there is no event "constructor"; there are nodeCreated, /],
    [{}, /^say which event to send, as in \{ "type": "nodeKeyExpired" \}$/],
    [{ type: "nodeDeleted" }, /^no webhook subscribes to nodeDeleted; make one with webhooks\.create, or give a URL/],
    [{ type: "test", to: "here" }, /^"to" must be a URL such as http:/],
    [{ type: "test", to: "ftp://127.0.0.1/" }, /^"to" must be a URL such as http:/],
    [{ type: "test", to: "http://127.0.0.1", secret: "" }, /^"secret" must be a text of at least one character$/],
  ])("refuses %j in words", async (body, message) => {
    const mock = await createMock();
    expect(await post(mock, "trigger", body)).toStrictEqual({
      status: 400,
      answer: { message: expect.stringMatching(message) },
    });
    expect(mock.deliveries).toStrictEqual([]);
  });
});

describe("/__mock/webhooks/deliveries", () => {
  test("lists what was sent and what came back, and sends it again", async () => {
    const mock = await createMock();
    let status = 500;
    const receiver = await startServer((_request, response) => response.writeHead(status).end("so"));
    await post(mock, "trigger", { type: "test", to: receiver.url, secret });
    await mock.delivered();
    const list = async () => (await mock.fetch("http://mock/__mock/webhooks/deliveries")).json();
    expect(await list()).toStrictEqual([
      {
        id: 1,
        url: receiver.url,
        types: ["test"],
        created: "2026-04-12T09:00:00.000Z",
        state: "failed",
        attempts: 1,
        next: "2026-04-12T09:01:00.000Z",
        headers: {
          "Content-Type": "application/json",
          "Tailscale-Webhook-Signature": receiver.requests[0]?.headers["tailscale-webhook-signature"],
        },
        body: receiver.requests[0]?.body,
        response: { status: 500, body: "so" },
      },
    ]);
    status = 204;
    const { answer } = await post(mock, "deliveries/1/again");
    expect(answer).toMatchObject({ id: 1, state: "underway", attempts: 1 });
    await mock.delivered();
    expect(await list()).toMatchObject([{ state: "delivered", attempts: 2, response: { status: 204, body: "" } }]);
    expect(await list()).not.toHaveProperty("0.next");
  });

  test.each(["2", "x", "-1"])("refuses to send %s again, which there is not", async (id) => {
    expect(await post(await createMock(), `deliveries/${id}/again`)).toStrictEqual({
      status: 400,
      answer: { message: `there is no delivery ${id}; GET /__mock/webhooks/deliveries lists them` },
    });
  });

  test("is empty after a reset", async () => {
    const mock = await createMock();
    await post(mock, "trigger", { type: "test", to: "http://192.0.2.1/" });
    await mock.delivered();
    expect(mock.deliveries).toHaveLength(1);
    await mock.fetch("http://mock/__mock/reset", { method: "POST" });
    expect(mock.deliveries).toHaveLength(0);
  });
});

describe("tailscale-openapi trigger", () => {
  const command = bundledCommand();

  test("sends an event, and prints what was sent, what came back and the secret", async () => {
    const receiver = await startServer(answering(200, "thanks"));
    const args = ["nodeKeyExpired", "--to", `${receiver.url}/hook`, "--data", '{"deviceName":"gateway"}'];
    const { code, output } = await command.run("trigger", ...args);
    const [request] = receiver.requests;
    expect(await eventsOf(request, defaultSecret)).toMatchObject([
      { type: "nodeKeyExpired", data: { ...webhookExamples.nodeKeyExpired.data, deviceName: "gateway" } },
    ]);
    expect(output).toBe(
      `POST ${receiver.url}/hook\nContent-Type: application/json\n` +
        `Tailscale-Webhook-Signature: ${request?.headers["tailscale-webhook-signature"]}\n\n${request?.body}\n\n` +
        `→ 200 thanks\nIt was signed with ${defaultSecret}; --secret takes another secret.\n`,
    );
    expect(code).toBe(0);
  });

  test("signs with a secret, which it does not print, and exits with 1 where the receiver refuses", async () => {
    const receiver = await startServer(answering(401, ""));
    const { code, output } = await command.run("trigger", "test", "--to", receiver.url, "--secret", secret);
    expect(await eventsOf(receiver.requests[0], secret)).toMatchObject([{ type: "test", data: null }]);
    expect(output).toMatch(/\n→ 401\n$/);
    expect(output).not.toContain(secret);
    expect(code).toBe(1);
  });

  test("sends to this machine only", async () => {
    const { code, output } = await command.run("trigger", "test", "--to", "http://192.0.2.77/hook");
    expect(output).toContain("→ 192.0.2.77 is not this machine; --deliver-anywhere (deliverAnywhere) permits");
    expect(code).toBe(1);
  });

  test("--help names every option", async () => {
    const { code, output } = await command.run("trigger", "--help");
    for (const option of ["to", "secret", "data", "deliver-anywhere", "help"]) expect(output).toContain(`--${option} `);
    expect(code).toBe(0);
  });

  const to = ["--to", "http://127.0.0.1:9/"];

  test.each([
    [[], "say which event to send, as in trigger nodeKeyExpired"],
    [["test"], "say where to send it with --to URL"],
    [["tset", ...to], 'there is no event "tset"; did you mean "test"?'],
    [["test", "more", ...to], '"more" is no option, and one event is sent at a time'],
    [["test", "--ot", "x"], "there is no option --ot; did you mean --to?"],
    [["test", "--to", "here"], '--to must be a URL such as http://127.0.0.1:3000/hook, not "here"'],
    [["test", ...to, "--secret", ""], "--secret must not be empty"],
    [["test", ...to, "--data", "{"], `--data must be JSON such as '{"deviceName": "gateway"}', not {`],
  ])("%j is a mistake in one line", async (args, message) => {
    const { code, output } = await command.run("trigger", ...args);
    const see = message.endsWith("?") ? " See" : "; see";
    expect(output).toBe(`tailscale-openapi: ${message}${see} tailscale-openapi trigger --help\n`);
    expect(code).toBe(2);
  });
});
