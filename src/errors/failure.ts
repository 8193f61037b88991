/** A time limit of a call. */
export class TimeLimit {
  readonly kind: "timeout" | "deadline";
  readonly milliseconds: number;

  constructor(kind: TimeLimit["kind"], milliseconds: number) {
    this.kind = kind;
    this.milliseconds = milliseconds;
  }
}

/** Why work was cut off: a TimeLimit, or the reason of the caller's signal. Internal; callers see errors. */
export class Interruption {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}

/** How an attempt failed. */
export type Failure =
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "timeout"; readonly limit: TimeLimit }
  | { readonly kind: "connection"; readonly cause: unknown };
