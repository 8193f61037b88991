import { describe, expect, test } from "vitest";
import { bundleDocument } from "../../scripts/document/bundle.ts";
import { DocumentError } from "../../scripts/document/finding.ts";
import { readWebhooks } from "../../scripts/document/webhooks.ts";
import { createWorkspace } from "../support/workspace.ts";

const created = "openapi/webhooks/events/node-created.yaml";

describe("the reader of webhooks finds", () => {
  const faults: [string, string, string, string, RegExp][] = [
    [
      "a name that is not the type",
      created,
      "operationId: nodeCreated",
      "operationId: created",
      /operationId nodeCreated/,
    ],
    [
      "a subscription that is no boolean",
      created,
      "x-subscribable: true",
      "x-subscribable: yes please",
      /true or false/,
    ],
    [
      "a body of another event",
      created,
      "schemas/NodeCreatedEvent.yaml",
      "schemas/NodeDeletedEvent.yaml",
      /the body of nodeCreated must be a list of NodeCreatedEvent/,
    ],
    [
      "an event that does not require its type",
      "openapi/webhooks/events/schemas/NodeCreatedEvent.yaml",
      "required: [type, data]",
      "required: [data]",
      /NodeCreatedEvent must require the member "type"/,
    ],
    [
      "an event that nobody can subscribe to",
      "openapi/webhooks/schemas/WebhookEventType.yaml",
      "  - nodeCreated\n",
      "",
      /nodeCreated is missing in WebhookEventType/,
    ],
    [
      "a subscription that endpoints do not show",
      "openapi/webhooks/schemas/Webhook.yaml",
      "        - nodeCreated\n",
      "",
      /nodeCreated is missing in the subscriptions of Webhook/,
    ],
    [
      "a subscription without an event",
      created,
      "x-subscribable: true",
      "x-subscribable: false",
      /nodeCreated of WebhookEventType is no subscribable webhook/,
    ],
  ];

  test.each(faults)("%s, with a file and a line", async (_name, file, from, to, message) => {
    const workspace = await createWorkspace();
    await workspace.edit(file, from, to);
    const { document } = await bundleDocument(workspace.root);
    const read = () => readWebhooks(workspace.root, document);
    expect(read).toThrow(DocumentError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^openapi\/webhooks\/[\w/-]+\.yaml:\d+:\d+ webhook/);
  });
});
