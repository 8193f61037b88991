import type { Operation } from "../generated/operations.ts";
import { InvalidArgumentError } from "./errors.ts";
import type { HttpSend } from "./http.ts";
import type { RequestOptions } from "./options.ts";

const form = "application/x-www-form-urlencoded";

/** The input of any operation: parameters by name, and the body under `body`. */
export type Input = Readonly<Record<string, unknown>>;

/** Calls any operation of the table. */
export type Dispatch = (operation: Operation, input?: Input, options?: RequestOptions) => Promise<unknown>;

/** Makes a function that calls any operation of the table. `defaults` stand in for parameters that a call leaves out. */
export function createDispatch(send: HttpSend, defaults: Input): Dispatch {
  // What openapi-fetch is told once the data is here: nothing is left for it to parse.
  let nothing: Response | undefined;
  return async (operation, givenInput, givenOptions) => {
    const input = objectOrNothing(operation, "input", givenInput);
    const options: RequestOptions = objectOrNothing(operation, "options", givenOptions);
    const path = pathParameters(operation);
    check(operation, input, path);
    let data: unknown;
    await send(operation.method, operation.path, {
      params: {
        path: Object.fromEntries(path.map((name) => [name, input[name] === undefined ? defaults[name] : input[name]])),
        query: pick(input, operation.query),
        header: pick(input, operation.header),
      },
      body: operation.contentType === form ? withoutUndefined(input["body"]) : input["body"],
      headers: { ...contentType(operation), ...options.headers },
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

function pathParameters({ path }: Operation): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
}

/** Types catch these mistakes first; JavaScript callers and values from elsewhere do not have them. */
function check({ sdkMethod, query, header, contentType }: Operation, input: Input, path: readonly string[]): void {
  const known = [...path, ...query, ...header, ...(contentType ? ["body"] : [])];
  const unknown = Object.keys(input).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const offer = known.length > 0 ? `it takes ${known.join(", ")}` : "it takes no input";
    throw new InvalidArgumentError(`${sdkMethod} does not take "${unknown}"; nothing was sent: ${offer}.`);
  }
  // Without its value a filter would silently mean "all", for a caller who may go on to delete what it gets.
  const empty = query.find((name) => input[name] === null || (Array.isArray(input[name]) && input[name].length === 0));
  if (empty !== undefined) {
    throw new InvalidArgumentError(
      `${sdkMethod} got no value for "${empty}"; nothing was sent. Leave it out to mean all.`,
    );
  }
  if (contentType && input["body"] === undefined) {
    throw new InvalidArgumentError(`${sdkMethod} needs a request body; nothing was sent. Pass it as "body".`);
  }
}

/** openapi-fetch sends JSON unless it is told otherwise. */
function contentType({ contentType }: Operation): Record<string, string> {
  return contentType === form ? { "Content-Type": form } : {};
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
  if (result === "none") return undefined;
  if (result === "list") return data ?? [];
  return data ?? null;
}
