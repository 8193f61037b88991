import { useState } from "preact/hooks";
import { webhookSubscriptions } from "../../generated/webhooks.ts";
import { ActionForm } from "./action.tsx";
import type { Action } from "./table.ts";
import type { Delivery } from "../mock/delivery.ts";
import { minute } from "./table.ts";
import { Part, pretty } from "./text.tsx";
import type { ViewProps } from "./view.ts";

const trigger: Action = {
  label: "Send event",
  call: "POST /webhooks/trigger",
  fields: [
    { name: "type", label: "Type of the event", kind: "text", options: webhookSubscriptions, isRequired: true },
    { name: "to", label: "URL, in the place of the tailnet's webhooks", kind: "text" },
  ],
};

/** The webhook deliveries with their responses. */
export function Deliveries({ seen, watcher }: ViewProps) {
  const { deliveries = [] } = seen;
  return (
    <>
      <ActionForm action={trigger} seen={seen} watcher={watcher} />
      {deliveries.length === 0 && <p>No deliveries yet. They go to the webhooks of the tailnet.</p>}
      <ol class="rows">
        {deliveries.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} seen={seen} watcher={watcher} />
        ))}
      </ol>
    </>
  );
}

function DeliveryRow({ delivery, seen, watcher }: ViewProps & { delivery: Delivery }) {
  const [isOpen, setOpen] = useState(false);
  const { id, url, types, created, state, next, headers, body, response } = delivery;
  const again: Action = { label: "Send again", call: `POST /webhooks/deliveries/${encodeURIComponent(id)}/again` };
  return (
    <li>
      <button class="call opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span class="state">{state}</span>
        <code>{url}</code>
        <small>{types.join(", ")}</small>
        <time dateTime={created}>{minute(created)}</time>
      </button>
      {isOpen && (
        <div class="details">
          <ActionForm action={again} seen={seen} watcher={watcher} />
          {next && <p>The next attempt is at {minute(next)}.</p>}
          <Part name="Request">
            <pre tabIndex={0}>{textOf(headers)}</pre>
            <pre tabIndex={0}>{textOf(body)}</pre>
          </Part>
          <Part name="Answer">
            <pre tabIndex={0}>{response ? textOf(response) : "none"}</pre>
          </Part>
        </div>
      )}
    </li>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? pretty(value) : JSON.stringify(value, null, 2);
}
