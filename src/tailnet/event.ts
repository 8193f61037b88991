/** Who made a change in the tailnet. */
export interface Actor {
  readonly id: string;
  readonly type: "USER" | "OAUTH_CLIENT" | "AUTOMATED_WORKER";
  /** Empty if it is no user's login. */
  readonly loginName: string;
  readonly displayName: string;
}

/** A person as an actor. */
export function actorOf({ id, loginName, displayName }: Omit<Actor, "type">): Actor {
  return { id, type: "USER", loginName, displayName };
}

/** What an event is about. */
export interface Target {
  readonly id: string;
  readonly name: string;
}

/** A change to something, with the values before and after. */
export interface Change {
  /** `device.created`, `policy.changed`, `device.keyExpired` … */
  readonly type: `${string}.${string}`;
  readonly target: Target;
  /** The value before; undefined if there was none. */
  readonly old?: unknown;
  /** The value now; undefined if it is gone. */
  readonly new?: unknown;
}

/**
 * A change in the tailnet. The audit log, the page and webhook deliveries listen to these events; code that changes the
 * state does not know its listeners.
 */
export interface TailnetEvent extends Change {
  /** The mock's time (RFC 3339). */
  readonly time: string;
  readonly actor: Actor;
  /** The SDK method of the request that did it; undefined if it was time, or a control request. */
  readonly operation: string | undefined;
  /** The same for all events of one request. */
  readonly group: string;
}

export type Listener = (event: TailnetEvent) => void;
