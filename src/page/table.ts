import type { Action } from "./action.tsx";

/** Things of one kind, and what can be done to them. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** What is done without a thing: adding one, or changing the whole. */
  readonly actions: readonly Action[];
}

export interface Row {
  readonly id: string;
  readonly name: string;
  /** The cells after the name. */
  readonly cells: readonly string[];
  /** All there is to see of it. */
  readonly details: unknown;
  readonly actions: readonly Action[];
}

/** A time as a cell has it, to the minute. */
export function minute(time: string | null | undefined): string {
  return time ? time.slice(0, 16).replace("T", " ") : "";
}

/** A list as a cell has it. */
export function joined(values: readonly string[] | null | undefined): string {
  return (values ?? []).join(", ");
}
