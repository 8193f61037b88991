import type { Key, User } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import type { TailnetState } from "../state.ts";
import type { Store } from "../store.ts";
import { removeDevice } from "./devices.ts";
import { badRequest, done, notFound } from "./replies.ts";

/** Users of the tailnet, and those that devices are shared with. No one can change the owner or themselves. */
export const users = {
  /** Members by default, in all roles. */
  listUsers({ state }, { path, query: { type = "member", role } }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    const found = state.users.filter((user) => type === "all" || user.type === type);
    const listed = found.filter((user) => role === undefined || user.role === role);
    return { body: { users: listed.map((user) => withDevices(state, user)) } };
  },

  getUser(store, { path }) {
    const user = store.find("user", path.userId);
    return user ? { body: withDevices(store.state, user) } : notFound;
  },

  /** Setting the same role again fails, as in the API. */
  updateUserRole(store, { path, body: { role } }) {
    const user = store.find("user", path.userId);
    if (!user) return notFound;
    if (isOneself(store, user)) return { status: 400, example: "ownUser" };
    if (user.role === "owner") return badRequest("the owner's role cannot be changed");
    if (user.role === role) return { status: 500, example: "internal", message: "failed to lookup actor info" };
    store.change("user", user, { role });
    return done;
  },

  /** Does nothing for a user who needs no approval. */
  approveUser: (store, { path }) => move(store, path.userId, "needs-approval", "active"),

  suspendUser: (store, { path }) => move(store, path.userId, undefined, "suspended"),

  restoreUser: (store, { path }) => move(store, path.userId, "suspended", "active"),

  /**
   * Also deletes the user's devices; tagged ones belong to the tailnet and stay. Auth keys and API access tokens are
   * revoked. OAuth clients and federated identities keep working, for the tailnet.
   */
  deleteUser(store, { path }) {
    const user = store.find("user", path.userId);
    if (!user) return notFound;
    const problem = refusal(store, user);
    if (problem !== undefined) return badRequest(problem);
    const { state } = store;
    for (const device of state.devices.filter((one) => one.user === user.loginName)) {
      if (device.tags) store.change("device", device, { user: state.user.loginName });
      else removeDevice(store, device);
    }
    for (const key of state.keys.filter(({ userId }) => userId === user.id)) disown(store, key);
    store.remove("user", user);
    return done;
  },
} satisfies Handlers;

function disown(store: Store, key: Key): void {
  const { userId: _, ...ownerless } = key;
  const isPersonal = key.keyType !== "client" && key.keyType !== "federated";
  const isRevoked = isPersonal && !key.invalid;
  store.exchange("key", key, { ...ownerless, ...(isRevoked && { revoked: store.state.now, invalid: true }) });
}

function withDevices({ devices }: TailnetState, user: User): User {
  return { ...user, deviceCount: devices.filter((device) => device.user === user.loginName && !device.tags).length };
}

/** Changes the status of a user who has the status `from` (undefined: any status). Other users stay as they are. */
function move(store: Store, userId: string, from: string | undefined, to: string) {
  const user = store.find("user", userId);
  if (!user) return notFound;
  const problem = refusal(store, user);
  if (problem !== undefined) return badRequest(problem);
  const applies = from === undefined ? user.status !== to : user.status === from;
  if (applies) store.change("user", user, { status: to });
  return done;
}

function refusal(store: Store, user: User): string | undefined {
  if (isOneself(store, user)) return "a user cannot do this to their own user";
  return user.role === "owner" ? "this cannot be done to the owner" : undefined;
}

/** Whether the user owns the credential of the request. */
function isOneself({ actor }: Store, { loginName }: User): boolean {
  return actor.loginName === loginName;
}
