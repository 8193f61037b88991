import type { KnownWebhookEvent } from "../../generated/webhooks.ts";
import type { MockControl, ScenarioSettings } from "../tailnet/options.ts";
import type { Fault } from "../tailnet/played.ts";
import type { Delivery } from "./delivery.ts";
import type { Entry, Exchange } from "./journal.ts";

/** What the routes under `/__mock` answer. Every failure of theirs is a Refusal. */
export interface ControlAnswers {
  readonly "GET /health": { readonly status: "ok" };
  readonly "GET /operations": readonly OperationEntry[];
  readonly "GET /scenarios": ScenarioChoices;
  readonly "PUT /scenarios": ScenarioSettings;
  readonly "GET /state": MockControl["state"];
  readonly "PUT /state": MockControl["state"];
  /** The device that joined. Send a NewDevice. */
  readonly "POST /devices": ReturnType<MockControl["addDevice"]>;
  /** Who joined. Send a NewUser. */
  readonly "POST /users": ReturnType<MockControl["addUser"]>;
  readonly "GET /clock": ClockReading;
  readonly "POST /advance": ClockReading;
  readonly "POST /reset": ScenarioSettings;
  readonly "POST /save": SaveReceipt;
  /** The last hundred, the newest first. */
  readonly "GET /requests": readonly Entry[];
  readonly "GET /requests/{id}": Exchange;
  /** The last hundred, the newest first. */
  readonly "GET /webhooks/deliveries": readonly Delivery[];
  /** The delivery, which is underway again. */
  readonly "POST /webhooks/deliveries/{id}/again": Delivery;
  /** The deliveries that are underway, one for each receiver. */
  readonly "POST /webhooks/trigger": readonly Delivery[];
}

/** What `POST /webhooks/trigger` takes: the type of an event, and members to put over those of the document's example. */
export interface TriggerRequest extends Readonly<Record<string, unknown>> {
  readonly type: KnownWebhookEvent["type"];
  /** Members to put over those of the example's data, or something else in its place. */
  readonly data?: unknown;
  /** Where to send it. Otherwise every webhook that subscribes to it gets it, and is who signs. */
  readonly to?: string;
  /** Signs what is sent to `to`. Default: `tskey-webhook-mock`. */
  readonly secret?: string;
}

/** An operation, with every response that it can give. */
export interface OperationEntry {
  /** What users call it: `devices.get`. */
  readonly operation: string;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly summary: string | undefined;
  readonly tag: string | undefined;
  /** The names of the documented examples, by status. */
  readonly examples: Readonly<Record<number, readonly string[]>>;
}

/** What is set, and what could be. */
export interface ScenarioChoices extends ScenarioSettings {
  /** Whether changes stick. */
  readonly stateful: boolean;
  readonly tailnets: readonly TailnetEntry[];
  readonly behaviours: readonly BehaviourEntry[];
  readonly faults: readonly Fault[];
  /** Whether there is a file that `POST /save` writes. */
  readonly canSave: boolean;
}

export interface TailnetEntry {
  readonly name: string;
  readonly summary: string;
}

export interface BehaviourEntry {
  readonly name: string;
  readonly summary: string;
  /** Whether it is a failure that the document names. */
  readonly isFailure: boolean;
  /** The operations that answer otherwise than they would by themselves. */
  readonly operations: readonly string[];
}

export interface ClockReading {
  /** The mock's time (RFC 3339). */
  readonly now: string;
}

export interface SaveReceipt {
  /** Where the state was written to. */
  readonly file: string;
}

/** The body of a 400, 404 or 500. */
export interface Refusal {
  readonly message: string;
}
