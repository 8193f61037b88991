import { redact } from "../errors/redact.ts";

/** What is written: the lines of this level and of those after it. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];

/** Where log lines go; `console` is one. */
export type Logger = Readonly<Record<"debug" | "info" | "warn" | "error", (message: string) => void>>;

/** A logger of the levels that are written. `log.debug?.(…)` does not even build the line of one that is not. */
export type Log = Partial<Logger>;

/** A logger that writes the lines of a level and above, without secrets. */
export function createLog(logger: Logger | undefined, level: LogLevel | undefined): Log {
  const least = levels.indexOf(level ?? (logger ? "warn" : "silent"));
  const line = (name: keyof Logger) => (message: string) =>
    void write(() => (logger ?? console)[name](`tailscale-openapi: ${redact(message)}`));
  const written = levels.slice(least).filter((name) => name !== "silent");
  return Object.fromEntries(written.map((name) => [name, line(name)]));
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
