import { parseArgs } from "node:util";
import { nearest } from "../errors/nearest.ts";
import { Tailscale } from "../index.ts";
import { definition } from "../tailnet/definitions.ts";
import { faultsOf, summarize } from "../tailnet/schema.ts";
import { checkState } from "../tailnet/state.ts";
import type { TailnetState } from "../tailnet/state.ts";
import { emptyTailnet } from "../tailnet/tailnets.ts";
import { Disguise } from "./disguise.ts";
import { readingOperations, readings, typesOf } from "./readings.ts";
import type { Fitting } from "./readings.ts";
import { writeStateFile } from "./state-file.ts";
import { disguisePolicy } from "./disguise-policy.ts";
import { UsageError } from "./usage-error.ts";

export const pullHelp = `Usage: tailscale-openapi pull --out FILE [options]

Reads a real tailnet and writes it as a state for the mock (tailscale-openapi mock --state FILE). It only reads. Names,
addresses, e-mail addresses, keys and identifiers are replaced, the same by the same; secrets are never written.

  --out FILE            where to write the state
  --base-url URL        where the API is (default: TAILSCALE_BASE_URL, then https://api.tailscale.com/api/v2)
  --help                show this

The credential comes from the environment: TAILSCALE_API_KEY, or TAILSCALE_OAUTH_CLIENT_ID and TAILSCALE_OAUTH_CLIENT_SECRET.
It needs no more than scopes that end in ":read".`;

/**
 * Reads a tailnet into a file. Anything that cannot be read, or does not match the document, is left out and reported.
 */
export async function runPull(args: readonly string[]): Promise<void> {
  const { out, baseUrl } = readPullOptions(args);
  const api = new Tailscale({ baseUrl, fetch: onlyReading });
  const { state, problems } = await read(api);
  const disguised = inDisguise(state, problems);
  checkState(disguised);
  await writeStateFile(out, disguised);
  for (const problem of problems) console.error(problem);
  console.log(`${out} has ${disguised.devices.length} devices; start it with tailscale-openapi mock --state ${out}.`);
}

function inDisguise(state: TailnetState, problems: string[]): TailnetState {
  const disguise = new Disguise();
  const { policy, ...others } = state;
  const disguised = { ...disguise.of(others), policy: emptyTailnet(1).policy };
  disguised.attributeTypes = typesOf(disguised);
  try {
    disguised.policy = policy.text === disguised.policy.text ? policy : disguisePolicy(disguise, policy);
  } catch (error) {
    problems.push(`left out: ${error instanceof Error ? error.message : String(error)}`);
  }
  return disguised;
}

function readPullOptions(args: readonly string[]): { out: string; baseUrl: string | undefined } {
  const options = { out: { type: "string" }, "base-url": { type: "string" } } as const;
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || Object.hasOwn(options, token.name)) continue;
    const meant = nearest(token.name, [...Object.keys(options), "help"]);
    throw new UsageError(
      `there is no option --${token.name}${meant === undefined ? "" : `; did you mean --${meant}?`}`,
    );
  }
  if (positionals.length > 0) throw new UsageError(`"${positionals[0]}" is no option; write --out FILE`);
  const { out, "base-url": baseUrl } = values;
  if (typeof out !== "string" || out === "") throw new UsageError("say where to write the state with --out FILE");
  return { out, baseUrl: typeof baseUrl === "string" ? baseUrl : undefined };
}

/** Guarantees that this program sends only GET requests, apart from the POST for the token of an OAuth client. */
const onlyReading: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const isToken = request.method === "POST" && new URL(request.url).pathname.endsWith("/oauth/token");
  if (request.method === "GET" || isToken) return fetch(request);
  throw new Error(`pull only reads, and this is ${request.method} ${request.url}`);
};

async function read(api: Tailscale): Promise<{ state: TailnetState; problems: string[] }> {
  const state: TailnetState = { ...emptyTailnet(1), now: new Date().toISOString() };
  const problems: string[] = [];
  for (const [operation, reading] of Object.entries(readings)) {
    if (!readingOperations.includes(operation)) throw new Error(`${operation} is no GET of the document`);
    try {
      await reading(api, state, fittingOf(operation, problems));
    } catch (error) {
      // Without devices there is no tailnet.
      if (operation === "devices.list") throw error;
      problems.push(`left out: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { state: agreeing(state), problems };
}

function fittingOf(operation: string, problems: string[]): Fitting {
  return (answers, schema) =>
    answers.filter((answer, index) => {
      const faults = faultsOf(answer, { $ref: schema }, `${operation}[${index}]`, {
        find: definition,
        int64: "string",
      });
      if (faults.length > 0) problems.push(`left out, for it is not what the document says: ${summarize(faults)}`);
      return faults.length === 0;
    });
}

/** Derives what no operation returns: the tailnet that invites are for, and its owner. */
function agreeing(state: TailnetState): TailnetState {
  const { devices, deviceInvites, userInvites, users, tailnet } = state;
  const { displayName, loginName } = users.find(({ role }) => role === "owner") ?? state.user;
  const id = [...deviceInvites, ...userInvites][0]?.tailnetId ?? tailnet.id;
  const own = devices.find(({ isExternal, user }) => !isExternal && user?.includes("@"));
  const name = own?.user?.split("@")[1] ?? tailnet.name;
  return { ...state, tailnet: { id, name }, user: { ...state.user, displayName, loginName } };
}
