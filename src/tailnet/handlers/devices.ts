import type { Device, DeviceDetails, ServiceHost } from "../../../generated/schemas.ts";
import { freeLabel, toLabel } from "../device-names.ts";
import { isTaken } from "../free-address.ts";
import type { Handlers, Query } from "../handler.ts";
import { keyExpiry } from "../key-lifetime.ts";
import { isOwn } from "../own.ts";
import type { TailnetState } from "../state.ts";
import type { Store } from "../store.ts";
import { refusedTags, tagsMessage } from "../tags.ts";
import { badRequest, done, notFound } from "./replies.ts";

/** Listing, reading and changing devices. */
export const devices = {
  listTailnetDevices({ state }, { path, query: { fields, ...filters } }) {
    if (!isOwn(state, path.tailnet)) return notFound;
    const found = state.devices.filter((device) => passes(device, filters));
    return { body: { devices: found.map((device) => view(device, fields)) } };
  },

  getDevice({ state }, { path, query }) {
    const device = findDevice(state, path.deviceId);
    return device ? { body: view(device, query["fields"]) } : notFound;
  },

  /** Also deletes the device's attributes and invites. */
  deleteDevice(store, { path }) {
    const device = findDevice(store.state, path.deviceId);
    if (!device) return notFound;
    if (device.isExternal) return { status: 501, example: "external" };
    removeDevice(store, device);
    return done;
  },

  /** Expires exactly at the time of the request: if later, the clock would announce it again. */
  expireDeviceKey(store, { path }) {
    return change(store, path, () => ({ expires: store.settledTo, keyExpiryDisabled: false }));
  },

  authorizeDevice(store, { path, body }) {
    return change(store, path, () => ({ authorized: body.authorized }));
  },

  updateDeviceKey(store, { path, body: { keyExpiryDisabled } }) {
    if (keyExpiryDisabled === undefined) return findDevice(store.state, path.deviceId) ? done : notFound;
    return change(store, path, ({ expires }) => ({
      keyExpiryDisabled,
      // A key that never had an expiry gets that of a new key.
      ...(expires === never && { expires: keyExpiry(store.state) }),
    }));
  },

  /** In lower case with dashes. An empty name is derived from the hostname again, with a number if that is taken. */
  setDeviceName(store, { path, body }) {
    const device = findDevice(store.state, path.deviceId);
    if (!device) return notFound;
    const domain = device.name.slice(device.name.indexOf("."));
    const wanted = toLabel(body.name.toLowerCase().replace(domain, ""));
    const names = store.state.devices.filter((other) => other !== device).map(({ name }) => name);
    if (names.includes(wanted + domain)) {
      return { status: 400, example: "nameTaken", message: `name "${wanted}" is already taken` };
    }
    const label = wanted === "" ? freeLabel(device.hostname, domain, names) : wanted;
    store.change("device", device, { name: label + domain });
    return done;
  },

  /** The address must be in 100.64.0.0/10 and free. */
  setDeviceIp(store, { path, body: { ipv4 } }) {
    const device = findDevice(store.state, path.deviceId);
    if (!device) return notFound;
    if (ipv4 === undefined) return done;
    const [old, ...others] = device.addresses ?? [];
    if (ipv4 === old) return done;
    if (!isTailscaleAddress(ipv4)) return badRequest(`${ipv4} is not in 100.64.0.0/10`);
    if (isTaken(store.state, ipv4)) return badRequest(`${ipv4} is the address of another device or Service`);
    store.change("device", device, { addresses: [ipv4, ...others] });
    return done;
  },

  /** The tags must be defined, and a tagged device keeps at least one. */
  setDeviceTags(store, { path, body: { tags } }) {
    const device = findDevice(store.state, path.deviceId);
    if (!device) return notFound;
    const strange = refusedTags(store, tags);
    if (strange.length > 0) return { status: 400, example: "unknownTags", message: tagsMessage(strange) };
    if (device.tags && tags.length === 0) return { status: 400, example: "lastTag" };
    if (tags.length > 0) store.change("device", device, { tags: [...new Set(tags)] });
    return done;
  },

  listDeviceRoutes({ state }, { path }) {
    const device = findDevice(state, path.deviceId);
    return device ? { body: routesOf(device) } : notFound;
  },

  /** The enabled routes also appear on the device. */
  setDeviceRoutes(store, { path, body }) {
    const device = findDevice(store.state, path.deviceId);
    if (!device) return notFound;
    const enabledRoutes = [...new Set(body.routes)].sort();
    return { body: routesOf(store.change("device", device, { enabledRoutes })) };
  },
} satisfies Handlers;

/** How the API writes that a key never expires. */
const never = "0001-01-01T00:00:00Z";

/** By `nodeId` or by legacy `id`. */
export function findDevice(state: TailnetState, deviceId: string): DeviceDetails | undefined {
  return state.devices.find((device) => device.nodeId === deviceId || device.id === deviceId);
}

/** Whether an entry of a Service is the device. The API has been seen to send either member. */
export function isHost({ nodeId }: DeviceDetails): (host: ServiceHost) => boolean {
  return (host) => (host.nodeId ?? host.stableNodeID) === nodeId;
}

/** Removes a device with its attributes, its invites and the Services that it offers. */
export function removeDevice(store: Store, device: DeviceDetails): void {
  const { state } = store;
  store.remove("device", device);
  for (const invite of state.deviceInvites.filter(({ deviceId }) => deviceId === device.id)) {
    store.remove("deviceInvite", invite);
  }
  delete state.attributes[device.nodeId];
  const offered = Object.entries(state.serviceHosts).filter(([, hosts]) => hosts.some(isHost(device)));
  if (offered.length === 0) return;
  const left = offered.map(([service, hosts]) => [service, hosts.filter((host) => !isHost(device)(host))] as const);
  store.put("serviceHosts", { ...state.serviceHosts, ...Object.fromEntries(left) });
}

function change(
  store: Store,
  { deviceId }: { deviceId: string },
  members: (device: DeviceDetails) => Partial<DeviceDetails>,
): typeof notFound | typeof done {
  const device = findDevice(store.state, deviceId);
  if (!device) return notFound;
  store.change("device", device, members(device));
  return done;
}

function passes(device: DeviceDetails, filters: Query): boolean {
  return Object.entries(filters).every(([name, wanted]) => {
    const value: unknown = Reflect.get(device, name);
    return [wanted].flat().every((text) => (Array.isArray(value) ? value.includes(text) : isLike(value, text)));
  });
}

/** A flag that is absent is false. */
function isLike(value: unknown, text: string): boolean {
  return value === undefined ? text === "false" : String(value) === text;
}

/** The members that only `fields=all` returns. */
const details: Record<Exclude<keyof DeviceDetails, keyof Device>, true> = {
  enabledRoutes: true,
  advertisedRoutes: true,
  clientConnectivity: true,
  postureIdentity: true,
  postureStatus: true,
  sshEnabled: true,
  multipleConnections: true,
  distro: true,
};

/**
 * Devices as the API shows them, cached: a device is replaced when it changes, so until then the same object is shown.
 */
const shown = { all: new WeakMap<DeviceDetails, Device>(), default: new WeakMap<DeviceDetails, Device>() };

function view(device: DeviceDetails, fields: Query[string] | undefined): Device {
  const views = fields === "all" ? shown.all : shown.default;
  const made = views.get(device) ?? (fields === "all" ? full(device) : short(device));
  views.set(device, made);
  return made;
}

/** A key that never expires has the year 1. */
function full(device: DeviceDetails): Device {
  return { ...device, ...(device.keyExpiryDisabled && { expires: never }) };
}

function short(device: DeviceDetails): Device {
  const members = full(device);
  for (const name of Object.keys(details)) Reflect.deleteProperty(members, name);
  return members;
}

function routesOf({ advertisedRoutes = [], enabledRoutes = [] }: DeviceDetails) {
  return { advertisedRoutes, enabledRoutes };
}

function isTailscaleAddress(ipv4: string): boolean {
  const [first, second = 0] = ipv4.split(".").map(Number);
  return first === 100 && second >= 64 && second < 128;
}
