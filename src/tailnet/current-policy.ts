import { checkPolicy } from "./policy/check-policy.ts";
import type { Network } from "./policy/network.ts";
import type { Policy } from "./policy/policy.ts";
import type { TailnetState } from "./state.ts";

let last: { readonly text: string; readonly policy: Policy } | undefined;

/** The policy that is in force. Reading a large one takes long, and it seldom changes: the last one that was read is kept. */
export function currentPolicy({ policy: { text } }: TailnetState): Policy {
  if (last?.text !== text) last = { text, policy: checkPolicy(text).policy };
  return last.policy;
}

/** What policies are evaluated over. */
export function networkOf({ users, devices, services }: TailnetState): Network {
  return { users, devices: devices.map((device) => ({ ...device, addresses: device.addresses ?? [] })), services };
}
