import { operations } from "../../generated/mock.ts";
import type { OperationId } from "./operation-id.ts";
import type { Catalog, Choice } from "./scenarios.ts";
import { toJson } from "./wire.ts";

/** An answer, as it goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined where there is none. */
  readonly body: string | undefined;
  /** What the body was written from, where nothing else was written. */
  readonly value?: unknown;
}

interface Documented {
  readonly headers: Readonly<Record<string, string>>;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** The answer of the document that is meant. */
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

/** The first answer of success. */
export function defaultChoice(operationId: OperationId): Choice {
  return { code: Number(Object.keys(answersOf(operationId)).find((status) => status.startsWith("2"))) };
}

/** The catalog of the document that the package is made from. */
export const ownCatalog: Catalog = Object.fromEntries(
  Object.keys(operations)
    .filter(isKnown)
    .map((id) => [operations[id].name, { operationId: id, answers: namesOf(answersOf(id)) }]),
);

/** Whether the document that the package is made from has the operation. */
export function isKnown(operationId: string): operationId is OperationId {
  return Object.hasOwn(operations, operationId);
}

function answersOf(operationId: OperationId): Readonly<Record<number, Documented>> {
  return operations[operationId].answers;
}

function namesOf(answers: Readonly<Record<number, Documented>>): Record<number, string[]> {
  return Object.fromEntries(Object.entries(answers).map(([status, { examples }]) => [status, Object.keys(examples)]));
}
