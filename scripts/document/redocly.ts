import { execFile } from "node:child_process";
import { createRequire } from "node:module";

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

export interface RedoclyResult {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the Redocly CLI in `root`, offline: without telemetry and without looking for updates. */
export function redocly(root: string, args: readonly string[]): Promise<RedoclyResult> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const options = { cwd: root, env, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [cli, ...args], options, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") reject(error);
      else resolve({ code: child.exitCode ?? 1, stdout, stderr: withoutNodeNotice(stderr) });
    });
  });
}

/** Redocly 2.77 prints a framed notice on Node 20, and no setting turns it off. */
function withoutNodeNotice(stderr: string): string {
  return stderr
    .split("\n")
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join("\n")
    .trim();
}
