import type { DeviceDetails, DevicePostureAttributes } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import type { TailnetState } from "../state.ts";
import { done, findDevice, notFound } from "./devices.ts";

/** Posture attributes, which vanish when they expire. */
export const posture = {
  getDevicePostureAttributes({ state }, { path }) {
    const device = findDevice(state, path.deviceId);
    return device ? { body: attributesOf(state, device) } : notFound;
  },

  /** A value has the type that the attribute has on every device, and a name that differs by more than case. */
  setCustomDevicePostureAttributes({ state }, { path, body }) {
    const device = findDevice(state, path.deviceId);
    if (!device) return notFound;
    const { attributeKey } = path;
    const [name, type] = typeOf(state, attributeKey) ?? [attributeKey, typeof body.value];
    if (name !== attributeKey) {
      const message = `${attributeKey} differs from ${name} only by case`;
      return { status: 400, example: "malformed", message };
    }
    if (type !== typeof body.value) {
      const message = `attribute ${attributeKey} holds ${type}s in this tailnet`;
      return { status: 400, example: "typeMismatch", message };
    }
    state.attributeTypes[attributeKey] = type;
    const { attributes, expiries } = attributesOf(state, device);
    const others = without(expiries, attributeKey);
    state.attributes[device.nodeId] = {
      attributes: { ...attributes, [attributeKey]: body.value },
      ...withExpiries(body.expiry === undefined ? others : { ...others, [attributeKey]: body.expiry }),
    };
    return { body: attributesOf(state, device) };
  },

  deleteCustomDevicePostureAttributes({ state }, { path }) {
    const device = findDevice(state, path.deviceId);
    if (!device) return notFound;
    const { attributes, expiries } = attributesOf(state, device);
    state.attributes[device.nodeId] = {
      attributes: without(attributes, path.attributeKey),
      ...withExpiries(without(expiries, path.attributeKey)),
    };
    return done;
  },
} satisfies Handlers;

/** The attributes that have not expired. */
function attributesOf(state: TailnetState, { nodeId, os }: DeviceDetails): DevicePostureAttributes {
  const stored = state.attributes[nodeId] ?? { attributes: os === undefined ? {} : { "node:os": os } };
  const expired = Object.entries(stored.expiries ?? {})
    .filter(([, expiry]) => Date.parse(expiry) <= Date.parse(state.now))
    .map(([name]) => name);
  return {
    attributes: without(stored.attributes, ...expired),
    ...withExpiries(without(stored.expiries, ...expired)),
  };
}

function typeOf(state: TailnetState, attributeKey: string): [name: string, type: string] | undefined {
  const key = attributeKey.toLowerCase();
  return Object.entries(state.attributeTypes).find(([name]) => name.toLowerCase() === key);
}

function without<Value>(members: Record<string, Value> | undefined, ...names: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(members ?? {}).filter(([name]) => !names.includes(name)));
}

/** Absent where nothing expires. */
function withExpiries(expiries: Record<string, string>): { expiries?: Record<string, string> } {
  return Object.keys(expiries).length > 0 ? { expiries } : {};
}
