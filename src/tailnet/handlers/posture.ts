import type { DeviceDetails, DevicePostureAttributes, PostureAttributeValue } from "../../../generated/schemas.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import type { TailnetState } from "../state.ts";
import type { Store } from "../store.ts";
import { findDevice } from "./devices.ts";
import { badRequest, done, notFound } from "./replies.ts";

/** Posture attributes, which vanish when they expire. */
export const posture = {
  getDevicePostureAttributes({ state }, { path }) {
    const device = findDevice(state, path.deviceId);
    return device ? { body: attributesOf(state, device) } : notFound;
  },

  setCustomDevicePostureAttributes(store, { path, body }) {
    const device = findDevice(store.state, path.deviceId);
    if (!device) return notFound;
    const problem = problemOf(store.state, path.attributeKey, body);
    if (problem) return problem;
    update(store, device, { [path.attributeKey]: body });
    return { body: attributesOf(store.state, device) };
  },

  deleteCustomDevicePostureAttributes(store, { path }) {
    const device = findDevice(store.state, path.deviceId);
    if (!device) return notFound;
    update(store, device, { [path.attributeKey]: null });
    return done;
  },

  /** Changes all or nothing. */
  batchUpdateCustomDevicePostureAttributes(store, { path, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    const changes = Object.entries(body.nodes).map(([id, updates]) => ({ device: findDevice(state, id), updates }));
    for (const { device, updates } of changes) {
      if (!device) return notFound;
      for (const [key, update] of Object.entries(updates)) {
        const problem = update && problemOf(state, key, update);
        if (problem) return badRequest(problem.message);
      }
    }
    for (const { device, updates } of changes) if (device) update(store, device, updates);
    return done;
  },
} satisfies Handlers;

interface Update {
  readonly value: PostureAttributeValue;
  readonly expiry?: string | undefined;
}

/** A value must have the type that the attribute has on all devices, and names must differ by more than letter case. */
function problemOf(state: TailnetState, attributeKey: string, { value }: Update) {
  const [name, type] = typeOf(state, attributeKey) ?? [attributeKey, typeof value];
  if (name !== attributeKey) return badRequest(`${attributeKey} differs from ${name} only by case`);
  if (type === typeof value) return undefined;
  const message = `attribute ${attributeKey} holds ${type}s in this tailnet`;
  return { status: 400, example: "typeMismatch", message } as const;
}

/** Sets attributes, and removes those that are null. */
function update(store: Store, device: DeviceDetails, updates: Readonly<Record<string, Update | null>>): void {
  const { state } = store;
  const { nodeId, name } = device;
  const old = attributesOf(state, device);
  const names = Object.keys(updates);
  const attributes = without(old.attributes, ...names);
  const expiries = without(old.expiries, ...names);
  for (const [key, change] of Object.entries(updates)) {
    if (!change) continue;
    state.attributeTypes[key] = typeof change.value;
    attributes[key] = change.value;
    if (change.expiry !== undefined) expiries[key] = change.expiry;
  }
  state.attributes[nodeId] = { attributes, ...withExpiries(expiries) };
  store.emit({ type: "attributes.changed", target: { id: nodeId, name }, old, new: state.attributes[nodeId] });
}

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

/** Absent if nothing expires. */
function withExpiries(expiries: Record<string, string>): { expiries?: Record<string, string> } {
  return Object.keys(expiries).length > 0 ? { expiries } : {};
}
