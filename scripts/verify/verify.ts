import { Tailscale } from "../../src/index.ts";
import { resolve, resolveSchema } from "../document/openapi.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { findingsIn } from "./findings.ts";
import type { Answer } from "./findings.ts";

/** The result of one operation. */
export interface Verdict {
  readonly sdkMethod: string;
  readonly outcome: string;
  /** Where the response violates the document. */
  readonly places: readonly string[];
  /**
   * `good`: the response matches the document. `bad`: it does not, or the server failed. `unknown`: there was no
   * response.
   */
  readonly kind: "good" | "bad" | "unknown";
}

/** The API to read from, and the credential. */
export interface Api {
  /** The URL of Prism's proxy in front of the API. */
  readonly proxy: string;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** The document that the proxy validates against. */
  readonly document: OpenApiDocument;
}

/** The path parameters known so far. */
type Known = Readonly<Record<string, string>>;

/** Milliseconds that a response may take. */
const patience = 60_000;

/** Calls operations through the proxy. Identifiers come from the API itself: a list may break the document. */
export async function verify(api: Api, operations: readonly Operation[]): Promise<Verdict[]> {
  const { apiKey, baseUrl } = api;
  const known: Known = { ...choicesOf(api, operations), ...(await identifiers(new Tailscale({ apiKey, baseUrl }))) };
  const verdicts: Verdict[] = [];
  for (const operation of operations) verdicts.push(await verdictOf(api, operation, known));
  return verdicts;
}

/** Path parameters that are not identifiers: the first example of those with a default or fixed values. */
function choicesOf({ document }: Api, operations: readonly Operation[]): Known {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const chosen = parameters.filter(
    (one) => one.in === "path" && (one["x-sdk-default"] !== undefined || resolveSchema(document, one.schema).enum),
  );
  return Object.fromEntries(chosen.map((one) => [one.name, exampleOf(document, one)]));
}

function exampleOf(document: OpenApiDocument, { examples = {} }: Parameter): string {
  const [first] = Object.values(examples);
  return String(first && resolve(document, first).value);
}

/** One identifier of each kind, if the tailnet has one. */
async function identifiers({ devices, deviceInvites, userInvites }: Tailscale): Promise<Known> {
  const deviceIds = await listed(async () => (await devices.list()).devices.map((one) => one.nodeId));
  const invited = await Promise.all(
    deviceIds.slice(0, 20).map((deviceId) => {
      return listed(async () => (await deviceInvites.list({ deviceId })).map((one) => one.id));
    }),
  );
  const users = await listed(async () => (await userInvites.list()).map((one) => one.id));
  const found = { deviceId: deviceIds[0], deviceInviteId: invited.flat()[0], userInviteId: users[0] };
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/**
 * The identifiers in a list, which may violate the document in any way. That is reported when the list itself is
 * verified.
 */
async function listed(read: () => Promise<unknown[]>): Promise<string[]> {
  const list: unknown[] = await read().catch(() => []);
  return list.filter((one): one is string => typeof one === "string");
}

async function verdictOf(api: Api, operation: Operation, known: Known): Promise<Verdict> {
  const sdkMethod = `${operation.resource}.${operation.name}`;
  const verdict = (kind: Verdict["kind"], outcome: string, places: readonly string[] = []): Verdict => {
    return { sdkMethod, outcome, places, kind };
  };
  const missing = operation.parameters.find((one) => one.in === "path" && !(one.name in known));
  if (missing) return verdict("unknown", `skipped: the tailnet has no ${missing.name}`);
  const answer = await read(urlOf(api, operation, known), api.apiKey).catch(() => undefined);
  const findings = answer && findingsIn(api.document, answer);
  if (!findings || findings.isMissing) return verdict("bad", "the server did not answer");
  if (findings.places.length > 0) return verdict("bad", "breaks the document", findings.places);
  const { status } = answer;
  if (status >= 500) return verdict("bad", `failed with ${status}`);
  return status < 300 ? verdict("good", "ok") : verdict("unknown", `refused with ${status}`);
}

async function read(url: URL, apiKey: string): Promise<Answer> {
  const headers = { Authorization: `Bearer ${apiKey}`, Accept: "application/json" };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(patience) });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

function urlOf({ proxy, document }: Api, { path, parameters, result }: Operation, known: Known): URL {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(known[name] ?? ""));
  const url = new URL(`${proxy}${filled}`);
  const isQuery = (name: string) => parameters.some((one) => one.in === "query" && one.name === name);
  const narrower = Object.entries(result.overloads[0]?.when ?? {}).filter(([name]) => isQuery(name));
  const required = parameters.filter((one) => one.in === "query" && one.required);
  url.search = new URLSearchParams([
    ...required.map((one) => [one.name, exampleOf(document, one)]),
    ...narrower.map(([name, value]) => [name, String(value)]),
  ]).toString();
  return url;
}
