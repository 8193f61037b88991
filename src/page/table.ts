import type { Action } from "./action.tsx";

/** Things of one kind, and their actions. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Actions that need no row: adding one, or changing the whole. */
  readonly actions: readonly Action[];
}

export interface Row {
  readonly id: string;
  readonly name: string;
  /** The cells after the name. */
  readonly cells: readonly string[];
  /** Everything there is to see about it. */
  readonly details: unknown;
  readonly actions: readonly Action[];
}

/** A time for a cell, to the minute. */
export function minute(time: string | null | undefined): string {
  return time ? time.slice(0, 16).replace("T", " ") : "";
}

/** A list for a cell. */
export function joined(values: readonly string[] | null | undefined): string {
  return (values ?? []).join(", ");
}
