import type { DeviceDetails, DeviceInvite, DevicePostureAttributes, UserInvite } from "../../generated/schemas.ts";

/** Everything that the mock remembers, as plain JSON. What is in it is what the API would answer. */
export interface TailnetState {
  /** The mock's time (RFC 3339). */
  now: string;
  tailnet: { id: string; name: string };
  /** Who owns the credential, and so makes invites. */
  user: Person;
  /** Who accepts device invites. */
  guest: Person;
  /** The tags that the policy file defines. */
  tags: string[];
  devices: DeviceDetails[];
  /** Posture attributes by `nodeId`. */
  attributes: Record<string, DevicePostureAttributes>;
  /** The type of each custom attribute, which its first value fixes for the whole tailnet. */
  attributeTypes: Record<string, string>;
  deviceInvites: DeviceInvite[];
  userInvites: UserInvite[];
  /** When operations with a rate limit were called, by operation and what they acted on. */
  calls: Record<string, string[]>;
  /** The next identifier of an invite. */
  nextId: number;
  /** Where the generator of random numbers stands. */
  random: number;
}

/** Somebody on either side of a device invite. */
export interface Person {
  id: string;
  displayName: string;
  loginName: string;
}

const kinds: { readonly [Member in keyof TailnetState]: string } = {
  now: "string",
  tailnet: "object",
  user: "object",
  guest: "object",
  tags: "list of strings",
  devices: "list of objects",
  attributes: "object",
  attributeTypes: "object",
  deviceInvites: "list of objects",
  userInvites: "list of objects",
  calls: "object",
  nextId: "number",
  random: "number",
};

/** Throws a TypeError that names the first member of a state that is unknown or of the wrong kind. */
export function checkState(state: object): asserts state is Partial<TailnetState> {
  for (const [member, value] of Object.entries(state)) {
    const kind = Object.entries(kinds).find(([name]) => name === member)?.[1];
    if (!kind) throw new TypeError(`the state has no member "${member}"; it has ${Object.keys(kinds).join(", ")}`);
    if (!isOf(kind, value)) throw new TypeError(`the state's "${member}" must be a ${kind}`);
  }
  const now = Reflect.get(state, "now");
  if (now !== undefined && Number.isNaN(Date.parse(String(now))))
    throw new TypeError(`the state's "now" must be a time`);
}

/** Of an empty list any kind is right. */
function isOf(kind: string, value: unknown): boolean {
  const [, item] = /^list of (\w+)s$/.exec(kind) ?? [];
  if (item !== undefined) return Array.isArray(value) && value.every((one) => isOf(item, one));
  return typeof value === kind && value !== null && !Array.isArray(value);
}
