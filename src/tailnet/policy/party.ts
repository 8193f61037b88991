/**
 * One end of a connection: a device, a hypothetical device (of a user or tag without any), a Service, or an address
 * outside the tailnet.
 */
export interface Party {
  /** The selectors that match it by name: login, groups, tags, autogroups, `svc:NAME`. */
  readonly names: ReadonlySet<string>;
  readonly addresses: readonly bigint[];
  /** Its first address as text, for messages. Empty if it has none. */
  readonly address: string;
  /** The login name of the owner. A tagged device has none. */
  readonly user: string | undefined;
  readonly kind: "device" | "service" | "address";
}
