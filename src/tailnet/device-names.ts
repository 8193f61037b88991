import type { TailnetState } from "./state.ts";

/** The suffix of each device's name: that of the existing devices, or `.tail1a2b3.ts.net`. */
export function domainOf({ devices }: TailnetState): string {
  const own = devices.find(({ isExternal, name }) => !isExternal && name.includes("."));
  return own ? own.name.slice(own.name.indexOf(".")) : ".tail1a2b3.ts.net";
}

/** A label that is free in a domain: the hostname, with a number if that is taken. */
export function freeLabel(hostname: string, domain: string, taken: readonly string[]): string {
  const label = toLabel(hostname);
  const numbered = [label, ...Array.from(taken, (_, index) => `${label}-${index + 1}`)];
  return numbered.find((one) => !taken.includes(one + domain)) ?? label;
}

/** As the API writes it: in lower case with dashes. */
export function toLabel(name: string): string {
  return name.toLowerCase().replaceAll(/[._\s]/g, "-");
}
