/** The network a policy is evaluated against. Users, devices and Services of the mock's state have this form. */
export interface Network {
  readonly users: readonly NetworkUser[];
  readonly devices: readonly NetworkDevice[];
  readonly services?: readonly NetworkService[];
}

export interface NetworkUser {
  readonly loginName: string;
  /** `owner`, `member`, `admin`, `it-admin`, `network-admin`, `billing-admin` or `auditor`. */
  readonly role: string;
  /** `shared` for a guest from another tailnet. `member` by default. */
  readonly type?: string;
}

export interface NetworkDevice {
  readonly addresses: readonly string[];
  /** The login name of the owner. It counts only while the device has no tags. */
  readonly user: string;
  readonly tags?: readonly string[];
  /** Whether it is shared in from another tailnet. */
  readonly isExternal?: boolean;
  /** The subnets behind it that others may send from, as approved. */
  readonly enabledRoutes?: readonly string[];
}

export interface NetworkService {
  /** With its prefix `svc:`. */
  readonly name: string;
  readonly addrs?: readonly string[] | null;
  readonly tags?: readonly string[] | null;
}
