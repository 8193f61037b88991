import { mapTexts } from "./map-texts.ts";
import type { TailnetState } from "./state.ts";

/** RFC 3339, as a whole text. */
const time = /^(\d{4})-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Moves the state to another time: everything in it keeps its distance from `now`.
 *
 * - Everything that has the form of a time is moved, wherever it is.
 * - The year 1, which means "never" in the API, stays.
 * - A time without fractions of a second stays without them.
 */
export function shiftTimes(state: TailnetState, now: string): TailnetState {
  const distance = Date.parse(now) - Date.parse(state.now);
  return { ...mapTexts(state, (text) => shifted(text, distance)), now: new Date(now).toISOString() };
}

function shifted(text: string, distance: number): string {
  const [, year, fraction] = time.exec(text) ?? [];
  if (year === undefined || year === "0001" || distance === 0) return text;
  const moved = new Date(Date.parse(text) + distance).toISOString();
  return fraction === undefined ? moved.replace(/\.\d+Z$/, "Z") : moved;
}
