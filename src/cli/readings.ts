import { operations } from "../../generated/operations.ts";
import type { Tailscale } from "../index.ts";
import type { TailnetState } from "../tailnet/state.ts";

/** Keeps of some answers those that are what the document says. */
export type Fitting = <T>(answers: readonly T[], schema: string) => T[];

/** Reads a part of a tailnet into a state that has what was read before. */
type Reading = (api: Tailscale, state: TailnetState, fitting: Fitting) => Promise<void>;

/** Which operation fills which members of the state, in the order in which they need each other. */
export const readings: Readonly<Record<string, Reading>> = {
  async "devices.list"(api, state, fitting) {
    state.devices = fitting((await api.devices.list({ fields: "all" })).devices, "DeviceDetails");
  },

  async "devices.getPostureAttributes"(api, state, fitting) {
    await forEach(ownDevices(state), async ({ nodeId }) => {
      const answer = await api.devices.getPostureAttributes({ deviceId: nodeId });
      const [attributes] = fitting([answer], "DevicePostureAttributes");
      if (attributes) state.attributes[nodeId] = attributes;
    });
  },

  async "deviceInvites.list"(api, state, fitting) {
    await forEach(ownDevices(state), async ({ nodeId }) => {
      state.deviceInvites.push(...fitting(await api.deviceInvites.list({ deviceId: nodeId }), "DeviceInvite"));
    });
  },

  async "userInvites.list"(api, state, fitting) {
    state.userInvites = fitting(await api.userInvites.list(), "UserInvite");
  },
};

/** The operations of the document that only read. */
export const readingOperations: readonly string[] = operations
  .filter(({ method }) => method === "GET")
  .map(({ sdkMethod }) => sdkMethod);

/** A device that is shared in is somebody else's to ask about. */
function ownDevices({ devices }: TailnetState): TailnetState["devices"] {
  return devices.filter(({ isExternal }) => !isExternal);
}

/** Eight at a time: a large tailnet has thousands of devices, and the API is not only ours. */
async function forEach<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += 8) await Promise.all(items.slice(start, start + 8).map(action));
}

/** The type of each custom attribute, which the API does not say. */
export function typesOf({ attributes }: TailnetState): Record<string, string> {
  const custom = Object.values(attributes)
    .flatMap((device) => Object.entries(device.attributes ?? {}))
    .filter(([key]) => key.startsWith("custom:"));
  return Object.fromEntries(custom.map(([key, value]) => [key, typeof value]));
}
