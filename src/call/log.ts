import { redact } from "../errors/redact.ts";

/** The lowest level to log: lines of this level and of those after it are written. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];

/** Where log lines go; `console` is one. */
export type Logger = Readonly<Record<"debug" | "info" | "warn" | "error", (message: string) => void>>;

/** A logger with only the enabled levels. `log.debug?.(…)` does not build the line if `debug` is off. */
export type Log = Partial<Logger>;

/** Creates a logger that writes lines of a level and above, without secrets. */
export function createLog(logger: Logger | undefined, level: LogLevel | undefined): Log {
  const least = levels.indexOf(level ?? (logger ? "warn" : "silent"));
  const line = (name: keyof Logger) => (message: string) =>
    void write(() => (logger ?? console)[name](`tailscale-openapi: ${redact(message)}`));
  const written = levels.slice(least).filter((name) => name !== "silent");
  return Object.fromEntries(written.map((name) => [name, line(name)]));
}

/** An error in a logger, sync or async, must not fail a call that may already have changed something. */
async function write(line: () => unknown): Promise<void> {
  try {
    await line();
  } catch {
    // There is nowhere left to report it.
  }
}

export function isLogLevel(level: string): level is LogLevel {
  return levels.some((name) => name === level);
}
