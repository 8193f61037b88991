import type { DeviceDetails, DeviceInvite } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import type { Person } from "../state.ts";
import { findDevice } from "./devices.ts";
import { badRequest, done, notFound } from "./replies.ts";
import { linkOnly } from "./invites.ts";

/** Invites that share a device. The document says how often one may be mailed. */
export const deviceInvites = {
  listDeviceInvites({ state }, { path }) {
    const device = findDevice(state, path.deviceId);
    if (!device) return notFound;
    const invites = state.deviceInvites.filter((invite) => invite.deviceId === device.id);
    // The API has been seen to send null for none.
    return { body: invites.length > 0 ? invites : null };
  },

  createDeviceInvites(store, { path, body }) {
    const { state } = store;
    const device = findDevice(state, path.deviceId);
    if (!device) return notFound;
    const made = body.map(({ email, multiUse, allowExitNode }): DeviceInvite => ({
      id: store.id(),
      created: state.now,
      tailnetId: state.tailnet.id,
      deviceId: device.id,
      sharerId: state.user.id,
      ...(multiUse && { multiUse }),
      ...(allowExitNode && { allowExitNode }),
      ...(email !== undefined && { email, lastEmailSentAt: state.now }),
      inviteUrl: `https://login.tailscale.com/admin/invite/${store.code(10)}`,
      accepted: false,
    }));
    for (const invite of made) store.add("deviceInvite", invite);
    return { body: made };
  },

  getDeviceInvite(store, { path }) {
    const invite = store.find("deviceInvite", path.deviceInviteId);
    return invite ? { body: invite } : notFound;
  },

  deleteDeviceInvite(store, { path }) {
    const invite = store.find("deviceInvite", path.deviceInviteId);
    if (!invite) return notFound;
    store.remove("deviceInvite", invite);
    return done;
  },

  resendDeviceInvite(store, { path }) {
    const invite = store.find("deviceInvite", path.deviceInviteId);
    if (!invite) return notFound;
    if (invite.email === undefined) return linkOnly;
    store.change("deviceInvite", invite, { lastEmailSentAt: store.state.now });
    return done;
  },

  /** Accepts by link or code; only once, unless the invite is for several people. */
  acceptDeviceInvite(store, { body }) {
    const { state } = store;
    const invite = state.deviceInvites.find(
      ({ inviteUrl = "" }) => inviteUrl === body.invite || inviteUrl.endsWith(`/${body.invite}`),
    );
    const device = state.devices.find(({ id }) => id === invite?.deviceId);
    if (!invite || !device) return badRequest("there is no such invite");
    if (invite.accepted && !invite.multiUse) return { status: 400, example: "accepted" };
    const { id, loginName } = state.guest;
    store.change("deviceInvite", invite, { accepted: true, acceptedBy: { id, loginName, profilePicUrl: "" } });
    return {
      body: { device: shared(device, invite), sharer: profile(state.user), acceptedBy: profile(state.guest) },
    };
  },
} satisfies Handlers;

/** The device as the other tailnet sees it. */
function shared({ nodeId, os, hostname, name, addresses = [] }: DeviceDetails, { allowExitNode }: DeviceInvite) {
  const [ipv4, ipv6] = addresses;
  const includeExitNode = allowExitNode ?? false;
  const members = { id: nodeId, os, name: hostname, fqdn: name, ipv4, ipv6, includeExitNode };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function profile(person: Person) {
  return { ...person, profilePicURL: "" };
}
