import { setTimeout as sleep } from "node:timers/promises";
import type { IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation } from "@stoplight/types";
import type { Reply } from "../tailnet/answers.ts";
import { requestFaults } from "../tailnet/check-request.ts";
import type { Fault } from "../tailnet/played.ts";
import { perform } from "../tailnet/perform.ts";
import { UnknownChoice, parseDynamic } from "../tailnet/scenarios.ts";
import { summarize } from "../tailnet/schema.ts";
import type { Engine, EngineRequest, Negotiation, Outcome } from "./engine.ts";
import { fixedAnswer, play } from "./faults.ts";
import type { FixedAnswer } from "./faults.ts";
import { finderOf, inputOf } from "./input-of.ts";
import type { AnswerReason, Violation } from "./journal.ts";
import type { KeptTailnet } from "./kept-tailnets.ts";
import type { Problem } from "./prism.ts";
import { maxBody, readBody } from "./read-body.ts";
import { parseForm, readRequest } from "./read-request.ts";
import { prismResponse, toAnswer } from "./wire-response.ts";
import { findings, violationHeader, wrongIn } from "./violations.ts";
import type { Answer } from "./wire-response.ts";

/** What `answerApi` needs. */
export interface ApiSettings extends Pick<KeptTailnet, "simulator" | "journal"> {
  /** The engine of the current document. */
  engine(): Engine;
}

/**
 * Answers a request as the API does, at a path relative to the base path.
 *
 * - Requests that Prism refuses or does not know get the API's `{message}`.
 * - A body that is not JSON is refused here, with 400, because Prism gets parsed bodies.
 * - Bodies of more than 10 MiB are refused, with 413.
 * - HEAD is answered like GET.
 * - The response to a wrong method lists the right ones in `Allow`.
 * - A response that violates the document becomes a 500 that says where.
 */
export async function answerApi(settings: ApiSettings, request: Request, path: string): Promise<Answer> {
  const text = ["GET", "HEAD"].includes(request.method) ? "" : await readBody(request);
  const { answer, violations, operation, fault, reason = "refused" } = await respond(settings, request, path, text);
  const { delay } = settings.simulator;
  if (delay > 0) await sleep(delay);
  const isSent = fault === undefined || fault === "malformed";
  const entry = {
    time: new Date().toISOString(),
    method: request.method,
    path: path + new URL(request.url).search,
    operation: operation && settings.engine().nameOf(operation),
    operationId: operation?.iid,
    status: isSent ? answer.status : 0,
    reason,
    fault,
    violations,
  };
  settings.journal.add(entry, { headers: request.headers, body: text }, isSent ? answer : undefined);
  if (fault) return play(fault, answer, request.signal);
  if (violations.length === 0) return answer;
  return { ...answer, headers: { ...answer.headers, "sl-violations": violationHeader(violations) } };
}

interface Answered {
  readonly answer: Answer;
  readonly violations: readonly Violation[];
  /** The operation of the request; undefined if it matches none. */
  readonly operation?: IHttpOperation | undefined;
  /** The fault to apply to the answer. */
  readonly fault?: Fault | undefined;
  /** The reason for this answer. Default: the request is refused. */
  readonly reason?: AnswerReason | undefined;
}

async function respond(
  { engine, simulator }: ApiSettings,
  request: Request,
  path: string,
  text: string | undefined,
): Promise<Answered> {
  if (text === undefined) return failure(413, `the body is larger than ${maxBody} bytes`);
  const input = readRequest(request, path, text);
  if (!input) return failure(400, "the body is not valid JSON");
  const served = engine();
  let operation: IHttpOperation | undefined;
  let reply: Reply | undefined;
  let negotiation: Negotiation = {};
  let fixed: FixedAnswer | undefined;
  let isCut = false;
  let reason: AnswerReason | undefined;
  try {
    let outcome = served.answer(input, (found, isValid) => {
      operation = found;
      const [prefer, authorization] = [request.headers.get("prefer"), request.headers.get("authorization")];
      const name = served.nameOf(found);
      const decision = isValid ? simulator.decide(name, { prefer, authorization }) : simulator.preferred(name, prefer);
      reason = decision?.reason;
      negotiation = (decision && "choice" in decision ? decision.choice : parseDynamic(prefer)) ?? {};
      if (!isValid || Object.keys(negotiation).length > 0) return negotiation;
      fixed = decision && fixedAnswer(decision);
      if (fixed) return { statusCode: 204 };
      isCut = decision !== undefined;
      const { query, body, headers: header } = input;
      const call = { path: served.parameters(found, path), query, header, body: parseForm(input, body) };
      reply = simulator.answer((store) => perform(store, found.iid ?? "", call));
      reason ??= reply ? "tailnet" : "example";
      return reply ? prismResponse(reply) : negotiation;
    });
    if (fixed) return { ...fixed, violations: [], operation, reason };
    if (operation && !reply && isUnfit(served, operation, outcome)) {
      // The simplest value of a schema is not always valid, for example with a pattern. A random one may be.
      const second = served.answer(input, () => ({ ...negotiation, dynamic: true, seed: "1" }));
      if (!("response" in second) || wrongIn(second).length > 0) {
        return { ...failure(500, `${cannotMake(operation)}; add an example to it`), operation, reason: "broken" };
      }
      outcome = second;
    }
    if (!("response" in outcome)) return { ...refuse(served, input, outcome, operation), operation };
    const wrong = wrongIn(outcome);
    const violations = [...findings("request", outcome.input), ...findings("response", outcome.output)];
    if (wrong.length > 0) return { ...failure(500, brokenAnswer(wrong)), violations, operation, reason: "broken" };
    const refusal = operation && refusalOf(served, operation, input, outcome);
    const response = refusal === undefined ? outcome.response : saying(refusal, outcome.response, negotiation);
    const answer = toAnswer(served, response, reply);
    return { answer, violations, operation, reason, fault: isCut ? "malformed" : undefined };
  } catch (error) {
    if (error instanceof UnknownChoice) return { ...failure(400, `Prefer: ${error.message}`), operation };
    if (error instanceof URIError) return failure(400, `${path} is not percent-encoded as it should be`);
    throw error;
  }
}

/**
 * Whether Prism generated a value from a schema that violates this schema. Examples that the author wrote are shown
 * anyway.
 */
function isUnfit(engine: Engine, operation: IHttpOperation, outcome: Outcome | Problem): boolean {
  if (!("response" in outcome) || outcome.input.length > 0 || wrongIn(outcome).length === 0) return false;
  return !engine.hasExample(operation, outcome.response.statusCode);
}

function cannotMake({ method, path }: IHttpOperation): string {
  return `the mock cannot make a response of ${method.toUpperCase()} ${path} from its schema`;
}

/** Why a request was refused; undefined if it was not. For a missing credential the documented message is enough. */
function refusalOf(
  engine: Engine,
  operation: IHttpOperation,
  request: EngineRequest,
  { response, input }: Outcome,
): string | undefined {
  const { statusCode } = response;
  if (input.length === 0 || statusCode < 400 || statusCode === 401 || statusCode > 499) return undefined;
  const faults = faultsOfRequest(engine, operation, request);
  return summarize(faults.length > 0 ? faults : input.map(({ message }) => message));
}

function faultsOfRequest(engine: Engine, operation: IHttpOperation, request: EngineRequest): string[] {
  const { path, query, headers: header } = request;
  const body = parseForm(request, request.body);
  const parts = { path: engine.parameters(operation, path), query, header, body };
  return requestFaults(inputOf(operation), parts, finderOf(operation));
}

/**
 * The documented response to a bad request, with the reason as its `message` if it has one. Prism prefers a documented
 * 422, but in this API that means the requested action failed.
 */
function saying(
  message: string,
  { statusCode, body, headers = {} }: IHttpResponse,
  { code }: Negotiation,
): IHttpResponse {
  const status = statusCode === 422 && code === undefined ? 400 : statusCode;
  const hasMessage = typeof body === "object" && body !== null && "message" in body;
  return { statusCode: status, headers, body: hasMessage ? { ...body, message } : body };
}

/** The answer if Prism has no response. Without a documented 400, Prism says 422, which the API never does. */
function refuse(
  engine: Engine,
  request: EngineRequest,
  { status }: Problem,
  operation: IHttpOperation | undefined,
): Answered {
  const { method, path, headers } = request;
  const address = `${method.toUpperCase()} ${path}`;
  if (status === 405) {
    const allow = [...new Set(engine.at(path).map((other) => other.method.toUpperCase()))].join(", ");
    return failure(405, `${method.toUpperCase()} is not a method of ${path}, which has ${allow}`, { allow });
  }
  if (status === 401) return failure(401, `${address} needs a credential; send one as the document says`);
  if (status === 406) return failure(406, `${address} has no response of the type ${headers["accept"] ?? "asked for"}`);
  if (!operation) return failure(404, `there is no operation at ${path}`);
  if (status === 422 || status === 415) {
    const faults = faultsOfRequest(engine, operation, request);
    return failure(400, faults.length > 0 ? summarize(faults) : "the request is not what the document describes");
  }
  if (status === 404) return failure(404, `${address} has no such example in the type that was asked for`);
  const hasNone = operation.responses.length === 0;
  if (hasNone) return failure(501, `the document has no response of ${address}; add one to the document`);
  return failure(500, `${cannotMake(operation)}; add an example to it`);
}

function failure(status: number, message: string, headers: Record<string, string> = {}): Answered {
  const body = JSON.stringify({ message });
  const violations = [{ location: ["request"], severity: "Error", code: status, message }];
  return { answer: { status, headers: { "content-type": "application/json", ...headers }, body }, violations };
}

function brokenAnswer(wrong: readonly Violation[]): string {
  const faults = wrong.map(({ message }) => message);
  return `the response breaks the document: ${summarize(faults)}. Correct the document, or use static mode.`;
}
