import { describe, expect, test } from "vitest";
import { webhookExamples } from "../../generated/webhook-examples.ts";
import { webhookSubscriptions } from "../../generated/webhooks.ts";
import { createAjv } from "../../scripts/document/schemas.ts";
import { readWebhooks } from "../../scripts/document/webhooks.ts";
import { document } from "../support/document.ts";

/** The `webhooks` of the document, and what is generated from them. */
const events = readWebhooks(process.cwd(), document);
const ajv = createAjv(document);

function errorsOf(schema: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `openapi#/components/schemas/${schema}` });
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

test("has every event that Tailscale sends, and says which ones endpoints subscribe to", () => {
  const unasked = ["test", "webhookUpdated", "webhookDeleted", "nodeAuthorized", "nodeNeedsAuthorization"];
  expect(events.map(({ type }) => type)).toStrictEqual([...webhookSubscriptions, ...unasked]);
  expect(webhookSubscriptions).toHaveLength(18);
  expect(events.filter(({ deprecated }) => deprecated).map(({ type }) => type)).toStrictEqual(unasked.slice(3));
});

test("lets webhooks of the API subscribe to exactly these", () => {
  expect(document.components.schemas["WebhookEventType"]?.enum).toStrictEqual(webhookSubscriptions);
});

describe("an event", () => {
  const created = webhookExamples.nodeCreated;
  const seen: [string, string, unknown][] = [
    [
      "with members that nobody documented",
      "NodeCreatedEvent",
      { ...created, id: 1, data: { ...created.data, os: "" } },
    ],
    ["without an actor", "NodeCreatedEvent", { ...created, data: { ...created.data, actor: undefined } }],
    ["of a policy without data", "PolicyUpdateEvent", { ...webhookExamples.policyUpdate, data: undefined }],
    ["of a policy whose data is null", "PolicyUpdateEvent", { ...webhookExamples.policyUpdate, data: null }],
    ["of a test without data", "TestEvent", { ...webhookExamples.test, data: undefined }],
    ["of the webhook with any data", "WebhookUpdatedEvent", { ...webhookExamples.webhookUpdated, data: { url: "" } }],
    ["that is signed, without data", "NodeSignedEvent", { ...webhookExamples.nodeSigned, data: null }],
  ];

  test.each(seen)("%s is accepted", (_name, schema, value) => {
    expect(errorsOf(schema, value)).toStrictEqual([]);
  });

  const forbidden: [string, string, unknown][] = [
    ["of another type", "NodeCreatedEvent", webhookExamples.nodeDeleted],
    ["without its device", "NodeCreatedEvent", { ...created, data: undefined }],
    [
      "with the member of the REST API",
      "NodeCreatedEvent",
      { ...created, data: { ...created.data, nodeID: undefined } },
    ],
    ["of a role without the roles", "UserRoleUpdatedEvent", { ...webhookExamples.userRoleUpdated, data: created.data }],
    ["of a key without its end", "NodeKeyExpiredEvent", { ...webhookExamples.nodeKeyExpired, data: created.data }],
    ["without a time", "TestEvent", { ...webhookExamples.test, timestamp: undefined }],
  ];

  test.each(forbidden)("%s is refused", (_name, schema, value) => {
    expect(errorsOf(schema, value)).not.toStrictEqual([]);
  });
});

test("the examples tell the story of the other examples", () => {
  const text = JSON.stringify(webhookExamples);
  for (const known of ["nVq3LTc2uCNTRL", "n7ZcRw5kTCNTRL", "amelie@example.com", "theo@example.com", "mia@github"])
    expect(text).toContain(known);
  for (const { tailnet, timestamp } of Object.values(webhookExamples)) {
    expect(tailnet).toBe("example.com");
    expect(timestamp).toMatch(/^2026-|^2025-/);
    expect(Date.parse(timestamp)).not.toBeNaN();
  }
});
