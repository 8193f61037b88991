import type { Service, ServiceHost, UpdateServiceRequest } from "../../../generated/schemas.ts";
import { freeAddresses, isTaken } from "../free-address.ts";
import type { Handlers } from "../handler.ts";
import { isOwn } from "../own.ts";
import type { TailnetState } from "../state.ts";
import type { Store } from "../store.ts";
import { refusedTags, tagsMessage } from "../tags.ts";
import { findDevice, isHost } from "./devices.ts";
import { badRequest, done, notFound } from "./replies.ts";

/** Services, their addresses, and the devices that may offer them. */
export const services = {
  listServices: ({ state }, { path }) =>
    isOwn(state, path.tailnet) ? { body: { vipServices: state.services } } : notFound,

  getService(store, { path }) {
    const service = find(store, path);
    return service ? { body: service } : notFound;
  },

  /** Creates the Service if there is none. Another name in the body renames it. */
  updateService(store, { path, body }) {
    const { state } = store;
    if (!isOwn(state, path.tailnet)) return notFound;
    const old = find(store, path);
    const { addrs = [], tags = [] } = body;
    if (body.ports.length === 0) return { status: 400, example: "noPorts" };
    const strange = refusedTags(store, tags);
    if (strange.length > 0) return badRequest(tagsMessage(strange));
    if (!old) return create(store, path.serviceName, body);
    if (addrs.length !== 2) return { status: 400, example: "twoAddressesNeeded" };
    if (addrs[1] !== old.addrs?.[1]) return badRequest("the IPv6 address of a service cannot be changed");
    if (addrs[0] !== old.addrs?.[0] && isTaken(state, addrs[0] ?? ""))
      return { status: 400, example: "reservedAddress" };
    if (body.name !== old.name && store.find("service", body.name)) return badRequest(`${body.name} exists already`);
    const changed = store.exchange("service", old, { ...membersOf(body), addrs: [...addrs] });
    if (changed.name !== old.name) moveHosts(state, old.name, changed.name);
    return { body: changed };
  },

  deleteService(store, { path }) {
    const service = find(store, path);
    if (!service) return notFound;
    store.remove("service", service);
    delete store.state.serviceHosts[service.name];
    return done;
  },

  listServiceHosts(store, { path }) {
    const service = find(store, path);
    return service ? { body: { hosts: store.state.serviceHosts[service.name] ?? [] } } : notFound;
  },

  getServiceDeviceApproval(store, { path }) {
    const device = findDevice(store.state, path.deviceId);
    const service = find(store, path);
    if (!device || !service) return notFound;
    return { body: approvalOf(hostsOf(store.state, service.name).find(isHost(device))) };
  },

  /** A device that does not offer the Service yet becomes a host that is not configured. */
  updateServiceDeviceApproval(store, { path, body }) {
    const { state } = store;
    const device = findDevice(state, path.deviceId);
    const service = find(store, path);
    if (!device || !service) return notFound;
    const hosts = hostsOf(state, service.name);
    const old = hosts.find(isHost(device)) ?? { nodeId: device.nodeId, configured: "incomplete" };
    const host = { ...old, approvalLevel: body.approved ? "approved:manual" : "not-approved" };
    const others = hosts.filter((other) => other !== old);
    store.put("serviceHosts", { ...state.serviceHosts, [service.name]: [...others, host] });
    return { body: approvalOf(host) };
  },
} satisfies Handlers;

function find(store: Store, path: { tailnet: string; serviceName: string }): Service | undefined {
  return isOwn(store.state, path.tailnet) ? store.find("service", path.serviceName) : undefined;
}

function create(store: Store, name: string, body: UpdateServiceRequest) {
  const { addrs = [] } = body;
  const [wanted] = addrs;
  if (body.name !== name) return badRequest(`a new service has the name of the path, ${name}`);
  if (addrs.length > 1 || wanted?.includes(":")) return { status: 400, example: "oneAddressAtMost" } as const;
  if (wanted !== undefined && isTaken(store.state, wanted)) return { status: 400, example: "reservedAddress" } as const;
  const [ipv4, ipv6] = freeAddresses(store);
  return { body: store.add("service", { ...membersOf(body), addrs: [wanted ?? ipv4, ipv6] }) };
}

/** Leaves out empty members, as the API does. */
function membersOf({ name, displayName, comment, ports, tags = [], annotations }: UpdateServiceRequest) {
  return {
    name,
    ...(displayName && { displayName }),
    ...(comment && { comment }),
    ports: [...ports],
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(annotations && { annotations }),
  };
}

function moveHosts({ serviceHosts }: TailnetState, from: string, to: string): void {
  const { [from]: hosts } = serviceHosts;
  delete serviceHosts[from];
  if (hosts) serviceHosts[to] = hosts;
}

function hostsOf({ serviceHosts }: TailnetState, name: string): ServiceHost[] {
  return serviceHosts[name] ?? [];
}

function approvalOf(host: ServiceHost | undefined) {
  const { approvalLevel = "not-approved" } = host ?? {};
  return { approved: approvalLevel !== "not-approved", autoApproved: approvalLevel === "approved:auto" };
}
