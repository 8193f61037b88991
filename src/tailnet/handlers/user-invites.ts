import type { UserInvite } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { done, isOwn, notFound } from "./devices.ts";
import { findInvite, resend } from "./invites.ts";

/** Invites to the tailnet. How often one may be mailed is in the document. */
export const userInvites = {
  listUserInvites({ state }, { path }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    // The API was seen to send null for none.
    return { body: state.userInvites.length > 0 ? state.userInvites : null };
  },

  /** An invite that is mailed inside the tailnet's domain has no link. */
  createUserInvites(store, { path, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    const made = body.map(({ role = "member", email }): UserInvite => {
      const inviteUrl = `https://login.tailscale.com/uinv/${store.code(10)}`;
      return {
        id: store.id(),
        role,
        tailnetId: state.tailnet.id,
        inviterId: state.user.id,
        ...(email !== undefined && { email, lastEmailSentAt: state.now }),
        ...(!email?.endsWith(`@${state.tailnet.name}`) && { inviteUrl }),
      };
    });
    state.userInvites.push(...made);
    return { body: made };
  },

  getUserInvite({ state }, { path }) {
    const invite = findInvite(state.userInvites, path.userInviteId);
    return invite ? { body: invite } : notFound;
  },

  deleteUserInvite({ state }, { path }) {
    const invite = findInvite(state.userInvites, path.userInviteId);
    if (!invite) return notFound;
    state.userInvites = state.userInvites.filter((other) => other !== invite);
    return done;
  },

  resendUserInvite: ({ state }, { path }) => resend(state, findInvite(state.userInvites, path.userInviteId)),
} satisfies Handlers;
