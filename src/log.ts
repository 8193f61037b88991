import { redact } from "./redact.ts";

/** What is written: the lines of this level and of those after it. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];

/** Where log lines go; `console` is one. */
export type Logger = Readonly<Record<"debug" | "info" | "warn" | "error", (message: string) => void>>;

/** A logger that writes the lines of a level and above, without secrets. */
export function createLog(logger: Logger | undefined, level: LogLevel | undefined): Logger {
  const least = levels.indexOf(level ?? (logger ? "warn" : "silent"));
  const line = (name: "debug" | "info" | "warn" | "error") => (message: string) => {
    if (levels.indexOf(name) < least) return;
    void write(() => (logger ?? console)[name](`tailscale-openapi: ${redact(message)}`));
  };
  return { debug: line("debug"), info: line("info"), warn: line("warn"), error: line("error") };
}

/** A logger that fails, at once or later, must not fail the call, which may have changed something already. */
async function write(line: () => unknown): Promise<void> {
  try {
    await line();
  } catch {
    // There is nowhere left to say so.
  }
}

export function isLogLevel(level: string): level is LogLevel {
  return levels.some((name) => name === level);
}
