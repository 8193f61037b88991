import type { Operation } from "../../generated/operations.ts";
import { requestOptions } from "../call/check-options.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import { nearest } from "../errors/nearest.ts";
import { invalidDate, isInvalidDate } from "./body.ts";

/** The input of any operation: parameters by name, and the body under `body`. */
export type Input = Readonly<Record<string, unknown>>;

const plain: readonly string[] = ["string", "number", "boolean", "bigint"];

/** The members that the input of an operation may have. */
export function memberNames(operation: Operation, path: readonly string[]): readonly string[] {
  const { query = [], headers = [], body, confirm = [], accept = [] } = operation;
  return [
    ...path,
    ...query,
    ...headers,
    ...(body ? ["body"] : []),
    ...confirm,
    ...(accept.length > 1 ? ["accept"] : []),
  ];
}

export function objectOrNothing<T extends object>(
  { sdkMethod }: Operation,
  name: string,
  value: T | undefined,
): Partial<T> {
  if (value === undefined || value === null) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value;
  throw new InvalidArgumentError(
    `${sdkMethod} takes its ${name} as an object, such as { deviceId }; nothing was sent.`,
  );
}

/** TypeScript catches these mistakes first, but not for JavaScript callers or untyped values. */
export function checkInput(operation: Operation, input: Input, known: readonly string[]): void {
  const { sdkMethod, body: types, confirm: [confirmation] = [], why, accept } = operation;
  const refuse = (problem: string) => new InvalidArgumentError(`${sdkMethod} ${problem}`);
  const unknown = Object.keys(input).find((name) => !known.includes(name));
  if (unknown !== undefined) throw refuse(`does not take "${unknown}"; nothing was sent. ${offerFor(unknown, known)}`);
  checkValues(operation, input);
  const asked = input["accept"];
  if (accept && asked !== undefined && !accept.some((type) => type === asked))
    throw refuse(`cannot be answered as "${String(asked)}"; nothing was sent: accept is ${accept.join(" or ")}.`);
  const { body } = input;
  if (types && body === undefined) throw refuse('needs a request body; nothing was sent. Pass it as "body".');
  if (confirmation && isEmpty(body) && input[confirmation] !== true) {
    throw refuse(`got an empty body; nothing was sent. ${why} Pass ${confirmation}: true if you mean that.`);
  }
}

/** Without a value, a filter would silently mean "all", and a precondition "any version". */
function checkValues({ sdkMethod, query = [], headers = [], dates = [] }: Operation, input: Input): void {
  for (const name of [...query, ...headers]) {
    const value = input[name];
    if (value === undefined) continue;
    const values: unknown[] = query.includes(name) && Array.isArray(value) ? value : [value];
    const isDate = (one: unknown) => dates.includes(name) && one instanceof Date;
    if (values.some((one) => isDate(one) && isInvalidDate(one))) throw invalidDate(sdkMethod, name);
    if (values.length > 0 && values.every((one) => plain.includes(typeof one) || isDate(one))) continue;
    const advice = query.includes(name)
      ? "Give a string, a number or a boolean, or an array of them. Leave it out to mean all."
      : "Give a string, or leave it out.";
    throw new InvalidArgumentError(`${sdkMethod} got no usable value for "${name}"; nothing was sent. ${advice}`);
  }
}

/** What a caller may have meant by a name that the operation does not take. */
function offerFor(unknown: string, known: readonly string[]): string {
  if (unknown in requestOptions) return "It is an option of the request: pass it in the second argument.";
  const near = nearest(unknown, known);
  if (near) return `Did you mean "${near}"?`;
  return known.length > 0 ? `It takes ${known.join(", ")}.` : "It takes no input.";
}

function isEmpty(body: unknown): boolean {
  if (typeof body === "string") return /^\s*(\{\s*\})?\s*$/.test(body);
  return Object.keys(Object(body)).length === 0;
}
