/** A webhook that the mock has sent, or is about to send. */
export interface Delivery {
  readonly id: number;
  /** The identifier of the endpoint; undefined where it went to a URL that was given. */
  readonly webhook?: string;
  readonly url: string;
  /** The types of the events in it. */
  readonly types: readonly string[];
  readonly created: string;
  readonly state: string;
  readonly attempts: number;
  /** When it is sent again. */
  readonly next?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly response?: unknown;
}
