import { PolicyMistake } from "./mistake.ts";

const [hour, minute] = [3_600, 60];

/** A duration as Go writes it (`1h30m`, `-1m0s`) in seconds. Throws a PolicyMistake with Go's text. */
export function parseDuration(text: string): number {
  const [, sign, amounts] = /^([+-]?)((?:\d+(?:\.\d+)?[hms])+)$/.exec(text) ?? [];
  if (amounts === undefined) throw new PolicyMistake(`time: invalid duration ${JSON.stringify(text)}`);
  const parts = [...amounts.matchAll(/([\d.]+)([hms])/g)];
  const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * secondsOf(unit), 0);
  return sign === "-" ? -total : total;
}

function secondsOf(unit: string | undefined): number {
  if (unit === "h") return hour;
  return unit === "m" ? minute : 1;
}

/** A duration as Go prints it: `168h0m1s`. */
export function formatDuration(total: number): string {
  const [sign, rest] = [total < 0 ? "-" : "", Math.abs(total)];
  const [hours, minutes] = [Math.floor(rest / hour), Math.floor((rest % hour) / minute)];
  const least = `${rest % minute}s`;
  if (hours > 0) return `${sign}${hours}h${minutes}m${least}`;
  return minutes > 0 ? `${sign}${minutes}m${least}` : `${sign}${least}`;
}
