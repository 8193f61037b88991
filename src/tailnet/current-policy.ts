import { checkPolicy } from "./policy/check-policy.ts";
import type { Network } from "./policy/network.ts";
import type { Policy } from "./policy/policy.ts";
import type { TailnetState } from "./state.ts";

let last: { readonly text: string; readonly policy: Policy } | undefined;

/** The policy in force. Parsing a large one is slow and it seldom changes, so the last one is cached. */
export function currentPolicy({ policy: { text } }: TailnetState): Policy {
  if (last?.text !== text) last = { text, policy: checkPolicy(text).policy };
  return last.policy;
}

/** The network that policies are evaluated against. */
export function networkOf({ users, devices, services }: TailnetState): Network {
  return { users, devices: devices.map((device) => ({ ...device, addresses: device.addresses ?? [] })), services };
}
