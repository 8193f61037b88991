import { webhookSubscriptions } from "../../../generated/webhooks.ts";
import type { WebhookWithSecret } from "../../../generated/schemas.ts";
import type { TailnetState } from "../../tailnet/state.ts";
import { joined, minute } from "../table.ts";
import type { Action, Table } from "../table.ts";

export function webhookTable({ webhooks }: TailnetState): Table {
  return {
    title: "Webhooks",
    columns: ["Address", "Kind", "Subscriptions", "Created"],
    rows: webhooks.map((webhook) => ({
      id: webhook.endpointId,
      name: webhook.endpointUrl,
      cells: [webhook.providerType ?? "", joined(webhook.subscriptions), minute(webhook.created)],
      details: webhook,
      actions: actionsOf(webhook),
    })),
    actions: [
      {
        label: "Add webhook",
        isAnswerShown: true,
        call: "webhooks.create",
        fields: [
          { name: "endpointUrl", label: "Address", kind: "text", isRequired: true },
          { name: "subscriptions", label: "Subscriptions", kind: "list", value: [...webhookSubscriptions] },
        ],
      },
    ],
  };
}

function actionsOf({ endpointId, subscriptions = [] }: WebhookWithSecret): Action[] {
  const path = { endpointId };
  return [
    { label: "Send a test", call: "webhooks.test", path },
    {
      label: "Set subscriptions",
      call: "webhooks.update",
      path,
      fields: [{ name: "subscriptions", label: "Subscriptions", kind: "list", value: subscriptions }],
    },
    { label: "Delete webhook", call: "webhooks.delete", path, isHarmful: true },
  ];
}
