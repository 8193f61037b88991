import { operations } from "../../generated/mock.ts";
import type { OperationId } from "./operation-id.ts";
import type { Catalog, Choice } from "./scenarios.ts";
import { toJson } from "./wire.ts";

/** A response as sent over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined if there is none. */
  readonly body: string | undefined;
  /** The value that the body was written from, if that is unchanged. */
  readonly value?: unknown;
}

interface Documented {
  readonly headers: Readonly<Record<string, string>>;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** The documented response for a choice. */
export function documentedReply(operationId: OperationId, { code, example }: Choice): Reply {
  const { int64 } = operations[operationId];
  const { headers = {}, examples = {} } = answersOf(operationId)[code] ?? {};
  const name = example ?? Object.keys(examples)[0];
  return name === undefined
    ? { status: code, headers, body: undefined }
    : jsonReply(code, toJson(examples[name], int64), headers);
}

export function jsonReply(status: number, body: string, headers: Reply["headers"] = {}): Reply {
  return { status, headers: { "Content-Type": "application/json", ...headers }, body };
}

/** The first successful response. */
export function defaultChoice(operationId: OperationId): Choice {
  return { code: Number(Object.keys(answersOf(operationId)).find((status) => status.startsWith("2"))) };
}

/** The catalog of the package's own document. */
export const ownCatalog: Catalog = Object.fromEntries(
  Object.keys(operations)
    .filter(isKnown)
    .map((id) => [operations[id].name, { operationId: id, answers: namesOf(answersOf(id)) }]),
);

/** Whether the package's own document has the operation. */
export function isKnown(operationId: string): operationId is OperationId {
  return Object.hasOwn(operations, operationId);
}

function answersOf(operationId: OperationId): Readonly<Record<number, Documented>> {
  return operations[operationId].answers;
}

function namesOf(answers: Readonly<Record<number, Documented>>): Record<number, string[]> {
  return Object.fromEntries(Object.entries(answers).map(([status, { examples }]) => [status, Object.keys(examples)]));
}
