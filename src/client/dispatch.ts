import type { Operation } from "../../generated/operations.ts";
import { checkNames, requestOptions } from "../call/check-options.ts";
import { apiError, unbuildable } from "../errors/messages.ts";
import type { RequestOptions } from "../call/options.ts";
import type { HttpRequest, Reply } from "../call/request.ts";
import type { Transport } from "../call/transport.ts";
import { encodeBody } from "./body.ts";
import { checkInput, memberNames, objectOrNothing } from "./check-input.ts";
import type { Input } from "./check-input.ts";
import { headerName, headersOf, queryOf } from "./parameters.ts";
import { parsePath } from "./path.ts";
import { headerRecord, serializeQuery } from "./raw-client.ts";

/** A method that users call. */
export type Method = (input?: Input, options?: RequestOptions) => Promise<unknown>;

/** What the methods of a client share. */
export interface MethodSettings {
  readonly baseUrl: string;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Values for parameters that a call leaves out. */
  readonly defaults: Input;
  readonly transport: Transport;
}

/** Makes the method of an operation. */
export function createMethod(operation: Operation, settings: MethodSettings): Method {
  const build = requestBuilder(operation, settings);
  return async (input, options) => {
    const reply = await settings.transport(build(input, options));
    if (!reply.response.ok) throw apiError(reply);
    return resultOf(operation, reply);
  };
}

/** Creates the function that turns an operation's input into path, query, headers and body. */
function requestBuilder(operation: Operation, { baseUrl, headers, defaults }: MethodSettings) {
  const { method, named, headers: members, accept, body: types } = operation;
  const path = parsePath(operation.path);
  const known = memberNames(operation, path.names);
  const isUsual = !members && !accept && !types?.[1];
  /** The headers of a call without its own, cached by the first one. */
  let usual: HttpRequest["headers"] | undefined;
  return (givenInput?: Input, givenOptions?: RequestOptions): HttpRequest => {
    const input = objectOrNothing(operation, "input", givenInput);
    const options: RequestOptions = objectOrNothing(operation, "options", givenOptions);
    checkNames(operation.sdkMethod, options, requestOptions);
    checkInput(operation, input, known);
    const fallback = (name: string) => (named?.includes(name) ? undefined : defaults[name]);
    const own = () => headerRecord(headers, headersOf(operation, input), options.headers);
    try {
      const filled = path.fill((name) => (input[name] === undefined ? fallback(name) : input[name]));
      const search = serializeQuery(queryOf(operation, input));
      return {
        ...options,
        operation,
        method,
        url: `${baseUrl}${filled}${search && "?"}${search}`,
        headers: options.headers || !isUsual ? own() : (usual ??= own()),
        body: types && encodeBody(operation, input["body"]),
      };
    } catch (error) {
      throw unbuildable(error);
    }
  };
}

function resultOf({ value, nullable, object, list, resultHeaders }: Operation, { data, response }: Reply): unknown {
  const body = value || nullable || object || list ? data : undefined;
  if (!resultHeaders) return body;
  const members = resultHeaders.map((member) => [member, response.headers.get(headerName(member)) ?? undefined]);
  return { data: body, ...Object.fromEntries(members) };
}
