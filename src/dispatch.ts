import type { Operation } from "../generated/operations.ts";
import { InvalidArgumentError } from "./errors.ts";
import type { HttpSend } from "./http.ts";
import type { RequestOptions } from "./options.ts";

const form = "application/x-www-form-urlencoded";

/** The input of any operation: parameters by name, and the body under `body`. */
export type Input = Readonly<Record<string, unknown>>;

/** A method that users call. */
export type Method = (input?: Input, options?: RequestOptions) => Promise<unknown>;

/** What openapi-fetch is told once the data is here: nothing is left for it to parse. Made once, and not at import. */
let nothing: Response | undefined;

/** Makes the method of an operation. `defaults` stand in for parameters that a call leaves out. */
export function createMethod(operation: Operation, send: HttpSend, defaults: Input): Method {
  const { method, path, query = [], header = [], contentType } = operation;
  const pathNames = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
  const known = [...pathNames, ...query, ...header, ...(contentType ? ["body"] : [])];
  return async (givenInput, givenOptions) => {
    const input = objectOrNothing(operation, "input", givenInput);
    const options: RequestOptions = objectOrNothing(operation, "options", givenOptions);
    check(operation, input, known);
    let data: unknown;
    await send(method, path, {
      params: {
        path: Object.fromEntries(
          pathNames.map((name) => [name, input[name] === undefined ? defaults[name] : input[name]]),
        ),
        query: pick(input, query),
        header: pick(input, header),
      },
      // openapi-fetch sends JSON unless it is told otherwise.
      body: contentType === form ? withoutUndefined(input["body"]) : input["body"],
      headers: contentType === form ? { "Content-Type": form, ...options.headers } : options.headers,
      signal: options.signal,
      maxRetries: options.maxRetries,
      timeout: options.timeout,
      deadline: options.deadline,
      receive: (received) => {
        data = received;
        return (nothing ??= new Response(null, { status: 204 }));
      },
    });
    return resultOf(operation, data);
  };
}

function objectOrNothing<T extends object>({ sdkMethod }: Operation, name: string, value: T | undefined): Partial<T> {
  if (value === undefined || value === null) return {};
  if (typeof value === "object" && !Array.isArray(value)) return value;
  throw new InvalidArgumentError(
    `${sdkMethod} takes its ${name} as an object, such as { deviceId }; nothing was sent.`,
  );
}

/** Types catch these mistakes first; JavaScript callers and values from elsewhere do not have them. */
function check({ sdkMethod, query, contentType }: Operation, input: Input, known: readonly string[]): void {
  const unknown = Object.keys(input).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const offer = known.length > 0 ? `it takes ${known.join(", ")}` : "it takes no input";
    throw new InvalidArgumentError(`${sdkMethod} does not take "${unknown}"; nothing was sent: ${offer}.`);
  }
  // Without its value a filter would silently mean "all", for a caller who may go on to delete what it gets.
  const empty = query?.find((name) => input[name] === null || (Array.isArray(input[name]) && input[name].length === 0));
  if (empty !== undefined) {
    throw new InvalidArgumentError(
      `${sdkMethod} got no value for "${empty}"; nothing was sent. Leave it out to mean all.`,
    );
  }
  if (contentType && input["body"] === undefined) {
    throw new InvalidArgumentError(`${sdkMethod} needs a request body; nothing was sent. Pass it as "body".`);
  }
}

/** JSON leaves undefined members out; a form would hold the word. */
function withoutUndefined(body: unknown): Record<string, unknown> {
  const members: Record<string, unknown> = Object(body);
  return pick(members, Object.keys(members));
}

function pick(input: Input, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])));
}

function resultOf({ result }: Operation, data: unknown): unknown {
  if (!result) return undefined;
  if (result === "list") return data ?? [];
  return data ?? null;
}
