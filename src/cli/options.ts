import { parseArgs } from "node:util";
import { optionMistake } from "./option-mistake.ts";
import { UsageError } from "./usage-error.ts";

export interface CommandOptions {
  readonly host: string;
  readonly port: number;
  /** The file of a document to use instead of the package's. */
  readonly spec: string | undefined;
  readonly watch: boolean;
  readonly stateful: boolean;
  /** The name of a scenario, or a JSON file of settings. */
  readonly scenario: string | undefined;
  /** The file to load the tailnet from and save it to. */
  readonly state: string | undefined;
  /** The mock's time at the start; undefined for the computer's time. */
  readonly now: string | undefined;
  readonly seed: number;
  readonly delay: number | undefined;
  readonly errorRate: number | undefined;
  /** Requests per minute and credential. */
  readonly rateLimit: number | undefined;
  readonly tailnetPerKey: boolean;
  readonly corsOrigins: readonly string[] | undefined;
  readonly deliverAnywhere: boolean;
  readonly strictKeys: boolean;
  readonly quiet: boolean;
}

export const help = `Usage: tailscale-openapi mock [options]

Serves a mock of the Tailscale API, made from the OpenAPI document, with a small tailnet that remembers changes.

  --port PORT           port to listen on, 0 for a free one (default 4010)
  --host HOST           address to listen on (default 127.0.0.1)
  --spec FILE           your own edited document instead of the package's
  --watch               reload the document whenever one of its files is saved (with --spec)
  --stateful            remember changes (the default)
  --static              always respond with the examples of the document
  --scenario NAME|FILE  a tailnet (small-tailnet, empty-tailnet, large-tailnet), a behaviour (slow, flaky, or a documented
                        failure such as missing-scope), both as in large-tailnet,flaky, or a JSON file such as
                        {"scenario": "flaky", "operations": {"devices.get": {"code": 404}}}
  --state FILE          start with the tailnet of a JSON file, which POST /__mock/save writes
  --tailnet-per-key     every API key has a tailnet of its own
  --strict-keys         accept only keys that the mock knows: those in its state, and tokens of its OAuth clients
  --seed NUMBER         other people, machines and codes (default 1)
  --now TIME            the mock's time at the start, such as 2026-04-12T09:00:00Z (default: the real time)
  --delay MS            milliseconds that every response takes
  --error-rate RATE     share of requests that fail, from 0 to 1
  --rate-limit NUMBER   requests that each API key may make in a minute (default: any number)
  --cors-origin ORIGIN  an origin that browsers may call from, instead of any; may be repeated
  --deliver-anywhere    send webhooks to any host, instead of this machine alone
  --quiet               print nothing but the ready line
  --version             print the version
  --help                show this

Open /__mock in a browser to see requests and to switch scenarios. Any API key will do.

tailscale-openapi pull --help says how a real tailnet becomes such a FILE for --state.
tailscale-openapi trigger --help says how an event is sent to a receiver of webhooks.`;

/** Parses the command line. Throws a UsageError that names the first mistake. */
export function readOptions(args: readonly string[]): CommandOptions {
  const values = parse(args);
  if (values.host === "") throw new UsageError("--host must be an address such as 127.0.0.1");
  if (values.stateful && values.static) throw new UsageError("--stateful and --static exclude each other");
  if (values.watch && values.spec === undefined) throw new UsageError("--watch needs --spec FILE");
  return {
    host: values.host ?? "127.0.0.1",
    port: number("--port", values.port ?? "4010", 0, 65_535, /^\d+$/),
    spec: values.spec,
    watch: values.watch ?? false,
    stateful: !values.static,
    scenario: values.scenario,
    state: values.state,
    now: values.now === undefined ? undefined : time("--now", values.now),
    strictKeys: values["strict-keys"] ?? false,
    tailnetPerKey: values["tailnet-per-key"] ?? false,
    seed: number("--seed", values.seed ?? "1", 0, 2 ** 31, /^\d+$/),
    delay: values.delay === undefined ? undefined : number("--delay", values.delay, 0, 600_000, /^\d+$/),
    errorRate: values["error-rate"] === undefined ? undefined : number("--error-rate", values["error-rate"], 0, 1),
    rateLimit:
      values["rate-limit"] === undefined ? undefined : number("--rate-limit", values["rate-limit"], 1, 1e6, /^\d+$/),
    corsOrigins: values["cors-origin"]?.map(origin),
    deliverAnywhere: values["deliver-anywhere"] ?? false,
    quiet: values.quiet ?? false,
  };
}

const known = {
  port: { type: "string" },
  host: { type: "string" },
  spec: { type: "string" },
  watch: { type: "boolean" },
  stateful: { type: "boolean" },
  static: { type: "boolean" },
  scenario: { type: "string" },
  state: { type: "string" },
  now: { type: "string" },
  "tailnet-per-key": { type: "boolean" },
  "strict-keys": { type: "boolean" },
  "rate-limit": { type: "string" },
  seed: { type: "string" },
  delay: { type: "string" },
  "error-rate": { type: "string" },
  "cors-origin": { type: "string", multiple: true },
  "deliver-anywhere": { type: "boolean" },
  quiet: { type: "boolean" },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known }).values;
  } catch (error) {
    throw optionMistake(error, [...Object.keys(known), "help", "version"]);
  }
}

function number(name: string, text: string, least: number, most: number, form = /^\d*\.?\d+$/): number {
  const value = Number(text);
  if (form.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`${name} must be a number from ${least} to ${most}, not "${text}"`);
}

function time(name: string, text: string): string {
  if (/^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new UsageError(`${name} must be a time such as 2026-04-12T09:00:00Z, not "${text}"`);
}

function origin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw new UsageError(`--cors-origin must be an origin such as http://localhost:5173, not "${text}"`);
}
