import type { Operation } from "../../generated/operations.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import { nearest } from "../errors/nearest.ts";
import { apiError, unbuildable } from "../errors/messages.ts";
import { headerRecord, serializeQuery } from "./raw-client.ts";
import { checkNames, requestOptions } from "../call/check-options.ts";
import type { RequestOptions } from "../call/options.ts";
import { parsePath } from "./path.ts";
import type { HttpRequest } from "../call/request.ts";
import type { Transport } from "../call/transport.ts";

const form = "application/x-www-form-urlencoded";

const queryTypes: readonly string[] = ["string", "number", "boolean", "bigint"];

/** The input of any operation: parameters by name, and the body under `body`. */
export type Input = Readonly<Record<string, unknown>>;

/** A method that users call. */
export type Method = (input?: Input, options?: RequestOptions) => Promise<unknown>;

/** What the methods of a client share. */
export interface MethodSettings {
  readonly baseUrl: string;
  /** Of every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Stand in for parameters that a call leaves out. */
  readonly defaults: Input;
  readonly transport: Transport;
}

/** Makes the method of an operation. */
export function createMethod(operation: Operation, settings: MethodSettings): Method {
  const build = requestBuilder(operation, settings);
  return async (input, options) => {
    const reply = await settings.transport(build(input, options));
    if (!reply.response.ok) throw apiError(reply);
    return resultOf(operation, reply.data);
  };
}

/** Makes what sorts the input of an operation into path, query, headers and body. */
function requestBuilder(operation: Operation, { baseUrl, headers, defaults }: MethodSettings) {
  const { method, query = [], header = [], contentType } = operation;
  const path = parsePath(operation.path);
  const known = [...path.names, ...query, ...header, ...(contentType ? ["body"] : [])];
  const type = contentType ? { "content-type": contentType } : {};
  /** The headers of a call that brings none, made by the first. */
  let usual: HttpRequest["headers"] | undefined;
  return (givenInput?: Input, givenOptions?: RequestOptions): HttpRequest => {
    const input = objectOrNothing(operation, "input", givenInput);
    const options: RequestOptions = objectOrNothing(operation, "options", givenOptions);
    checkNames(operation.sdkMethod, options, requestOptions);
    check(operation, input, known);
    try {
      const filled = path.fill((name) => (input[name] === undefined ? defaults[name] : input[name]));
      const search = serializeQuery(pick(input, query));
      return {
        ...options,
        operation,
        method,
        url: `${baseUrl}${filled}${search && "?"}${search}`,
        headers:
          options.headers || header.length > 0
            ? headerRecord(headers, type, pick(input, header), options.headers)
            : (usual ??= headerRecord(headers, type)),
        body: serialize(contentType, input["body"]),
      };
    } catch (error) {
      throw unbuildable(error);
    }
  };
}

function serialize(contentType: string | undefined, body: unknown): string | undefined {
  if (contentType !== form) return JSON.stringify(body);
  // JSON leaves undefined members out; a form would hold the word.
  const members = Object.entries(Object(body)).filter(([, value]) => value !== undefined);
  return members.map((pair) => pair.map((text) => encodeURIComponent(String(text))).join("=")).join("&");
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
    throw new InvalidArgumentError(
      `${sdkMethod} does not take "${unknown}"; nothing was sent. ${offerFor(unknown, known)}`,
    );
  }
  // Without its value a filter would silently mean "all", for a caller who may go on to delete what it gets.
  const unusable = query?.find((name) => input[name] !== undefined && !isQueryValue(input[name]));
  if (unusable !== undefined) {
    throw new InvalidArgumentError(
      `${sdkMethod} got no usable value for "${unusable}"; nothing was sent. Give a string, a number or a boolean, or an array of them. Leave it out to mean all.`,
    );
  }
  if (contentType && input["body"] === undefined) {
    throw new InvalidArgumentError(`${sdkMethod} needs a request body; nothing was sent. Pass it as "body".`);
  }
}

/** What a caller may have meant by a name that the operation does not take. */
function offerFor(unknown: string, known: readonly string[]): string {
  if (unknown in requestOptions) return "It is an option of the request: pass it in the second argument.";
  const near = nearest(unknown, known);
  if (near) return `Did you mean "${near}"?`;
  return known.length > 0 ? `It takes ${known.join(", ")}.` : "It takes no input.";
}

function isQueryValue(value: unknown): boolean {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.length > 0 && values.every((one) => queryTypes.includes(typeof one));
}

function pick(input: Input, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (input[name] !== undefined) picked[name] = input[name];
  return picked;
}

function resultOf({ result }: Operation, data: unknown): unknown {
  if (!result) return undefined;
  if (result === "list") return data ?? [];
  return data ?? null;
}
