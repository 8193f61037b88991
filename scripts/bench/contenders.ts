import { libraries } from "./libraries.ts";
import type { Calls } from "./libraries.ts";

/** Something that reads a device and sets its tags, set up as its own documentation shows. */
export interface Contender extends Calls {
  readonly name: string;
  /** `timeout`: every call has a time limit. `none`: a server that does not answer holds the call forever. */
  readonly limit: "timeout" | "none";
  /** Whether this client has to be ahead of it: a library that sends with fetch as well. */
  readonly isPeer: boolean;
}

export const [baseline, ours] = ["raw fetch", "tailscale-openapi"];

/** Every library with the same timeout, and once more without one where its user may leave it out. */
export function contenders(baseUrl: string, timeout = 30_000): Contender[] {
  return libraries.flatMap(({ name, isPeer, alwaysLimited, create }): Contender[] => {
    const limited: Contender = { name, isPeer, limit: "timeout", ...create(baseUrl, timeout) };
    if (alwaysLimited) return [limited];
    return [limited, { name: `${name}, no timeout`, isPeer: false, limit: "none", ...create(baseUrl, undefined) }];
  });
}
