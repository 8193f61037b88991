/** Things of one kind, and what can be done to them. */
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

type PathOf = Readonly<Record<string, string>>;

/** Something that can be done to the tailnet with one request. */
export interface Action {
  readonly label: string;
  /** An operation of the document, or a route under `/__mock` with its method. */
  readonly call: string;
  /** The parameters of the path; they may depend on what was filled in. */
  readonly path?: PathOf | ((filled: Record<string, unknown>) => PathOf);
  readonly fields?: readonly Field[];
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, made from what was filled in. Text goes out as it is. Default: just that, where there is something to fill in. */
  readonly body?: (filled: Record<string, unknown>) => unknown;
  readonly isHarmful?: boolean;
  /** Whether the answer is shown, such as a secret that the API says once. */
  readonly isAnswerShown?: boolean;
}

/** Something to fill in. */
export interface Field {
  /** The member of the body. */
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "list" | "flag" | "json" | "choice" | "file";
  /** What it is filled with at first. */
  readonly value?: unknown;
  /** What to choose from, or what is suggested for a text. */
  readonly options?: readonly string[];
  readonly isRequired?: boolean;
}

/** A time as a cell has it, to the minute. */
export function minute(time: string | null | undefined): string {
  return time ? time.slice(0, 16).replace("T", " ") : "";
}

/** A list for a cell. */
export function joined(values: readonly string[] | null | undefined): string {
  return (values ?? []).join(", ");
}
