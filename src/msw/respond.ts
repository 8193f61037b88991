import { inputs } from "../../generated/inputs.ts";
import { operations } from "../../generated/mock.ts";
import { defaultChoice, documentedReply, jsonReply } from "../tailnet/answers.ts";
import type { Reply } from "../tailnet/answers.ts";
import { isJson, requestFaults } from "../tailnet/check-request.ts";
import { credentialOf } from "../tailnet/credential.ts";
import { definition } from "../tailnet/definitions.ts";
import type { Query } from "../tailnet/handler.ts";
import type { OperationId } from "../tailnet/operation-id.ts";
import { perform } from "../tailnet/perform.ts";
import { cutShort } from "../tailnet/played.ts";
import type { Fault } from "../tailnet/played.ts";
import { UnknownChoice } from "../tailnet/scenarios.ts";
import { summarize } from "../tailnet/schema.ts";
import type { Simulator } from "../tailnet/simulator.ts";

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Answers a request to one operation.
 *
 * - If a required credential is missing: the documented 401.
 * - If a parameter or the body does not match the document: a 400 that says why.
 * - A dropped connection is MSW's network error; silence ends when the caller gives up.
 * - Otherwise: the response that is set, the tailnet's response, or the first example.
 */
export async function respond(
  simulator: Simulator,
  operationId: OperationId,
  request: Request,
  params: Params,
): Promise<Response> {
  const { delay } = simulator;
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  try {
    const played = await replyTo(simulator, operationId, request, params);
    if (!("fault" in played)) return toResponse(played);
    return played.fault === "silence" ? await new Promise<never>(() => {}) : Response.error();
  } catch (error) {
    if (error instanceof UnknownChoice) return Response.json({ message: `Prefer: ${error.message}` }, { status: 400 });
    throw error;
  }
}

async function replyTo(
  simulator: Simulator,
  operationId: OperationId,
  request: Request,
  params: Params,
): Promise<Reply | { fault: Fault }> {
  const { name, authenticated } = operations[operationId];
  if (authenticated && credentialOf(request.headers.get("authorization")) === undefined) {
    return documentedReply(operationId, { code: 401 });
  }
  const text = await request.text();
  const body = parse(request, text);
  if (body === notJson) return refusal("the body is not valid JSON");
  // MSW includes the wildcard of the origin in the parameters.
  const named = Object.entries(params).filter(([parameter]) => !/^\d+$/.test(parameter));
  const path = Object.fromEntries(named.map(([parameter, value]) => [parameter, String(value)]));
  const query = queryOf(request.url);
  const header = headersOf(request);
  const faults = requestFaults(inputs[operationId], { path, query, header, body }, definition);
  if (faults.length > 0) return refusal(summarize(faults));
  const [prefer, authorization] = [request.headers.get("prefer"), request.headers.get("authorization")];
  const decision = simulator.decide(name, { prefer, authorization });
  if (decision && "choice" in decision) return documentedReply(operationId, decision.choice);
  if (decision && "reply" in decision) return decision.reply;
  if (decision && decision.fault !== "malformed") return decision;
  const reply =
    simulator.answer((store) => perform(store, operationId, { path, query, header, body })) ??
    documentedReply(operationId, defaultChoice(operationId));
  return decision ? { ...reply, body: cutShort(reply.body) } : reply;
}

function refusal(message: string): Reply {
  return jsonReply(400, JSON.stringify({ message }));
}

function headersOf({ headers }: Request): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}

const notJson = Symbol();

/** Parses the body. Text if it is neither JSON nor a form; undefined if there is none. */
function parse({ headers }: Request, text: string): unknown {
  if (text === "") return undefined;
  const type = headers.get("content-type") ?? "";
  if (type.startsWith("application/x-www-form-urlencoded")) return Object.fromEntries(new URLSearchParams(text));
  if (!isJson(type)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

function queryOf(url: string): Query {
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    [...searchParams.keys()].map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? "") : values];
    }),
  );
}

function toResponse({ status, headers, body }: Reply): Response {
  return new Response(body ?? null, { status, headers });
}
