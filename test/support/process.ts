import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const jiti = join(process.cwd(), "node_modules/jiti/lib/jiti-cli.mjs");

export interface Run {
  code: number | null;
  output: string;
}

/** What a program is started with. */
interface Setting {
  args?: string[];
  env?: Record<string, string>;
}

/** Runs a TypeScript file of this repository in another folder, to its end. */
export async function runScript(script: string, cwd: string, ...args: string[]): Promise<Run> {
  return run(jiti, cwd, { args: [join(process.cwd(), script), ...args] });
}

/** Runs a JavaScript file in a folder, to its end. */
export async function run(file: string, cwd: string, setting: Setting): Promise<Run> {
  const running = start(file, cwd, setting);
  return { code: await running.ended, output: running.output() };
}

export interface Running {
  /** Everything printed so far, to stdout and stderr. */
  output(): string;
  /** Waits until something is printed after the last thing that was waited for. */
  printed(text: string): Promise<void>;
  ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts a TypeScript file of this repository in another folder. It ends with the test at the latest. */
export function startScript(script: string, cwd: string, ...args: string[]): Running {
  return start(jiti, cwd, { args: [join(process.cwd(), script), ...args] });
}

/** Starts a JavaScript file in a folder. It ends with the test at the latest. */
export function start(file: string, cwd: string, { args = [], env = {} }: Setting): Running {
  return startProgram(process.execPath, [file, ...args], cwd, env);
}

/** Starts any program in a folder. It ends with the test at the latest. */
export function startProgram(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Running {
  const environment = { ...process.env, NO_COLOR: "1", ...env };
  const child = spawn(program, args, { cwd, env: environment, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "exit").then(([code]: (number | null)[]) => code ?? null);
  let text = "";
  let seen = 0;
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (text += String(chunk)));
  onTestFinished(async () => {
    // As Ctrl-C does: at SIGTERM Playwright ends without its servers, which are in groups of their own.
    child.kill("SIGINT");
    await ended;
  });
  const printed = async (wanted: string) => {
    for (;;) {
      const index = text.indexOf(wanted, seen);
      if (index >= 0) return void (seen = index + wanted.length);
      await Promise.race([
        once(child.stdout, "data"),
        once(child.stderr, "data"),
        ended.then(() => Promise.reject(new Error(`it ended:\n${text}`))),
      ]);
    }
  };
  return { output: () => text, printed, ended, kill: (signal) => void child.kill(signal) };
}
