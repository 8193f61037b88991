import { readFile } from "node:fs/promises";
import { parseDocument } from "../document/parse.ts";
import { UsageError } from "../verb.ts";

const patience = 30_000; // ms

/** Reads an OpenAPI document from a file or an http(s) URL. Throws a UsageError if it cannot be fetched or parsed. */
export async function loadDocument(source: string): Promise<Record<string, unknown>> {
  const load = /^https?:\/\//.test(source) ? download : (file: string) => readFile(file, "utf8");
  const text = await load(source).catch((error: unknown) => {
    throw new UsageError(`${source} cannot be read: ${reasonOf(error)}.`);
  });
  return parseDocument(text, source);
}

async function download(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

/** fetch says only "fetch failed"; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, cause } = error;
  const reason = cause instanceof Error ? cause.message || String("code" in cause ? cause.code : cause.name) : message;
  return reason.split("\n", 1).join("");
}
