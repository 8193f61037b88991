import type { TailnetSettings } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import { notFound } from "./replies.ts";

/** Settings of the tailnet. What a request leaves out stays; an empty link is none. */
export const settings = {
  getTailnetSettings: ({ state }, { path }) => (isOwn(state, path.tailnet) ? { body: state.settings } : notFound),

  updateTailnetSettings(store, { path, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const notInPlan = Object.keys(given).some((name) => Reflect.get(state.settings, name) === null);
    if (notInPlan) return { status: 400, example: "planLimit" };
    const { aclsExternalLink, ...merged }: TailnetSettings = { ...state.settings, ...given, ...routing(given) };
    store.put("settings", aclsExternalLink ? { ...merged, aclsExternalLink } : merged);
    return { body: store.state.settings };
  },
} satisfies Handlers;

/** Two members say how routes are selected, an old one and a new one. They agree. */
function routing({ regionalRoutingOn, routeSelection }: TailnetSettings): TailnetSettings {
  if (routeSelection !== undefined) return { regionalRoutingOn: routeSelection === "regional-routing" };
  if (regionalRoutingOn === undefined) return {};
  return { routeSelection: regionalRoutingOn ? "regional-routing" : "active-passive-failover" };
}
