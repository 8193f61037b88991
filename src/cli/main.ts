#!/usr/bin/env node
/** `tailscale-openapi`: the package's one command, with its verbs. */
import { version } from "../../generated/operations.ts";
import { UsageError } from "./usage-error.ts";

interface Verb {
  readonly help: string;
  readonly run: (args: readonly string[]) => Promise<void>;
}

// Loaded on demand, so help and usage errors do not wait for Prism.
const verbs = {
  async mock(): Promise<Verb> {
    const { help, readOptions } = await import("./options.ts");
    const run = async (given: readonly string[]) => {
      const options = readOptions(given);
      await (await import("./mock.ts")).runMock(options);
    };
    return { help, run };
  },
  async pull(): Promise<Verb> {
    const { pullHelp, runPull } = await import("./pull.ts");
    return { help: pullHelp, run: runPull };
  },
  async trigger(): Promise<Verb> {
    const { triggerHelp, runTrigger } = await import("./trigger.ts");
    return { help: triggerHelp, run: runTrigger };
  },
};

const [first, ...args] = process.argv.slice(2);
const verb = first === "pull" || first === "trigger" ? first : "mock";
const asksFor = (...names: string[]) => names.includes(first ?? "") || args.some((arg) => names.includes(arg));

try {
  const { help, run } = await verbs[verb]();
  if (asksFor("--help", "-h")) console.log(help);
  else if (asksFor("--version") || first === "-v") console.log(version);
  else if (first !== verb)
    throw new UsageError(first ? `there is no command "${first}"` : "name a command: mock, pull or trigger");
  else await run(args);
} catch (error) {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  const see = line.endsWith("?") ? " See" : "; see";
  const hint = error instanceof UsageError ? `${see} tailscale-openapi ${verb} --help` : "";
  console.error(`tailscale-openapi: ${line}${hint}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
