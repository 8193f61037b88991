import { parseAddress, parseAddresses } from "./addresses.ts";
import { addressSet } from "./address-set.ts";
import type { AddressSet } from "./address-set.ts";
import { grouped, memoize } from "./maps.ts";
import type { Network, NetworkDevice, NetworkService, NetworkUser } from "./network.ts";
import type { Party } from "./party.ts";
import type { Policy } from "./policy.ts";

/** The users, devices and Services of a tailnet, with the names that a policy gives them. */
export interface Directory {
  readonly devices: readonly Party[];
  /** The subnets behind routers, as approved. */
  readonly routes: AddressSet;
  /**
   * The parties that a selector of a test stands for. Empty if it matches none.
   *
   * - A login: its devices without tags, or a hypothetical device of the user.
   * - A group: the parties of each member whom the tailnet knows.
   * - A tag: its devices, or a hypothetical one.
   * - An address or an alias of one: the device or Service that has it, or an address outside the tailnet.
   * - `svc:NAME`: the Service.
   */
  partiesOf(selector: string): readonly Party[];
}

/**
 * Names the users and devices of a tailnet.
 *
 * - A tagged device has its tags instead of an owner, so no login, group or role stands for it. [doc]
 * - `autogroup:member` (old: `members`) is everyone who belongs to the tailnet, guests of shared devices are
 *   `autogroup:shared`. [doc]
 * - `autogroup:ROLE` is everyone with that role [doc], and `autogroup:admin` is the owner too [seen in
 *   tailscale/tailscale#8206].
 * - `user:*@DOMAIN` is every member with a login of that domain. [doc]
 */
export function directoryOf(policy: Policy, network: Network): Directory {
  const users = usersOf(network);
  const groups = grouped([...policy.groups], ([, members]) => members);
  const namesOf = memoize((login: string) => {
    const groupsOf = (groups.get(login) ?? []).map(([group]) => group);
    return namesOfUser(login, users.get(login), groupsOf);
  });
  const devices = network.devices.map((device) => deviceParty(device, namesOf));
  const services = (network.services ?? []).map(serviceParty);
  const owners = grouped(devices, ({ user }) => (user === undefined ? [] : [user]));
  const named = grouped([...devices, ...services], ({ names }) => names);
  const addressed = new Map([...devices, ...services].flatMap((party) => party.addresses.map((one) => [one, party])));

  const ofLogin = (login: string): readonly Party[] => {
    const owned = owners.get(login);
    if (owned) return owned;
    return users.has(login) ? [imagined(namesOf(login), login)] : [];
  };
  const ofAddress = (text: string): readonly Party[] => {
    const { first, last } = parseAddresses(text) ?? {};
    if (first === undefined || first !== last) return [];
    const owner = addressed.get(first) ?? { names: new Set<string>(), user: undefined, kind: "address" as const };
    return [{ ...owner, addresses: [first], address: text }];
  };
  const partiesOf = (selector: string): readonly Party[] => {
    if (selector.startsWith("group:")) return (policy.groups.get(selector) ?? []).flatMap(ofLogin);
    if (selector.startsWith("svc:")) return named.get(selector) ?? [];
    if (selector.startsWith("tag:")) return named.get(selector) ?? [imagined(namesOfTags([selector]), undefined)];
    if (selector.includes("@")) return ofLogin(selector);
    const alias = policy.hosts.get(selector);
    return alias === undefined && parseAddress(selector) === undefined ? [] : ofAddress(alias ?? selector);
  };
  return {
    devices,
    routes: addressSet(...network.devices.flatMap(({ enabledRoutes = [] }) => enabledRoutes)),
    partiesOf: memoize(partiesOf),
  };
}

/** The names that a policy gives to one user, or to a device of theirs. Does not read anything about others. */
export function namesOfLogin(policy: Policy, network: Network, login: string): ReadonlySet<string> {
  const groups = [...policy.groups].flatMap(([group, members]) => (members.includes(login) ? [group] : []));
  return namesOfUser(login, userOf(network, login), groups);
}

/** The names of a device: those of its tags, otherwise those of its owner. */
export function namesOfDevice(
  policy: Policy,
  network: Network,
  { tags = [], user }: NetworkDevice,
): ReadonlySet<string> {
  return tags.length > 0 ? namesOfTags(tags) : namesOfLogin(policy, network, user);
}

/** All users by login name, owners of devices too: the owner of a shared-in device is a guest, any other a member. */
function usersOf({ users, devices }: Network): ReadonlyMap<string, NetworkUser> {
  return new Map([...devices.map(ownerOf), ...users].map((user) => [user.loginName, user]));
}

function userOf({ users, devices }: Network, login: string): NetworkUser | undefined {
  const device = devices.filter(({ user }) => user === login).at(-1);
  return users.find(({ loginName }) => loginName === login) ?? (device && ownerOf(device));
}

function ownerOf({ user, isExternal = false }: NetworkDevice): NetworkUser {
  return { loginName: user, role: "member", type: isExternal ? "shared" : "member" };
}

function namesOfUser(login: string, user: NetworkUser | undefined, groups: readonly string[]): ReadonlySet<string> {
  const { type = "member", role = "member" } = user ?? {};
  if (type === "shared") return new Set([login, ...groups, "autogroup:shared"]);
  const domain = login.slice(login.lastIndexOf("@") + 1);
  const roles = [role, ...(role === "owner" ? ["admin"] : []), "member", "members"].map((name) => `autogroup:${name}`);
  return new Set([login, ...groups, ...roles, `user:*@${domain}`]);
}

function namesOfTags(tags: readonly string[]): ReadonlySet<string> {
  return new Set([...tags, "autogroup:tagged"]);
}

function deviceParty(device: NetworkDevice, namesOf: (login: string) => ReadonlySet<string>): Party {
  const { tags = [], user, addresses } = device;
  const isTagged = tags.length > 0;
  return {
    names: isTagged ? namesOfTags(tags) : namesOf(user),
    addresses: addresses.flatMap((text) => parseAddress(text) ?? []),
    address: addresses[0] ?? "",
    user: isTagged ? undefined : user,
    kind: "device",
  };
}

function serviceParty({ name, addrs }: NetworkService): Party {
  const addresses = addrs ?? [];
  return {
    names: new Set([name]),
    addresses: addresses.flatMap((text) => parseAddress(text) ?? []),
    address: addresses[0] ?? "",
    user: undefined,
    kind: "service",
  };
}

/** A hypothetical device. */
function imagined(names: ReadonlySet<string>, user: string | undefined): Party {
  return { names, addresses: [], address: "", user, kind: "device" };
}
