import { operations } from "../../generated/operations.ts";
import type { Operation } from "../../generated/operations.ts";
import { ApiError, Tailscale, TailscaleError } from "../../src/index.ts";

/** What came of one operation. */
export interface Verdict {
  readonly sdkMethod: string;
  readonly outcome: string;
  /** Where the answer breaks the document. */
  readonly places: readonly string[];
  readonly isBad: boolean;
}

/** The values of path parameters that are known so far. */
type Known = Record<string, string>;

/** Calls every operation that reads through the proxy. Identifiers come from the API itself: a list may break the document. */
export async function verify(proxy: string, baseUrl: string, apiKey: string): Promise<Verdict[]> {
  const known: Known = { tailnet: "-", ...(await identifiers(new Tailscale({ apiKey, baseUrl }))) };
  const tailscale = new Tailscale({ apiKey, baseUrl: proxy });
  const verdicts: Verdict[] = [];
  for (const operation of operations.filter(({ method }) => method === "GET")) {
    verdicts.push(await verdictOf(tailscale, operation, known));
  }
  return verdicts;
}

/** One identifier of each kind, where the tailnet has one. What a list fails with shows when it is its turn. */
async function identifiers({ devices, deviceInvites, userInvites }: Tailscale): Promise<Known> {
  const list = await devices.list().catch(() => ({ devices: [] }));
  const invited = await Promise.all(
    list.devices.slice(0, 20).map(({ nodeId }) => deviceInvites.list({ deviceId: nodeId }).catch(() => [])),
  );
  const users = await userInvites.list().catch(() => []);
  const found = {
    deviceId: list.devices[0]?.nodeId,
    deviceInviteId: invited.flat()[0]?.id,
    userInviteId: users[0]?.id,
  };
  return Object.fromEntries(Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function verdictOf(tailscale: Tailscale, { sdkMethod, path }: Operation, known: Known): Promise<Verdict> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const missing = names.find((name) => !(name in known));
  if (missing !== undefined) {
    return { sdkMethod, outcome: `skipped: the tailnet has no ${missing}`, places: [], isBad: false };
  }
  try {
    await call(tailscale, sdkMethod, Object.fromEntries(names.map((name) => [name, known[name]])));
    return { sdkMethod, outcome: "ok", places: [], isBad: false };
  } catch (error) {
    if (!(error instanceof TailscaleError)) throw error;
    return failureOf(sdkMethod, error);
  }
}

function failureOf(sdkMethod: string, error: TailscaleError): Verdict {
  if (!(error instanceof ApiError)) return { sdkMethod, outcome: error.name, places: [], isBad: true };
  const places = violationsIn(error.data);
  const outcome = places.length > 0 ? "breaks the document" : `refused with ${error.status}`;
  return { sdkMethod, outcome, places, isBad: places.length > 0 || error.status >= 500 };
}

/** Prism's findings, which name places and rules and never values; the same one once for all items of a list. */
function violationsIn(problem: unknown): string[] {
  const found: unknown = Reflect.get(Object(problem), "validation");
  if (!Array.isArray(found)) return [];
  const texts = found.map((one: { message: string }) => one.message.replaceAll(/\.\d+(?=\.| )/g, ".*"));
  return [...new Set(texts)];
}

async function call(tailscale: Tailscale, sdkMethod: string, input: object): Promise<unknown> {
  const [resource = "", name = ""] = sdkMethod.split(".");
  const method: unknown = Reflect.get(Object(Reflect.get(tailscale, resource)), name);
  if (typeof method !== "function") throw new Error(`there is no method ${sdkMethod}`);
  return method(input);
}
