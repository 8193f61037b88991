import { parseHujson } from "../../hujson/parse.ts";
import { currentPolicy, networkOf } from "../current-policy.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import { checkPolicy } from "../policy/check-policy.ts";
import { defaultPolicy } from "../policy/default-policy.ts";
import { preview } from "../policy/preview.ts";
import { refusalOf, testOutcome, validationOf } from "../policy/validate.ts";
import { memberWarnings, unevaluated } from "../policy/warnings.ts";
import type { StoredPolicy, TailnetState } from "../state.ts";
import { badRequest, notFound } from "./replies.ts";

/** The policy file: a text with an entity tag that changes with every write. */
export const policyFile = {
  /** HuJSON, unless JSON is asked for. */
  getPolicyFile({ state }, { path, query, header }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    return query["details"] === "true" ? details(state) : show(state.policy, header);
  },

  /**
   * Replaces the whole text. A request without a body restores the default.
   *
   * - `If-Match` with another entity tag than the current one is refused with 412.
   * - `"ts-default"` matches a policy file that was never written.
   * - A policy file that is wrong, or whose tests fail, is refused with 400, and nothing is stored.
   */
  setPolicyFile(store, { path, header, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    const wanted = header["if-match"];
    if (wanted !== undefined && !matches(state.policy, wanted)) return { status: 412, example: "changedMeanwhile" };
    const text = textOf(body);
    const refusal = refusalOf(text, networkOf(state));
    if (refusal) return { status: 400, example: "malformed", ...refusal };
    store.put("policy", { text, etag: store.hex(64), isWritten: true });
    return show(store.state.policy, header);
  },

  /** Previews the policy file in the body. Nothing is stored. */
  previewRuleMatches({ state }, { path, query, body }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    const { policy, mistakes } = checkPolicy(body);
    const [mistake] = mistakes;
    if (mistake !== undefined) return badRequest(mistake);
    const { type, previewFor } = query;
    const wanted = { type: type === "ipport" ? type : "user", previewFor: String(previewFor) } as const;
    const answer = preview(policy, networkOf(state), wanted);
    return answer ? { body: answer } : badRequest(`${wanted.previewFor} is not an IP address with a port`);
  },

  /** An array of tests is run against the stored policy file; anything else is a policy file to check. */
  validateAndTestPolicyFile({ state }, { path, body }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    const network = networkOf(state);
    if (Array.isArray(body)) return { body: testOutcome(currentPolicy(state), network, body) ?? null };
    return { body: validationOf(body, network) ?? {} };
  },
} satisfies Handlers;

function show({ text, etag }: StoredPolicy, { accept = "" }: Readonly<Record<string, string>>) {
  const headers = { ETag: `"${etag}"` };
  const isJson = accept.includes("application/json") && !accept.includes("application/hujson");
  if (isJson) return { body: { ...Object(parseHujson(text)) }, headers };
  return { text, type: "application/hujson", headers };
}

/** Parts that the mock does not evaluate cause warnings, in addition to the API's own. */
function details(state: TailnetState) {
  const { text, etag } = state.policy;
  const policy = currentPolicy(state);
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  const warnings = [...memberWarnings(policy, networkOf(state)), ...unevaluated(policy)];
  return { body: { acl: btoa(bytes.join("")), warnings, errors: null }, headers: { ETag: `"${etag}"` } };
}

/** One pair of quotes, as RFC 9110 requires. The API has also been seen to accept the tag without them. */
function matches({ etag, isWritten }: StoredPolicy, wanted: string): boolean {
  const tag = wanted.replaceAll('"', "");
  return tag === "ts-default" ? !isWritten : tag === etag;
}

/** A JSON body is stored as its text. */
function textOf(body: unknown): string {
  if (body === undefined || body === null || body === "") return defaultPolicy;
  return typeof body === "string" ? body : `${JSON.stringify(body, null, 2)}\n`;
}
