import { covers, parseAddresses } from "./addresses.ts";
import { namesOfDevice } from "./directory.ts";
import type { Network, NetworkDevice, NetworkService } from "./network.ts";
import type { Policy } from "./policy.ts";

const exitRoutes = ["0.0.0.0/0", "::/0"];

/**
 * Whether a route that a device advertises is approved automatically.
 *
 * - The approvers of a route also cover its subnets. [doc]
 * - The two routes of an exit node have their own approvers in `exitNode`. [doc] Those of `0.0.0.0/0` and `::/0` in
 *   `routes` count as well. [seen in use]
 * - An approver is a login, a group, an autogroup or a tag; the device must belong to them or have the tag. [doc]
 */
export function isRouteAutoApproved(policy: Policy, network: Network, device: NetworkDevice, route: string): boolean {
  const { routes, exitNode } = policy.autoApprovers;
  const advertised = parseAddresses(route);
  if (!advertised) return false;
  const approvers = [...routes].flatMap(([subnet, names]) => {
    const range = parseAddresses(subnet);
    return range && covers(range, advertised) ? names : [];
  });
  return isApprover(policy, network, device, exitRoutes.includes(route) ? [...approvers, ...exitNode] : approvers);
}

/** Whether a device may host a Service without approval. Approvers are listed under the Service's name or its tag. [doc] */
export function isServiceAutoApproved(
  policy: Policy,
  network: Network,
  device: NetworkDevice,
  service: NetworkService,
): boolean {
  const keys = [service.name, ...(service.tags ?? [])];
  const approvers = keys.flatMap((key) => policy.autoApprovers.services.get(key) ?? []);
  return isApprover(policy, network, device, approvers);
}

function isApprover(policy: Policy, network: Network, device: NetworkDevice, approvers: readonly string[]): boolean {
  const names = namesOfDevice(policy, network, device);
  return approvers.some((approver) => names.has(approver));
}
