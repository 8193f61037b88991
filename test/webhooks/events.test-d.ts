import { describe, expectTypeOf, test } from "vitest";
import { webhookSubscriptions } from "../../src/webhooks/index.ts";
import type {
  KnownWebhookEvent,
  NodeCreatedEvent,
  NodeEventData,
  UnknownWebhookEvent,
  verifyWebhook,
  WebhookEvent,
} from "../../src/webhooks/index.ts";
import type { CreateWebhookRequest } from "../../src/index.ts";

declare const event: WebhookEvent;
declare const type: string;

describe("an event", () => {
  test("is what verifying resolves to", () => {
    expectTypeOf<typeof verifyWebhook>().returns.resolves.toEqualTypeOf<WebhookEvent[]>();
  });

  test("is narrowed by its type, without a cast", () => {
    switch (event.type) {
      case "nodeCreated":
        expectTypeOf(event).toEqualTypeOf<NodeCreatedEvent>();
        expectTypeOf(event.data.nodeID).toEqualTypeOf<string>();
        break;
      case "nodeKeyExpired":
        expectTypeOf(event.data.expiration).toEqualTypeOf<string>();
        break;
      case "userRoleUpdated":
        expectTypeOf(event.data.newRoles).toEqualTypeOf<string[]>();
        break;
      case "policyUpdate":
        expectTypeOf(event.data?.newPolicy).toEqualTypeOf<string | undefined>();
        break;
      case "nodeSigned":
        expectTypeOf(event.data).toEqualTypeOf<NodeEventData | null | undefined>();
        break;
      default:
        expectTypeOf(event.message).toEqualTypeOf<string>();
    }
    if (event.type === "test" || event.type === "webhookDeleted") expectTypeOf(event.type).not.toEqualTypeOf<string>();
  });

  test("of an unknown type is what is left when all known types are dealt with", () => {
    type Rest = Exclude<WebhookEvent, KnownWebhookEvent>;
    expectTypeOf<Rest>().toEqualTypeOf<UnknownWebhookEvent>();
    if (event.type === "nodeCreated" || event.type === "test") return;
    expectTypeOf<UnknownWebhookEvent>().toExtend<typeof event>();
    expectTypeOf<UnknownWebhookEvent["type"]>().toExtend<string>();
    expectTypeOf<UnknownWebhookEvent["data"]>().toEqualTypeOf<unknown>();
  });

  test("may be compared with any string, but with no misspelt one", () => {
    expectTypeOf(event.type === type).toEqualTypeOf<boolean>();
    // @ts-expect-error -- no event is of this type
    expectTypeOf(event.type === "nodeCreate").toEqualTypeOf<boolean>();
  });
});

test("the list of subscriptions is what an endpoint takes", () => {
  expectTypeOf(webhookSubscriptions).toExtend<CreateWebhookRequest["subscriptions"]>();
});
