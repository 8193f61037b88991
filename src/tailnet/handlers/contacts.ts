import type { Contacts } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import { done, notFound } from "./replies.ts";

/**
 * The addresses Tailscale writes to. A new address applies once it is verified; until then the old one is the fallback.
 */
export const contacts = {
  getContacts: ({ state }, { path }) => (isOwn(state, path.tailnet) ? { body: state.contacts } : notFound),

  updateContact(store, { path, body: { email } }) {
    const { contacts } = store.state;
    if (!isOwn(store.state, path.tailnet) || !isKind(contacts, path.contactType)) return notFound;
    const old = contacts[path.contactType];
    if (old.email === email) return done;
    const fallback = old.email === "" ? {} : { fallbackEmail: old.email };
    store.put("contacts", { ...contacts, [path.contactType]: { email, ...fallback, needsVerification: true } });
    return done;
  },

  resendContactVerificationEmail({ state }, { path }) {
    if (!isOwn(state, path.tailnet) || !isKind(state.contacts, path.contactType)) return notFound;
    const { needsVerification } = state.contacts[path.contactType];
    return needsVerification ? done : { status: 400, example: "nothingToVerify" };
  },
} satisfies Handlers;

function isKind(contacts: Contacts, kind: string): kind is keyof Contacts {
  return Object.hasOwn(contacts, kind);
}
