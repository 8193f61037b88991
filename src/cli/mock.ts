import { readFile } from "node:fs/promises";
import { basePath } from "../../generated/mock.ts";
import { createMock } from "../mock/create-mock.ts";
import type { CreateMockOptions, Mock } from "../mock/create-mock.ts";
import type { Entry } from "../mock/journal.ts";
import { serve } from "../mock/serve.ts";
import type { RunningServer } from "../mock/serve.ts";
import { watchDocument } from "../mock/watch.ts";
import type { MockOptions } from "../tailnet/options.ts";
import { UnknownChoice } from "../tailnet/scenarios.ts";
import { checkSettings } from "../tailnet/settings.ts";
import type { CommandOptions } from "./options.ts";
import { readStateFile, writeStateFile } from "./state-file.ts";
import { UsageError } from "./usage-error.ts";

/** Serves the mock until SIGINT or SIGTERM, which stop it at once. */
export async function runMock(options: CommandOptions): Promise<void> {
  const mock = await create(options);
  const server = await listen(mock, options);
  const end = () => void server.stop().then(() => process.exit(0));
  process.once("SIGINT", end).once("SIGTERM", end);
  // The reader of the ready line may be gone, as in `mock | head -1`.
  process.stdout.on("error", () => {});
  const { scenario } = mock.scenarios;
  const mode = options.stateful ? "stateful" : "static";
  console.log(`The Tailscale API mock is ready at ${server.origin}${basePath} (${mode}, ${scenario}).`);
  if (!options.quiet)
    console.log(`${table(mock)}\n\nPage and scenarios: ${server.origin}/__mock · ${keyHint(options)}`);
  if (options.watch && options.spec !== undefined) await watch(mock, options.spec, options.quiet);
}

function keyHint({ strictKeys }: CommandOptions): string {
  return strictKeys ? "only keys of its state will do" : "any API key will do";
}

async function create(options: CommandOptions): Promise<Mock> {
  const { spec, stateful, seed, delay, errorRate, rateLimit, corsOrigins, quiet } = options;
  const { tailnetPerKey, deliverAnywhere, strictKeys } = options;
  const settings: CreateMockOptions = {
    ...(await scenarioOptions(options.scenario)),
    ...(await stateOptions(options.state)),
    stateful,
    seed,
    tailnetPerKey,
    deliverAnywhere,
    strictKeys,
    clock: "running",
    now: options.now ?? "real",
    ...(spec !== undefined && { document: spec }),
    ...(delay !== undefined && { delay }),
    ...(errorRate !== undefined && { errorRate }),
    ...(rateLimit !== undefined && { rateLimit }),
    ...(corsOrigins && { corsOrigins }),
    ...(!quiet && { onAnswer: logAnswer }),
  };
  try {
    return await createMock(settings);
  } catch (error) {
    if (error instanceof UnknownChoice) throw new UsageError(error.message, { cause: error });
    const problem = describe(error);
    throw new Error(spec === undefined ? problem : `${spec} cannot be served: ${problem}`, { cause: error });
  }
}

/** The scenario's name, or the settings in a file if it ends in .json. */
async function scenarioOptions(scenario: string | undefined): Promise<MockOptions> {
  if (scenario === undefined) return {};
  if (!scenario.endsWith(".json")) return { scenario };
  try {
    const settings: unknown = JSON.parse(await readFile(scenario, "utf8"));
    checkSettings(settings);
    return settings;
  } catch (error) {
    throw new UsageError(`--scenario ${scenario} cannot be used: ${describe(error)}`, { cause: error });
  }
}

/** The file holds the initial tailnet, if it exists, and is where tailnets are saved. */
async function stateOptions(file: string | undefined): Promise<Pick<CreateMockOptions, "state" | "onSave">> {
  if (file === undefined) return {};
  const state = await readStateFile(file);
  return {
    ...(state && { state }),
    async onSave(saved) {
      await writeStateFile(file, saved);
      return file;
    },
  };
}

async function listen(mock: Mock, { host, port }: CommandOptions): Promise<RunningServer> {
  try {
    return await serve(mock, host, port);
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), "code");
    if (code === "EADDRINUSE")
      throw new Error(`port ${port} is in use; choose another with --port, or --port 0`, { cause: error });
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
      throw new Error(`there is no address ${host} here; see --host`, { cause: error });
    if (code === "EACCES")
      throw new Error(`no permission to listen on port ${port}; choose one above 1023`, { cause: error });
    throw error;
  }
}

async function watch(mock: Mock, spec: string, quiet: boolean): Promise<void> {
  let reported = "";
  await watchDocument(spec, async () => {
    try {
      await mock.load(spec);
      reported = "";
      if (!quiet) console.log(`Saved: the mock now serves the new ${spec}.`);
    } catch (error) {
      const problem = describe(error);
      // One save can cause several events.
      if (problem !== reported)
        console.error(`Saved, but not served: ${problem}. The last good document stays in use.`);
      reported = problem;
    }
  });
  if (!quiet) console.log(`Watching ${spec} and the files that it refers to.`);
}

function table({ operations }: Mock): string {
  const width = Math.max(...operations.map(({ path }) => path.length));
  return operations
    .map(({ method, path, operation }) => `  ${method.padEnd(6)} ${path.padEnd(width)}  ${operation}`)
    .join("\n");
}

function logAnswer({ method, path, operation, status, violations }: Entry): void {
  const wrong = violations.map(({ location, message }) => `\n    ${location.join(".")}: ${message}`).join("");
  console.log(`${method} ${path} → ${status}${operation === undefined ? "" : ` (${operation})`}${wrong}`);
}

/** Returns one line. The document parser names the file twice, and quotes it on further lines. */
function describe(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.replace(/^(Error parsing .+?: )\1/, "$1").replace(/:\s*$/, "");
}
