import type { Device, DeviceDetails } from "../../../generated/schemas.ts";
import type { Handlers, Query } from "../handler.ts";
import type { TailnetState } from "../state.ts";

/** Listing, reading and changing devices. */
export const devices = {
  listTailnetDevices({ state }, { path, query: { fields, ...filters } }) {
    if (!isOwn(state, path.tailnet)) return unknown;
    const found = state.devices.filter((device) => passes(device, filters));
    return { body: { devices: found.map((device) => view(device, fields)) } };
  },

  getDevice({ state }, { path, query }) {
    const device = findDevice(state, path.deviceId);
    return device ? { body: view(device, query["fields"]) } : unknown;
  },

  /** Takes the device's attributes and invites along. */
  deleteDevice({ state }, { path }) {
    const device = findDevice(state, path.deviceId);
    if (!device) return unknown;
    if (device.isExternal) return { status: 501, example: "external" };
    state.devices = state.devices.filter((other) => other !== device);
    state.deviceInvites = state.deviceInvites.filter((invite) => invite.deviceId !== device.id);
    delete state.attributes[device.nodeId];
    return done;
  },

  expireDeviceKey({ state }, { path }) {
    return change(state, path, (device) => Object.assign(device, { expires: state.now, keyExpiryDisabled: false }));
  },

  authorizeDevice({ state }, { path, body }) {
    return change(state, path, (device) => (device.authorized = body.authorized));
  },

  updateDeviceKey({ state }, { path, body: { keyExpiryDisabled } }) {
    return change(state, path, (device) => {
      if (keyExpiryDisabled === undefined) return;
      device.keyExpiryDisabled = keyExpiryDisabled;
      // One that never had a time gets that of a new key.
      if (device.expires === never) device.expires = new Date(Date.parse(state.now) + keyLifetime).toISOString();
    });
  },

  /** The address must be in 100.64.0.0/10 and nobody else's. */
  setDeviceIp({ state }, { path, body: { ipv4 } }) {
    const device = findDevice(state, path.deviceId);
    if (!device) return unknown;
    if (ipv4 === undefined) return done;
    const owner = state.devices.find((other) => other !== device && other.addresses?.includes(ipv4));
    const problem = owner ? `${ipv4} is the address of another device` : `${ipv4} is not in 100.64.0.0/10`;
    if (owner || !isTailscaleAddress(ipv4)) return { status: 400, example: "malformed", message: problem };
    device.addresses = [ipv4, ...(device.addresses ?? []).slice(1)];
    return done;
  },

  /** The tags must be known, and a tagged device keeps at least one. */
  setDeviceTags({ state }, { path, body: { tags } }) {
    const device = findDevice(state, path.deviceId);
    if (!device) return unknown;
    const strange = tags.filter((tag) => !state.tags.includes(tag));
    if (strange.length > 0) {
      const message = `requested tags [${strange.join(" ")}] are invalid or not permitted`;
      return { status: 400, example: "unknownTags", message };
    }
    if (device.tags && tags.length === 0) return { status: 400, example: "lastTag" };
    if (tags.length > 0) device.tags = [...new Set(tags)];
    return done;
  },

  listDeviceRoutes({ state }, { path }) {
    const device = findDevice(state, path.deviceId);
    return device ? { body: routesOf(device) } : unknown;
  },

  /** The enabled routes show on the device too. */
  setDeviceRoutes({ state }, { path, body }) {
    const device = findDevice(state, path.deviceId);
    if (!device) return unknown;
    device.enabledRoutes = [...new Set(body.routes)].sort();
    return { body: routesOf(device) };
  },
} satisfies Handlers;

/** How the API writes that a key never expires. */
const never = "0001-01-01T00:00:00Z";

/** Half a year, in milliseconds: the default of a tailnet. */
const keyLifetime = 180 * 86_400_000;

/** Nothing has the identifier. */
export const unknown = { status: 404, example: "unknown" } as const;

/** Success without a body. */
export const done = { body: undefined };

/** By `nodeId` or by legacy `id`. */
export function findDevice(state: TailnetState, deviceId: string): DeviceDetails | undefined {
  return state.devices.find((device) => device.nodeId === deviceId || device.id === deviceId);
}

/** Whether a path parameter means this tailnet. */
export function isOwn({ tailnet }: TailnetState, name: string): boolean {
  return ["-", tailnet.id, tailnet.name].includes(name);
}

function change(
  state: TailnetState,
  { deviceId }: { deviceId: string },
  apply: (device: DeviceDetails) => void,
): typeof unknown | typeof done {
  const device = findDevice(state, deviceId);
  if (!device) return unknown;
  apply(device);
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

/** The device as the API shows it: a key that never expires has the year 1. */
function view(device: DeviceDetails, fields: Query[string] | undefined): Device {
  const shown: Device = { ...device, ...(device.keyExpiryDisabled && { expires: never }) };
  if (fields === "all") return shown;
  for (const name of Object.keys(details)) Reflect.deleteProperty(shown, name);
  return shown;
}

function routesOf({ advertisedRoutes = [], enabledRoutes = [] }: DeviceDetails) {
  return { advertisedRoutes, enabledRoutes };
}

function isTailscaleAddress(ipv4: string): boolean {
  const [first, second = 0] = ipv4.split(".").map(Number);
  return first === 100 && second >= 64 && second < 128;
}
