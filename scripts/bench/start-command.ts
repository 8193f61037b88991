import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface RunningCommand {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds until the ready line. */
  readonly ready: number;
  stop(): void;
}

/** Starts a Node program and waits for the line with its URL. Rejects if it ends first. */
export async function startCommand(args: readonly string[], readyLine: RegExp): Promise<RunningCommand> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const stop = () => {
    process.off("exit", stop);
    child.kill();
  };
  process.once("exit", stop);
  const lines = createInterface(child.stdout);
  const url = await Promise.race([
    new Promise<string>((resolve) => {
      lines.on("line", (line) => {
        const found = readyLine.exec(line)?.[1];
        if (found) resolve(found);
      });
    }),
    once(child, "exit").then(() => Promise.reject(new Error(`${args.join(" ")} ended before it was ready`))),
  ]);
  return { url, pid: child.pid ?? 0, ready: performance.now() - start, stop };
}
