#!/usr/bin/env node
/** `tailscale-openapi`: the package's one command, with its verbs. */
import { version } from "../../generated/operations.ts";
import { UsageError } from "./usage-error.ts";

const [verb, ...args] = process.argv.slice(2);

try {
  // Loaded when needed: help and mistakes do not wait for Prism.
  const { help, readOptions } = await import("./options.ts");
  if (verb === "pull") await pull();
  else if (verb === "--help" || verb === "-h" || args.includes("--help") || args.includes("-h")) console.log(help);
  else if (verb === "--version" || verb === "-v" || args.includes("--version")) console.log(version);
  else if (verb !== "mock") throw new UsageError(verb ? `there is no command "${verb}"` : "say what to do");
  else {
    const options = readOptions(args);
    await (await import("./mock.ts")).runMock(options);
  }
} catch (error) {
  const [line] = (error instanceof Error ? error.message : String(error)).split("\n");
  const hint = error instanceof UsageError ? `; see tailscale-openapi ${verb === "pull" ? verb : "mock"} --help` : "";
  console.error(`tailscale-openapi: ${line}${hint}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function pull(): Promise<void> {
  const { pullHelp, runPull } = await import("./pull.ts");
  if (args.includes("--help") || args.includes("-h")) console.log(pullHelp);
  else await runPull(args);
}
