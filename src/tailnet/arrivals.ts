import type { DeviceDetails, ServiceHost, User } from "../../generated/schemas.ts";
import { admit } from "./admission.ts";
import type { Admission } from "./admission.ts";
import { approveAdvertised } from "./auto-approve.ts";
import { definition } from "./definitions.ts";
import { domainOf, freeLabel } from "./device-names.ts";
import { freeAddresses } from "./free-address.ts";
import { keyExpiry } from "./key-lifetime.ts";
import { parseAddresses } from "./policy/addresses.ts";
import { actorOf } from "./event.ts";
import { faultsOf, summarize } from "./schema.ts";
import type { Schema } from "./schema.ts";
import type { Store } from "./store.ts";
import { suggest } from "./suggest.ts";

/** A device that joins the tailnet. The API has no operation for this. */
export interface NewDevice {
  /** Its hostname. Its name is derived from this, with a number if the name is taken. */
  hostname: string;
  /** Its system, such as `macOS`. Default: `linux`. */
  os?: string;
  /** The login name of the user who logs in on it. Default: the owner of the tailnet. Not together with `authKey`. */
  user?: string;
  /** The tags that it requests. Not together with `authKey`, which has its own. */
  tags?: readonly string[];
  /** The secret of an auth key created in this mock: `tskey-auth-…`. */
  authKey?: string;
  /** The subnets that it advertises routes to: `10.0.0.0/16`. */
  advertisedRoutes?: readonly string[];
  /** The names of the Services that it offers: `svc:wiki`. */
  services?: readonly string[];
}

/** A user who joins the tailnet, which the API has no operation for. */
export interface NewUser {
  loginName: string;
  /** Default: the part of the login name before the `@`. */
  displayName?: string;
  /** Their role, if no invite sets it. Default: `member`. */
  role?: string;
}

/**
 * Makes a device join. Throws a TypeError that says why it cannot.
 *
 * - With an auth key it takes the key's tags, its owner, and whether it is ephemeral and authorized.
 * - A key for one device is used up by it. A revoked or expired key lets no device in.
 * - It waits for approval where the settings want that (`devicesApprovalOn`).
 * - Its key expires when the settings say (`devicesKeyDurationDays`); that of a tagged device does not.
 * - The policy's `autoApprovers` approve its routes and Services; what they do not approve waits.
 */
export function addDevice(store: Store, arrival: NewDevice): DeviceDetails {
  checkDevice(arrival);
  checkOffers(store, arrival);
  const admission = admit(store, arrival);
  const before = { ...store.state, devices: [...store.state.devices] };
  return store.as({ actor: admission.actor, operation: undefined }, () => {
    const { key } = admission;
    const device = deviceOf(store, arrival, admission);
    if (key && !key.capabilities?.devices?.create?.reusable) {
      store.change("key", key, { revoked: store.state.now, invalid: true });
    }
    store.add("device", device);
    offer(store, device, arrival.services ?? []);
    approveAdvertised(store, before);
    return store.find("device", device.nodeId) ?? device;
  });
}

/**
 * Lets a user join. Throws a TypeError that says why they cannot.
 *
 * - An open invite for their address gives them its role, and is used up.
 * - They wait for approval if the settings require that (`usersApprovalOn`).
 */
export function addUser(store: Store, arrival: NewUser): User {
  checkUser(arrival);
  const { state } = store;
  const { loginName, displayName = loginName.split("@")[0] ?? loginName } = arrival;
  if (state.users.some((user) => user.loginName === loginName)) throw new TypeError(`${loginName} is there already`);
  const invite = state.userInvites.find(({ email }) => email?.toLowerCase() === loginName.toLowerCase());
  const user: User = {
    id: store.stableId("u"),
    displayName,
    loginName,
    profilePicUrl: "",
    tailnetId: state.tailnet.id,
    created: state.now,
    type: "member",
    role: invite?.role ?? arrival.role ?? "member",
    status: state.settings.usersApprovalOn ? "needs-approval" : "active",
    deviceCount: 0,
    currentlyConnected: false,
  };
  return store.as({ actor: actorOf(user), operation: undefined }, () => {
    if (invite) store.remove("userInvite", invite, "accepted");
    return store.add("user", user);
  });
}

const text: Schema = { type: "string", minLength: 1 };
const texts: Schema = { type: "array", items: text };
const deviceSchema = closed(
  { hostname: text, os: text, user: text, tags: texts, authKey: text, advertisedRoutes: texts, services: texts },
  "hostname",
);
/** A tailnet always has exactly one owner. */
const role: Schema = { enum: ["member", "admin", "it-admin", "network-admin", "billing-admin", "auditor"] };
const userSchema = closed({ loginName: text, displayName: text, role }, "loginName");

function closed(properties: Readonly<Record<string, Schema>>, ...required: string[]): Schema {
  return { type: "object", properties, required, propertyNames: { enum: Object.keys(properties) } };
}

/** Throws a TypeError that names what is missing, unknown or wrong. */
export function checkDevice(arrival: object): asserts arrival is NewDevice {
  check(arrival, deviceSchema, "device");
}

/** Throws a TypeError that names what is missing, unknown or wrong. */
export function checkUser(arrival: object): asserts arrival is NewUser {
  check(arrival, userSchema, "user");
}

function check(arrival: object, schema: Schema, place: string): void {
  const given = Object.fromEntries(Object.entries(arrival).filter(([, value]) => value !== undefined));
  const faults = faultsOf(given, schema, place, { find: definition, int64: "string" });
  if (faults.length > 0) throw new TypeError(summarize(faults));
}

function checkOffers({ state }: Store, { advertisedRoutes = [], services = [] }: NewDevice): void {
  for (const route of advertisedRoutes) {
    if (!parseAddresses(route)) throw new TypeError(`${route} is no subnet such as 10.0.0.0/16`);
  }
  const known = state.services.map(({ name }) => name);
  for (const name of services) {
    if (!known.includes(name)) throw new TypeError(`no Service is called ${name}; ${suggest(name, known)}`);
  }
}

function deviceOf(store: Store, arrival: NewDevice, admission: Admission): DeviceDetails {
  const { state } = store;
  const { hostname, os = "linux", advertisedRoutes = [] } = arrival;
  const { user, tags, isEphemeral, isPreauthorized } = admission;
  const addresses = freeAddresses(store);
  const domain = domainOf(state);
  const names = state.devices.map(({ name }) => name);
  return {
    addresses,
    id: freshDigits(store),
    nodeId: store.stableId("n"),
    user,
    oauthClientId: "",
    name: freeLabel(hostname, domain, names) + domain,
    hostname,
    clientVersion: "1.90.6-t3f6b2c1d4-g8a9b0c1d2",
    updateAvailable: false,
    os,
    created: state.now,
    connectedToControl: true,
    lastSeen: state.now,
    expires: keyExpiry(state),
    keyExpiryDisabled: tags.length > 0,
    authorized: isPreauthorized || !state.settings.devicesApprovalOn,
    isExternal: false,
    machineKey: `mkey:${store.hex(64)}`,
    nodeKey: `nodekey:${store.hex(64)}`,
    tailnetLockKey: `nlpub:${store.hex(64)}`,
    tailnetLockError: "",
    sshEnabled: false,
    blocksIncomingConnections: false,
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(isEphemeral && { isEphemeral }),
    enabledRoutes: [],
    advertisedRoutes: [...advertisedRoutes],
    clientConnectivity: {},
    distro: {},
    postureStatus: {},
  };
}

/** Makes a device a host of Services, which waits for approval. */
function offer(store: Store, device: DeviceDetails, names: readonly string[]): void {
  const { state } = store;
  const hosts = state.services
    .filter(({ name }) => names.includes(name))
    .map(({ name }): [string, ServiceHost[]] => {
      const host = { nodeId: device.nodeId, approvalLevel: "not-approved", configured: "ready" };
      return [name, [...(state.serviceHosts[name] ?? []), host]];
    });
  if (hosts.length > 0) store.put("serviceHosts", { ...state.serviceHosts, ...Object.fromEntries(hosts) });
}

/** An identifier of the older form. */
function freshDigits(store: Store): string {
  return String(10n ** 15n + BigInt(Math.floor(store.random() * 2 ** 32)) * 4_096n);
}
