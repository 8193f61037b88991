import type { KnownWebhookEvent } from "../../generated/webhooks.ts";
import type { MockControl, ScenarioSettings } from "../tailnet/options.ts";
import type { Fault } from "../tailnet/played.ts";
import type { Delivery } from "./delivery.ts";
import type { Entry, Exchange } from "./journal.ts";

/** The responses of the routes under `/__mock`. Every failure is a Refusal. */
export interface ControlAnswers {
  readonly "GET /health": { readonly status: "ok" };
  readonly "GET /operations": readonly OperationEntry[];
  readonly "GET /scenarios": ScenarioChoices;
  readonly "PUT /scenarios": ScenarioSettings;
  readonly "GET /state": MockControl["state"];
  readonly "PUT /state": MockControl["state"];
  /** The device that joined. Send a NewDevice. */
  readonly "POST /devices": ReturnType<MockControl["addDevice"]>;
  /** The user who joined. Send a NewUser. */
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
  /** The delivery, which is under way again. */
  readonly "POST /webhooks/deliveries/{id}/again": Delivery;
  /** The deliveries that are now under way, one for each receiver. */
  readonly "POST /webhooks/trigger": readonly Delivery[];
}

/**
 * The body of `POST /webhooks/trigger`: the type of an event, and members that replace those of the document's example.
 */
export interface TriggerRequest extends Readonly<Record<string, unknown>> {
  readonly type: KnownWebhookEvent["type"];
  /** Members that replace those of the example's `data`, or another value for all of it. */
  readonly data?: unknown;
  /** Where to send it. Default: every webhook that subscribes to it, signed with that webhook's secret. */
  readonly to?: string;
  /** The secret that signs deliveries to `to`. Default: `tskey-webhook-mock`. */
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

/** The current settings, and the available choices. */
export interface ScenarioChoices extends ScenarioSettings {
  /** Whether the mock remembers changes. */
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
  /** The operations whose answers it changes. */
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
