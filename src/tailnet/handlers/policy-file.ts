import { HujsonError, parseHujson } from "../../hujson/parse.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import type { Policy } from "../state.ts";
import type { Store } from "../store.ts";
import { defaultPolicy } from "../tailnets.ts";
import { badRequest, notFound } from "./replies.ts";

/** The policy file: a text, whose entity tag changes with every write. */
export const policyFile = {
  /** HuJSON, unless JSON is asked for. */
  getPolicyFile({ state }, { path, query, header }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    return query["details"] === "true" ? details(state.policy) : show(state.policy, header);
  },

  /**
   * Replaces the whole text; an empty body brings the default back.
   *
   * - `If-Match` with another entity tag than the current one is refused with 412.
   * - `"ts-default"` matches a policy file that nobody has written yet.
   * - A text that is wrong is refused with 400, and nothing is stored.
   */
  setPolicyFile(store, { path, header, body }) {
    const { policy } = store.state;
    if (!isOwn(store.state, path.tailnet)) return notFound;
    const wanted = header["if-match"];
    if (wanted !== undefined && !matches(policy, wanted)) return { status: 412, example: "changedMeanwhile" };
    const text = textOf(body);
    const problem = syntaxProblem(text);
    if (problem !== undefined) return badRequest(problem);
    store.put("policy", { text, etag: etag(store), isWritten: true });
    return show(store.state.policy, header);
  },
} satisfies Handlers;

function show({ text, etag }: Policy, { accept = "" }: Readonly<Record<string, string>>) {
  const headers = { ETag: `"${etag}"` };
  const isJson = accept.includes("application/json") && !accept.includes("application/hujson");
  if (isJson) return { body: objectOf(text), headers };
  return { text, type: "application/hujson", headers };
}

function details({ text, etag }: Policy) {
  const bytes = new TextEncoder().encode(text);
  const acl = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return { body: { acl, warnings: [], errors: null }, headers: { ETag: `"${etag}"` } };
}

/** One pair of quotes, as RFC 9110 demands; the API was seen to take the tag without them too. */
function matches({ etag, isWritten }: Policy, wanted: string): boolean {
  const tag = wanted.replaceAll('"', "");
  return tag === "ts-default" ? !isWritten : tag === etag;
}

/** JSON has no comments; what is stored is the text of it. */
function textOf(body: unknown): string {
  if (body === undefined || body === null || body === "") return defaultPolicy;
  return typeof body === "string" ? body : `${JSON.stringify(body, null, 2)}\n`;
}

function syntaxProblem(text: string): string | undefined {
  try {
    parseHujson(text);
    return undefined;
  } catch (error) {
    if (error instanceof HujsonError) return error.message;
    throw error;
  }
}

function objectOf(text: string): Record<string, unknown> {
  return { ...Object(parseHujson(text)) };
}

/** 64 hexadecimal digits, as the API's entity tags are. */
function etag(store: Store): string {
  return store.hex(64);
}
