import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll } from "vitest";
import { bundleMock } from "../../scripts/build/bundle-mock.ts";
import { run, start } from "./process.ts";
import type { Run, Running } from "./process.ts";

/** The package's command, as a process of its own in the folder of the repository. */
export interface Command {
  /** Runs it to its end. */
  run(...args: string[]): Promise<Run>;
  /** Starts it. It ends with the test at the latest. */
  start(...args: string[]): Running;
}

/** Bundles the command for the tests of a file, as the package has it: its sources take seconds to start, each time. */
export function bundledCommand(): Command {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tailscale-openapi-command-"));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await bundleMock(folder);
    return () => rm(folder, { recursive: true });
  });
  const file = () => join(folder, "cli.js");
  return {
    run: (...args) => run(file(), process.cwd(), { args }),
    start: (...args) => start(file(), process.cwd(), { args }),
  };
}
