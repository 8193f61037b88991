import type { Key } from "../../generated/schemas.ts";
import { actorOf } from "./event.ts";
import type { Actor } from "./event.ts";
import { isInvalid } from "./keys.ts";
import type { Store } from "./store.ts";
import { suggest } from "./suggest.ts";
import { refusedTags, tagsMessage } from "./tags.ts";

/** The rights with which a device joins. */
export interface Admission {
  readonly actor: Actor;
  readonly user: string;
  readonly tags: readonly string[];
  readonly isEphemeral: boolean;
  readonly isPreauthorized: boolean;
  /** The auth key that is used. */
  readonly key?: Key;
}

/** How a device joins: with an auth key, or by logging in. */
export interface Ticket {
  readonly authKey?: string;
  readonly user?: string;
  readonly tags?: readonly string[];
}

/** Who joins with a device, and with what rights. Throws a TypeError that says why it cannot. */
export function admit(store: Store, ticket: Ticket): Admission {
  return ticket.authKey === undefined ? byLogin(store, ticket) : byKey(store, ticket.authKey, ticket);
}

function byLogin(store: Store, { user: loginName = store.state.user.loginName, tags = [] }: Ticket): Admission {
  const { users } = store.state;
  const user = users.find((one) => one.loginName === loginName && one.type === "member");
  const known = users.filter(({ type }) => type === "member").map((one) => one.loginName);
  if (!user) throw new TypeError(`nobody has the login ${loginName}; ${suggest(loginName, known)}`);
  if (["suspended", "needs-approval"].includes(user.status)) throw new TypeError(`${loginName} is ${user.status}`);
  const actor = actorOf(user);
  const strange = store.as({ actor, operation: undefined }, () => refusedTags(store, tags));
  if (strange.length > 0) throw new TypeError(tagsMessage(strange));
  return { actor, user: loginName, tags, isEphemeral: false, isPreauthorized: false };
}

/** If no person owns the key, the device belongs to the tailnet, represented by its owner. */
function byKey(store: Store, secret: string, { user, tags }: Ticket): Admission {
  const { state } = store;
  if (user !== undefined || tags)
    throw new TypeError("an auth key says whose a device is, and its tags; leave them out");
  const [keyId] = Object.entries(state.secrets).find(([, one]) => one === secret) ?? [];
  const key = state.keys.find(({ id, keyType }) => id === keyId && keyType === "auth");
  if (!key) throw new TypeError("the mock has no such auth key; make one with keys.create");
  if (isInvalid(state, key)) throw new TypeError(`the auth key ${key.id} was used or revoked, or has expired`);
  const { ephemeral = false, preauthorized = false, tags: own = [] } = key.capabilities?.devices?.create ?? {};
  const owner = state.users.find(({ id }) => id === key.userId);
  const common = { tags: own, isEphemeral: ephemeral, isPreauthorized: preauthorized, key };
  if (owner) return { ...common, actor: actorOf(owner), user: owner.loginName };
  const actor: Actor = { id: key.id, type: "AUTOMATED_WORKER", loginName: "", displayName: key.description ?? key.id };
  return { ...common, actor, user: state.user.loginName };
}
