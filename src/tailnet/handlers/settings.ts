import type { TailnetSettings } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import type { Store } from "../store.ts";
import { missingScope, notFound } from "./replies.ts";

/** Settings of the tailnet. Members that a request omits stay; an empty link means none. */
export const settings = {
  /** Settings that a token's scopes do not cover are left out. */
  getTailnetSettings: (store, { path }) => (isOwn(store.state, path.tailnet) ? { body: visible(store) } : notFound),

  updateTailnetSettings(store, { path, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    if (!Object.keys(given).every((name) => store.may(scopeOf(name)))) return missingScope;
    const notInPlan = Object.keys(given).some((name) => Reflect.get(state.settings, name) === null);
    if (notInPlan) return { status: 400, example: "planLimit" };
    const { aclsExternalLink, ...merged }: TailnetSettings = { ...state.settings, ...given, ...routing(given) };
    store.put("settings", aclsExternalLink ? { ...merged, aclsExternalLink } : merged);
    return { body: visible(store) };
  },
} satisfies Handlers;

/** The scopes of settings, if the document names one. All others have `feature_settings`. */
const scopes: Readonly<Partial<Record<keyof TailnetSettings, string>>> = {
  aclsExternallyManagedOn: "policy_file",
  aclsExternalLink: "policy_file",
  networkFlowLoggingOn: "logs:network",
  httpsEnabled: "networking_settings",
};

function scopeOf(name: string): string {
  return Object.entries(scopes).find(([setting]) => setting === name)?.[1] ?? "feature_settings";
}

function visible(store: Store): TailnetSettings {
  const shown = Object.entries(store.state.settings).filter(([name]) => store.may(`${scopeOf(name)}:read`));
  return Object.fromEntries(shown);
}

/** Keeps the old and the new member for route selection in agreement. */
function routing({ regionalRoutingOn, routeSelection }: TailnetSettings): TailnetSettings {
  if (routeSelection !== undefined) return { regionalRoutingOn: routeSelection === "regional-routing" };
  if (regionalRoutingOn === undefined) return {};
  return { routeSelection: regionalRoutingOn ? "regional-routing" : "active-passive-failover" };
}
