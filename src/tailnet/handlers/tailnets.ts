import type { OrganizationTailnet } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import { badRequest, done, notFound } from "./replies.ts";

/** The tailnets of the organization. The mock's own tailnet is the first, and cannot be deleted. */
export const tailnets = {
  /** The cursor is the identifier of the last tailnet on the previous page. */
  listOrganizationTailnets({ state }, { path, query }) {
    if (path.organization !== "-" && path.organization !== organizationOf(state.organizationTailnets)) return notFound;
    const { organizationTailnets: all } = state;
    const limit = Number(query["limit"] ?? 100);
    const cursor = query["cursor"] ?? "";
    const after = cursor === "" ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
    if (cursor !== "" && after === 0) return { status: 400, example: "invalidCursor" };
    const tailnets = all.slice(after, after + limit);
    const last = tailnets.at(-1)?.id;
    const isLast = after + limit >= all.length;
    return { body: { totalCount: all.length, tailnets, ...(!isLast && last !== undefined && { cursor: last }) } };
  },

  /** The secret of the OAuth client is returned only when the tailnet is created. */
  createOrganizationTailnet(store, { path, body: { displayName } }) {
    const { state } = store;
    const orgId = organizationOf(state.organizationTailnets);
    if (path.organization !== "-" && path.organization !== orgId) return notFound;
    if (state.organizationTailnets.some((other) => other.displayName === displayName)) {
      return { status: 400, example: "nameTaken" };
    }
    if (state.organizationTailnets.length >= most) return badRequest(`an organization has at most ${most} tailnets`);
    const made: OrganizationTailnet = { id: store.stableId("T"), displayName, orgId, createdAt: state.now };
    store.add("organizationTailnet", made);
    const id = store.stableId("k");
    const secret = `tskey-client-${id}-${store.code(24)}`;
    return { body: { ...made, dnsName: `tail${store.hex(6)}.ts.net`, oauthClient: { id, secret } } };
  },

  /** The mock's own tailnet cannot be deleted: nothing would be left to answer. */
  deleteTailnet(store, { path }) {
    const { state } = store;
    if (isOwn(state, path.tailnet)) return { status: 400, example: "notDeletable" };
    const tailnet = store.find("organizationTailnet", path.tailnet);
    if (!tailnet) return notFound;
    store.remove("organizationTailnet", tailnet);
    return done;
  },
} satisfies Handlers;

/** How many tailnets an organization may have, the first included. */
const most = 10;

function organizationOf([first]: readonly OrganizationTailnet[]): string {
  return first?.orgId ?? "";
}
