import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { checkState } from "../tailnet/state.ts";
import type { TailnetState } from "../tailnet/state.ts";
import { UsageError } from "./usage-error.ts";

/**
 * Reads the tailnet in a file; undefined if the file does not exist yet, since the first save creates it. Throws a
 * UsageError that names the place if the content is invalid.
 */
export async function readStateFile(file: string): Promise<Partial<TailnetState> | undefined> {
  try {
    const state: unknown = JSON.parse(await readFile(file, "utf8"));
    if (typeof state !== "object" || state === null || Array.isArray(state))
      throw new TypeError("it is no JSON object");
    checkState(state);
    return state;
  } catch (cause) {
    if (Reflect.get(Object(cause), "code") === "ENOENT") return undefined;
    const [problem] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
    throw new UsageError(`--state ${file} cannot be used: ${problem}`, { cause });
  }
}

/** Writes a tailnet. Another process that reads the file meanwhile gets the old one or the new one, never a part. */
export async function writeStateFile(file: string, state: Partial<TailnetState>): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, `${JSON.stringify(state, null, 2)}\n`);
    await rename(unfinished, file);
  } catch (cause) {
    await rm(unfinished, { force: true });
    const [problem] = String(cause).split("\n");
    throw new Error(`${file} cannot be written: ${problem}`, { cause });
  }
}
