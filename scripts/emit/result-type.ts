import type { Literal } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";

/** A type parameter of a method: the value of an input member that determines the result type. */
export interface Choice {
  /** The path to the member: `fields`, `body.keyType`. */
  path: readonly string[];
  /** The name of the type parameter: `Fields`, `KeyType`. */
  name: string;
}

/** The members that determine the result type of an operation. */
export function choicesOf({ result }: Operation): Choice[] {
  const members = new Set(result.overloads.flatMap(({ when }) => Object.keys(when)));
  return [...members].map((member) => {
    const path = member.split(".");
    return { path, name: capitalize(path.at(-1) ?? "") };
  });
}

/** What a call resolves to: the body, or the body as `data` beside headers. */
export function resultType(operation: Operation): string {
  const { result } = operation;
  const body = conditional(operation, result.overloads);
  const members = Object.keys(result.headers).map((member) => `${member}: string | undefined`);
  return members.length > 0 ? `{ data: ${body}; ${members.join("; ")} }` : body;
}

/** `Fields extends "all" ? DeviceDetails : Device`, which distributes over a value that may be either. */
function conditional(operation: Operation, [overload, ...others]: Operation["result"]["overloads"]): string {
  if (!overload) return operation.result.type;
  const otherwise = conditional(operation, others);
  return Object.entries(overload.when).reduce(
    (type, [member, value]) => `${nameOf(operation, member)} extends ${literal(value)} ? ${type} : ${otherwise}`,
    overload.type,
  );
}

function nameOf(operation: Operation, member: string): string {
  return choicesOf(operation).find(({ path }) => path.join(".") === member)?.name ?? "";
}

function literal(value: Literal): string {
  return JSON.stringify(value);
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
