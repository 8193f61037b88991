/** A webhook that the mock has sent, or tries to. */
export interface Delivery {
  readonly id: string | number;
  /** The identifier of the endpoint. */
  readonly webhook: string;
  readonly url: string;
  /** The types of the events in it. */
  readonly types: readonly string[];
  readonly created: string;
  readonly state: string;
  readonly attempts: unknown;
  readonly next?: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly response?: unknown;
}
