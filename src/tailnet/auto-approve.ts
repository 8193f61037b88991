import type { DeviceDetails, ServiceHost } from "../../generated/schemas.ts";
import { currentPolicy, networkOf } from "./current-policy.ts";
import { isRouteAutoApproved, isServiceAutoApproved } from "./policy/auto-approvers.ts";
import type { Network } from "./policy/network.ts";
import type { Policy } from "./policy/policy.ts";
import type { TailnetState } from "./state.ts";
import type { Store } from "./store.ts";

/**
 * Approves the routes, exit nodes and Services that devices advertise, if `autoApprovers` in the policy file permits
 * it.
 *
 * - Only what is new since `before` is approved. What a device advertised before keeps its approval or lack of one. [doc]
 */
export function approveAdvertised(store: Store, before: TailnetState): void {
  const policy = currentPolicy(store.state);
  const network = networkOf(store.state);
  approveRoutes(store, before, policy, network);
  approveServices(store, before, policy, network);
}

function approveRoutes(store: Store, before: TailnetState, policy: Policy, network: Network): void {
  const known = new Map(before.devices.map((device) => [device.nodeId, device.advertisedRoutes]));
  for (const device of [...store.state.devices]) {
    const { nodeId, advertisedRoutes = [], enabledRoutes = [] } = device;
    const isNew = (route: string) => !enabledRoutes.includes(route) && !known.get(nodeId)?.includes(route);
    const approved = advertisedRoutes
      .filter(isNew)
      .filter((route) => isRouteAutoApproved(policy, network, partyOf(device), route));
    if (approved.length > 0) store.change("device", device, { enabledRoutes: [...enabledRoutes, ...approved].sort() });
  }
}

function approveServices(store: Store, before: TailnetState, policy: Policy, network: Network): void {
  const { services, serviceHosts, devices } = store.state;
  const approve = (name: string, host: ServiceHost): ServiceHost => {
    const isKnown = before.serviceHosts[name]?.some((one) => idOf(one) === idOf(host)) === true;
    const service = services.find((one) => one.name === name);
    const device = devices.find(({ nodeId }) => nodeId === idOf(host));
    if (isKnown || host.approvalLevel !== "not-approved" || !service || !device) return host;
    const isApproved = isServiceAutoApproved(policy, network, partyOf(device), service);
    return isApproved ? { ...host, approvalLevel: "approved:auto" } : host;
  };
  const hosts = Object.entries(serviceHosts).map(
    ([name, all]) => [name, all.map((host) => approve(name, host))] as const,
  );
  if (hosts.some(([name, all]) => all.some((host, index) => host !== serviceHosts[name]?.[index])))
    store.put("serviceHosts", Object.fromEntries(hosts));
}

/** The API has been seen to send either member. */
function idOf({ nodeId, stableNodeID }: ServiceHost): string | undefined {
  return nodeId ?? stableNodeID;
}

function partyOf(device: DeviceDetails) {
  return { ...device, addresses: device.addresses ?? [] };
}
