import { parseArgs } from "node:util";
import { isTaken, send } from "../mock/send.ts";
import type { Sent } from "../mock/send.ts";
import { defaultSecret, triggeredEvent } from "../mock/trigger.ts";
import { optionMistake } from "./option-mistake.ts";
import { UsageError } from "./usage-error.ts";

export const triggerHelp = `Usage: tailscale-openapi trigger EVENT --to URL [options]

Sends an event of a webhook to a receiver, signed as Tailscale does, and prints what was sent and what came back. No mock needs
to run. EVENT is a type such as nodeKeyExpired; the event is the example of the OpenAPI document.

  --to URL              the receiver, such as http://127.0.0.1:3000/hook
  --secret SECRET       what signs the event (default ${defaultSecret})
  --data JSON           members to put over those of the example's data, such as '{"deviceName": "gateway"}'
  --deliver-anywhere    permit receivers on other machines than this one
  --help                show this

It exits with 0 if the receiver responds with a 2xx, and with 1 otherwise.`;

interface TriggerOptions {
  readonly type: string;
  readonly to: string;
  readonly secret: string;
  readonly data: unknown;
  readonly isAnywhere: boolean;
}

/** Sends one event and prints the result. */
export async function runTrigger(args: readonly string[]): Promise<void> {
  const { type, to, secret, data, isAnywhere } = readTriggerOptions(args);
  const body = JSON.stringify([eventOf(type, data)], undefined, 2);
  const alive = setInterval(() => {}, 60_000);
  const sent = await send(to, body, secret, isAnywhere);
  clearInterval(alive);
  console.log(told(to, body, sent));
  if (secret === defaultSecret) console.log(`It was signed with ${secret}; --secret takes another secret.`);
  if (!isTaken(sent.response)) process.exitCode = 1;
}

function told(to: string, body: string, { headers, response }: Sent): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const outcome = "problem" in response ? response.problem : `${response.status} ${response.body}`.trimEnd();
  return [`POST ${to}`, ...lines, "", body, "", `→ ${outcome}`].join("\n");
}

function eventOf(type: string, data: unknown) {
  try {
    return triggeredEvent(type, { timestamp: new Date().toISOString(), ...(data !== undefined && { data }) });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

const known = {
  to: { type: "string" },
  secret: { type: "string" },
  data: { type: "string" },
  "deliver-anywhere": { type: "boolean" },
} as const;

function readTriggerOptions(args: readonly string[]): TriggerOptions {
  const { values, positionals } = parse(args);
  const [type, ...more] = positionals;
  if (type === undefined) throw new UsageError("say which event to send, as in trigger nodeKeyExpired");
  if (more.length > 0) throw new UsageError(`"${more[0]}" is no option, and one event is sent at a time`);
  const { to, secret = defaultSecret, data } = values;
  if (to === undefined) throw new UsageError("say where to send it with --to URL");
  if (!/^https?:/.test(to) || !URL.canParse(to)) {
    throw new UsageError(`--to must be a URL such as http://127.0.0.1:3000/hook, not "${to}"`);
  }
  if (secret === "") throw new UsageError("--secret must not be empty");
  return {
    type,
    to,
    secret,
    data: data === undefined ? undefined : readData(data),
    isAnywhere: values["deliver-anywhere"] ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    throw optionMistake(error, [...Object.keys(known), "help"]);
  }
}

function readData(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--data must be JSON such as '{"deviceName": "gateway"}', not ${text}`, { cause: error });
  }
}
