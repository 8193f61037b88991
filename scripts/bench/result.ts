import type { Contender } from "./contenders.ts";

/** The figures of one contender, as ratios to the baseline in the same round. */
export interface Result extends Pick<Contender, "name" | "limit" | "isPeer"> {
  readonly cpu: number[];
  readonly wall: number[];
}
