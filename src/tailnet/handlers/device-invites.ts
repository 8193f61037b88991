import type { DeviceDetails, DeviceInvite } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import type { Person } from "../state.ts";
import { done, findDevice, notFound } from "./devices.ts";
import { findInvite, resend } from "./invites.ts";

/** Invites that share a device. How often one may be mailed is in the document. */
export const deviceInvites = {
  listDeviceInvites({ state }, { path }) {
    const device = findDevice(state, path.deviceId);
    if (!device) return notFound;
    const invites = state.deviceInvites.filter((invite) => invite.deviceId === device.id);
    // The API was seen to send null for none.
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
    state.deviceInvites.push(...made);
    return { body: made };
  },

  getDeviceInvite({ state }, { path }) {
    const invite = findInvite(state.deviceInvites, path.deviceInviteId);
    return invite ? { body: invite } : notFound;
  },

  deleteDeviceInvite({ state }, { path }) {
    const invite = findInvite(state.deviceInvites, path.deviceInviteId);
    if (!invite) return notFound;
    state.deviceInvites = state.deviceInvites.filter((other) => other !== invite);
    return done;
  },

  resendDeviceInvite: ({ state }, { path }) => resend(state, findInvite(state.deviceInvites, path.deviceInviteId)),

  /** By link or by code; once, unless the invite is for many. */
  acceptDeviceInvite({ state }, { body }) {
    const invite = state.deviceInvites.find(
      ({ inviteUrl = "" }) => inviteUrl === body.invite || inviteUrl.endsWith(`/${body.invite}`),
    );
    const device = state.devices.find(({ id }) => id === invite?.deviceId);
    if (!invite || !device) return { status: 400, example: "malformed", message: "there is no such invite" };
    if (invite.accepted && !invite.multiUse) return { status: 400, example: "accepted" };
    const { id, loginName } = state.guest;
    Object.assign(invite, { accepted: true, acceptedBy: { id, loginName, profilePicUrl: "" } });
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
