import type { TailnetState } from "./state.ts";

const day = 86_400_000;

/** When the key of a device that logs in now expires: after the days of the settings, or half a year. */
export function keyExpiry({ now, settings }: TailnetState): string {
  const { devicesKeyDurationDays = 180 } = settings;
  return new Date(Date.parse(now) + devicesKeyDurationDays * day).toISOString();
}
