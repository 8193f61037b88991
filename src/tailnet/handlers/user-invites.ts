import type { UserInvite } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import { done, notFound } from "./replies.ts";
import { linkOnly } from "./invites.ts";

/** Invites to the tailnet. The document says how often one may be mailed. */
export const userInvites = {
  listUserInvites({ state }, { path }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    // The API has been seen to send null for none.
    return { body: state.userInvites.length > 0 ? state.userInvites : null };
  },

  /** An invite mailed within the tailnet's domain has no link. */
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
    for (const invite of made) store.add("userInvite", invite);
    return { body: made };
  },

  getUserInvite(store, { path }) {
    const invite = store.find("userInvite", path.userInviteId);
    return invite ? { body: invite } : notFound;
  },

  deleteUserInvite(store, { path }) {
    const invite = store.find("userInvite", path.userInviteId);
    if (!invite) return notFound;
    store.remove("userInvite", invite);
    return done;
  },

  resendUserInvite(store, { path }) {
    const invite = store.find("userInvite", path.userInviteId);
    if (!invite) return notFound;
    if (invite.email === undefined) return linkOnly;
    store.change("userInvite", invite, { lastEmailSentAt: store.state.now });
    return done;
  },
} satisfies Handlers;
