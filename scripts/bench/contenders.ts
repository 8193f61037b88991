import { libraries } from "./libraries.ts";
import type { Calls } from "./libraries.ts";

/** A client that reads a device and sets its tags, set up as its own documentation shows. */
export interface Contender extends Calls {
  readonly name: string;
  /** `timeout`: every call has a time limit. `none`: if the server does not answer, the call never ends. */
  readonly limit: "timeout" | "none";
  /** Whether our client must be faster: for libraries that also use fetch. */
  readonly isPeer: boolean;
}

export const [baseline, ours] = ["raw fetch", "tailscale-openapi"];

/** Every library with the same timeout, and again without one if the timeout is optional. */
export function contenders(baseUrl: string, timeout = 30_000): Contender[] {
  return libraries.flatMap(({ name, isPeer, alwaysLimited, create }): Contender[] => {
    const limited: Contender = { name, isPeer, limit: "timeout", ...create(baseUrl, timeout) };
    if (alwaysLimited) return [limited];
    return [limited, { name: `${name}, no timeout`, isPeer: false, limit: "none", ...create(baseUrl, undefined) }];
  });
}
