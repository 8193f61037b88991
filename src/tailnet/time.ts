import type { DeviceDetails } from "../../generated/schemas.ts";
import type { Store } from "./store.ts";

const day = 86_400_000;

/**
 * Applies what has happened through the passing of time alone since the last call:
 *
 * - the key of a device that expires within a day is announced (`device.keyExpiringInOneDay`);
 * - the key of a device expires (`device.keyExpired`).
 *
 * Everything else that expires is checked when it is used.
 */
export function settle(store: Store): void {
  const { from, to } = store.lapse();
  if (to <= from) return;
  for (const device of store.state.devices) {
    const expires = expiryOf(device);
    const passed = (time: number) => from < time && time <= to;
    if (passed(expires - day) && expires > to) announce(store, "device.keyExpiringInOneDay", device);
    if (passed(expires)) announce(store, "device.keyExpired", device);
  }
}

/** When the key of a device expires, in milliseconds since 1970; NaN if it does not. */
export function expiryOf({ expires = "", keyExpiryDisabled }: DeviceDetails): number {
  return keyExpiryDisabled ? NaN : Date.parse(expires);
}

function announce(store: Store, type: `device.${string}`, device: DeviceDetails): void {
  store.emit({ type, target: { id: device.nodeId, name: device.name }, old: device, new: device });
}
