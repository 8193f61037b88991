import { describe, expect, test } from "vitest";
import { webhookExamples } from "../../generated/webhook-examples.ts";
import { signWebhook, verifyWebhook, WebhookBodyError, WebhookSignatureError } from "../../src/webhooks/index.ts";
import type { WebhookHeaders } from "../../src/webhooks/index.ts";

/** The vector of a third party, whose receiver and ours must agree. */
const secret = "tskey-webhook-xxxxx";
const body =
  '[{"type":"nodeCreated","tailnet":"example.com","message":"Node alice-workstation1.yak-bebop.ts.net created"}]';
const v1 = "50eaf5dfcedb5f1c555a344d1e5318510a3fd2517389f992673ae17915546ba0";
const header = `t=1784000000,v1=${v1}`;
const now = () => 1_784_000_000_000;
const events = JSON.parse(body);
const name = "Tailscale-Webhook-Signature";

const request = (headers: Record<string, string> = { [name]: header }, content: BodyInit = body) =>
  new Request("https://hooks.example.com/tailscale", { method: "POST", headers, body: content });

/** The error that verifying ends with. */
async function failure(...args: Parameters<typeof verifyWebhook>): Promise<unknown> {
  return verifyWebhook(...args).then(
    () => "it was accepted",
    (error: unknown) => error,
  );
}

describe("verifyWebhook", () => {
  test("accepts the vector of a third party", async () => {
    expect(await verifyWebhook(request(), secret, { now })).toStrictEqual(events);
    expect(await signWebhook(body, secret, { now })).toBe(header);
  });

  test.each(Object.entries(webhookExamples))("resolves to the event %s of the document", async (_type, event) => {
    const text = JSON.stringify([event]);
    const headers = await signWebhook(text, secret);
    expect(await verifyWebhook({ body: text, headers }, secret)).toStrictEqual([event]);
  });

  test("resolves to all events of a delivery, those of unknown types included", async () => {
    const text = JSON.stringify([...Object.values(webhookExamples), { type: "nodeRenamed", data: { odd: true } }]);
    const verified = await verifyWebhook({ body: text, headers: await signWebhook(text, secret) }, secret);
    expect(verified).toStrictEqual(JSON.parse(text));
  });

  const headers: [string, WebhookHeaders][] = [
    ["the value alone", header],
    ["Headers", new Headers({ [name]: header })],
    ["a plain object", { [name]: header }],
    ["the headers of Node, in lower case", { "content-type": "application/json", [name.toLowerCase()]: header }],
    ["headers in upper case", { [name.toUpperCase()]: header }],
    ["headers whose values are arrays", { [name]: [header] }],
    ["an object without a prototype", Object.assign(Object.create(null), { [name]: header })],
  ];

  test.each(headers)("takes the signature from %s", async (_name, one) => {
    expect(await verifyWebhook({ body, headers: one }, secret, { now })).toStrictEqual(events);
  });

  const bytes = new TextEncoder().encode(body);
  const padded = new Uint8Array([0, 0, ...bytes, 0]);
  const bodies: [string, unknown][] = [
    ["text", body],
    ["bytes", bytes],
    ["a Buffer", Buffer.from(body)],
    ["an ArrayBuffer", bytes.buffer],
    ["a part of a longer buffer", padded.subarray(2, -1)],
    ["a DataView", new DataView(padded.buffer, 2, bytes.length)],
  ];

  test.each(bodies)("takes the body as %s", async (_name, one) => {
    expect(await verifyWebhook({ body: one, headers: header }, secret, { now })).toStrictEqual(events);
  });

  const spellings: [string, string][] = [
    ["several v1, the right one first", `${header},v1=${"0".repeat(64)}`],
    ["several v1, the right one last", `t=1784000000,v1=${"0".repeat(64)},v1=${v1}`],
    ["schemes that do not exist yet", `t=1784000000,v0=abc,v1=${v1},v2=${"f".repeat(128)},odd`],
    ["spaces after the commas", `t=1784000000, v1=${v1}`],
    ["the time at the end", `v1=${v1},t=1784000000`],
  ];

  test.each(spellings)("accepts %s", async (_name, one) => {
    expect(await verifyWebhook({ body, headers: one }, secret, { now })).toStrictEqual(events);
  });

  test("accepts any of several secrets, for the time of a rotation", async () => {
    for (const secrets of [
      [secret, "tskey-webhook-new"],
      ["tskey-webhook-new", secret],
    ])
      expect(await verifyWebhook(request(), secrets, { now })).toStrictEqual(events);
    expect(await failure(request(), ["tskey-webhook-a", "tskey-webhook-b"], { now })).toMatchObject({
      reason: "mismatch",
    });
  });

  test("tolerates five minutes to both sides, and not a second more", async () => {
    const at = (seconds: number) => ({ now: () => now() + seconds * 1000 });
    for (const seconds of [-300, 0, 300])
      expect(await verifyWebhook(request(), secret, at(seconds))).toStrictEqual(events);
    expect(await failure(request(), secret, at(301))).toMatchObject({ reason: "too-old" });
    expect(await failure(request(), secret, at(-301))).toMatchObject({ reason: "too-new" });
    expect(await failure(request(), secret, { ...at(11), tolerance: 10_000 })).toMatchObject({ reason: "too-old" });
    expect(await verifyWebhook(request(), secret, { ...at(86_400), tolerance: Infinity })).toStrictEqual(events);
  });

  test("goes by the real time", async () => {
    expect(await failure(request(), secret)).toMatchObject({ name: "WebhookSignatureError" });
    const headers = await signWebhook(body, secret);
    expect(await verifyWebhook({ body, headers }, secret)).toStrictEqual(events);
  });

  test.each([{ tolerance: NaN }, { now: () => NaN }])("lets nothing pass with %j", async (options) => {
    expect(await failure(request(), secret, { now, ...options })).toBeInstanceOf(WebhookSignatureError);
  });
});

describe("a refusal names its reason", () => {
  const refused: [string, WebhookHeaders, string][] = [
    ["no header", {}, "no-header"],
    ["an empty header", { [name]: "" }, "no-header"],
    ["no header among Headers", new Headers({ "Content-Type": "application/json" }), "no-header"],
    ["an empty array", { [name]: [] }, "no-header"],
    ["no time", `v1=${v1}`, "malformed"],
    ["two times", `t=1784000000,t=1784000001,v1=${v1}`, "malformed"],
    ["the header twice", { [name]: [header, header] }, "malformed"],
    ["a time that is no number", `t=now,v1=${v1}`, "malformed"],
    ["a negative time", `t=-1784000000,v1=${v1}`, "malformed"],
    ["no signature", "t=1784000000", "malformed"],
    ["schemes that are not known", `t=1784000000,v2=${v1}`, "malformed"],
    ["a short signature", `t=1784000000,v1=${v1.slice(1)}`, "malformed"],
    ["a signature in upper case", `t=1784000000,v1=${v1.toUpperCase()}`, "malformed"],
    ["words", "let me in", "malformed"],
    ["the end of time", `t=99999999999999999999999,v1=${v1}`, "too-new"],
    ["the year 1970", `t=0,v1=${v1}`, "too-old"],
    ["a zero before the time", `t=01784000000,v1=${v1}`, "mismatch"],
    ["another signature", `t=1784000000,v1=${"0".repeat(64)}`, "mismatch"],
  ];

  test.each(refused)("%s", async (_name, headers, reason) => {
    const error = await failure({ body, headers }, secret, { now });
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toMatchObject({ reason, message: expect.stringMatching(/\.$/) });
    expect(String(error)).not.toContain(v1);
    expect(JSON.stringify(error)).not.toContain(v1);
  });

  test("and never says what the right signature would have been", async () => {
    const error = await failure({ body: `${body} `, headers: header }, secret, { now });
    const right = (await signWebhook(`${body} `, secret, { now })).split("v1=")[1];
    expect(error).toMatchObject({ reason: "mismatch" });
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain(right);
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain(secret);
  });
});

describe("a mistake of the receiver is a TypeError that says what to do", () => {
  test.each([[events], [events[0]], [42], [new ReadableStream()]])("a parsed body: %j", async (parsed) => {
    const error = await failure({ body: parsed, headers: header }, secret, { now });
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toMatch(/^TypeError: Pass the raw body: this one was parsed already.*express\.raw/);
  });

  test.each([undefined, null, {}])("no body at all: %j", async (absent) => {
    const error = await failure({ headers: header, ...(absent === undefined ? {} : { body: absent }) }, secret, {
      now,
    });
    expect(String(error)).toMatch(/^TypeError: Pass the raw body/);
  });

  test("a Request whose body was read", async () => {
    const used = request();
    await used.json();
    expect(String(await failure(used, secret, { now }))).toBe(
      "TypeError: The body was read already: verify first, or verify request.clone().",
    );
  });

  test.each(["", [], [""], [secret, ""]].map((one) => [one]))("no secret: %j", async (missing) => {
    expect(String(await failure(request(), missing, { now }))).toBe(
      "TypeError: The secret of the webhook (tskey-webhook-…) is missing.",
    );
  });

  test("the body of a clone may be read afterwards", async () => {
    const original = request();
    expect(await verifyWebhook(original.clone(), secret, { now })).toStrictEqual(events);
    expect(await original.text()).toBe(body);
  });
});

describe("a body without events is named as what it is", () => {
  const others: [string, string, string][] = [
    ["Slack", '{"text":"Node created","attachments":[]}', "Slack or Mattermost"],
    ["Slack with blocks", '{"text":"Node created","blocks":[]}', "Slack or Mattermost"],
    ["Google Chat", '{"cardsV2":[]}', "Google Chat"],
    ["Discord", '{"content":"Node created"}', "Discord"],
    ["Discord with embeds", '{"username":"Tailscale","embeds":[]}', "Discord"],
    ["three of them", '{"text":"Node created"}', "Slack, Mattermost or Google Chat"],
  ];

  test.each(others)("a message for %s", async (_name, text, products) => {
    const error = await failure({ body: text, headers: await signWebhook(text, secret) }, secret);
    expect(error).toBeInstanceOf(WebhookBodyError);
    expect(error).toMatchObject({ reason: "chat-message" });
    expect(String(error)).toContain(`is a message for ${products}: make a webhook without providerType`);
  });

  test.each(["{}", "null", '"text"', "[null]", '[{"type":1}]', "[[]]", "[{}]", "[1", "", "\u0000"])(
    "no events: %j",
    async (text) => {
      const error = await failure({ body: text, headers: await signWebhook(text, secret) }, secret);
      expect(error).toBeInstanceOf(WebhookBodyError);
      expect(error).toMatchObject({ reason: "not-events" });
    },
  );

  test("and only after the signature was verified", async () => {
    expect(await failure({ body: '{"text":"x"}', headers: header }, secret, { now })).toMatchObject({
      reason: "mismatch",
    });
  });
});
