import { operations } from "../../generated/mock.ts";
import { defaultChoice, documentedReply } from "../tailnet/answers.ts";
import type { Reply } from "../tailnet/answers.ts";
import type { OperationId, Query } from "../tailnet/handler.ts";
import { UnknownChoice } from "../tailnet/scenarios.ts";
import type { Simulator } from "../tailnet/simulator.ts";

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Answers a request to one operation.
 *
 * - Without a credential, where one is needed, the documented 401.
 * - With a body that cannot be what the operation takes, the documented 400.
 * - Otherwise what is being played, what the tailnet says, or the first example.
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
    return toResponse(await replyTo(simulator, operationId, request, params));
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
): Promise<Reply> {
  if (operations[operationId].authenticated && !isCredential(request.headers.get("authorization"))) {
    return documentedReply(operationId, { code: 401 });
  }
  const text = await request.text();
  const choice = simulator.choose(operations[operationId].name, request.headers.get("prefer"));
  if (choice) return documentedReply(operationId, choice);
  try {
    const body = parse(request, text);
    // MSW counts the wildcard of the origin among the parameters.
    const named = Object.entries(params).filter(([name]) => !/^\d+$/.test(name));
    const path = Object.fromEntries(named.map(([name, value]) => [name, String(value)]));
    const reply = simulator.perform(operationId, { path, query: queryOf(request.url), body });
    return reply ?? documentedReply(operationId, defaultChoice(operationId));
  } catch (error) {
    // SyntaxError: no JSON. TypeError: a handler found something else than the document describes.
    if (error instanceof SyntaxError || error instanceof TypeError) return documentedReply(operationId, { code: 400 });
    throw error;
  }
}

function isCredential(authorization: string | null): boolean {
  return /^Bearer \S/.test(authorization ?? "");
}

function parse(request: Request, text: string): unknown {
  if (text === "") return undefined;
  const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  return isForm ? Object.fromEntries(new URLSearchParams(text)) : JSON.parse(text);
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

function toResponse({ status, headers, json }: Reply): Response {
  const type = json === undefined ? {} : { "Content-Type": "application/json" };
  return new Response(json ?? null, { status, headers: { ...type, ...headers } });
}
