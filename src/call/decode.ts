import type { Operation } from "../../generated/operations.ts";
import { excerpt } from "../errors/api-error.ts";
import { parseJson } from "./exact-integers.ts";
import { DecodeError } from "../errors/errors.ts";
import { failedCall, sentence, unsafe } from "../errors/messages.ts";
import type { CallState } from "../errors/messages.ts";

/** Decodes the body of a successful response as documented. Throws a DecodeError. */
export function decode(call: CallState, { status, headers }: Response, body: string): unknown {
  const { operation } = call.request;
  const hint = body.trimStart().startsWith("<") && "That is a web page: check baseUrl.";
  const broken = (problem: string) =>
    new DecodeError(sentence(call, `was answered ${status} ${problem}`, hint, operation?.unsafe && unsafe), {
      ...failedCall(call),
      status,
    });
  // If the document also has media types other than JSON, `Content-Type` says which one this is. HTML never is.
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const isText = !/[/+]json$/.test(type) && operation?.accept?.includes(type);
  const data = isText ? body : parse(body, operation?.int64 ?? [], broken);
  const isMissing = operation?.value ? data == null : operation?.list && data === undefined;
  if (isMissing) throw broken("without the body that the document promises");
  return data ?? emptyOf(operation);
}

/** The value that replaces a missing body or null. */
function emptyOf({ list, object, nullable }: Partial<Operation> = {}): unknown {
  return list ? [] : object ? {} : nullable ? null : undefined;
}

function parse(body: string, int64Paths: readonly string[], broken: (problem: string) => DecodeError): unknown {
  if (body === "") return undefined;
  try {
    return parseJson(body, int64Paths);
  } catch {
    // The parser's own error quotes the body, secrets included, so it is not kept as the cause.
    throw broken(`with a body that is not JSON, or not all of it: ${excerpt(body)}`);
  }
}

/** Parses the body of a failed response, which need not be JSON. */
export function tryParse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
