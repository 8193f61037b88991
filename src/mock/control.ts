import type { MockControl, ScenarioSettings } from "../tailnet/options.ts";
import type { Fault } from "../tailnet/played.ts";
import type { Entry } from "./journal.ts";

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

/** The body of a 400 or 500. */
export interface Refusal {
  readonly message: string;
}
