import type { Contender } from "./contenders.ts";

/** What one contender took, as ratios to the baseline in the same round. */
export interface Result extends Pick<Contender, "name" | "limit" | "isPeer"> {
  readonly cpu: number[];
  readonly wall: number[];
}
