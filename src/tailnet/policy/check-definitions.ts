import { parseAddresses } from "./addresses.ts";
import { checkHost, checkPosture, checkPrincipal, checkSelector, checkTag, checkTagName } from "./check-selectors.ts";
import { mistakeOf, placed, PolicyMistake } from "./mistake.ts";
import type { Lists, Policy } from "./policy.ts";
import { parseCondition } from "./postures.ts";
import { parseOperation } from "./targets.ts";

/** The mistakes in a policy's definitions: groups, tags, hosts, IP sets, postures, approvers. */
export function definitionMistakes(policy: Policy): readonly string[] {
  return [
    ...eachOf("groups", policy.groups, checkGroupName, checkMember),
    ...eachOf("tagOwners", policy.tagOwners, checkTagName, (owner) => checkPrincipal(policy, owner)),
    ...[...policy.hosts].flatMap(([name, address]) => mistakeOf(() => checkAlias(name, address)) ?? []),
    ...eachOf("ipsets", policy.ipsets, prefixed("ipset:"), (operation, name) =>
      checkOperation(policy, operation, name),
    ),
    ...eachOf("postures", policy.postures, prefixed("posture:"), parseCondition),
    ...policy.defaultSrcPosture.flatMap((posture) => mistakeOf(() => checkPosture(policy, posture)) ?? []),
    ...approverMistakes(policy),
  ];
}

/** The mistakes in lists, each prefixed with its place: `groups["group:a"]: …`. */
function eachOf(
  section: string,
  lists: Lists,
  checkName: (name: string) => void,
  checkElement: (element: string, name: string) => void,
): readonly string[] {
  return [...lists].flatMap(([name, elements]) => {
    const checks = [() => checkName(name), ...elements.map((element) => () => checkElement(element, name))];
    return checks.flatMap((check) => mistakeOf(() => placed(`${section}[${JSON.stringify(name)}]: `, check)) ?? []);
  });
}

function prefixed(prefix: string): (name: string) => void {
  return (name) => {
    if (!name.startsWith(prefix) || name === prefix) throw new PolicyMistake(`the name must start with '${prefix}'`);
  };
}

const checkGroupName = prefixed("group:");

function checkMember(member: string): void {
  if (member.startsWith("group:"))
    throw new PolicyMistake(`${JSON.stringify(member)}: group members cannot be recursive`);
  if (!member.includes("@") || member.startsWith("autogroup:"))
    throw new PolicyMistake(`${JSON.stringify(member)} is not the login name of a user`);
}

function checkAlias(name: string, address: string): void {
  if (name.includes("@"))
    throw new PolicyMistake(`host names cannot include an @, please change the name for ${JSON.stringify(name)}`);
  if (!parseAddresses(address) || address.includes("-"))
    throw new PolicyMistake(`hosts[${JSON.stringify(name)}]: ${JSON.stringify(address)} is no IP address and no CIDR`);
}

function checkOperation(policy: Policy, operation: string, name: string): void {
  const { target } = parseOperation(operation);
  if (leadsTo(policy, target, name, [])) throw new PolicyMistake(`${JSON.stringify(target)} leads back to the IP set`);
  if (target.startsWith("ipset:") || target === "autogroup:internet")
    return checkSelector(policy, target, ["autogroup:internet"]);
  if (/^(tag|group|autogroup|svc):|@/.test(target))
    throw new PolicyMistake(`${JSON.stringify(target)}: IP sets have no users, groups, tags or other autogroups`);
  checkHost(policy, target);
}

function leadsTo(policy: Policy, from: string, to: string, seen: readonly string[]): boolean {
  if (from === to) return true;
  const operations = seen.includes(from) ? [] : (policy.ipsets.get(from) ?? []);
  return operations.some((operation) => leadsTo(policy, parseOperation(operation).target, to, [...seen, from]));
}

function approverMistakes(policy: Policy): readonly string[] {
  const { routes, exitNode, services } = policy.autoApprovers;
  const check = (approver: string) => checkPrincipal(policy, approver);
  return [
    ...eachOf("autoApprovers.routes", routes, checkRoute, check),
    ...eachOf("autoApprovers", new Map([["exitNode", exitNode]]), () => undefined, check),
    ...eachOf("autoApprovers.services", services, (key) => checkServiceKey(policy, key), check),
  ];
}

function checkRoute(route: string): void {
  if (!parseAddresses(route) || route.includes("-")) throw new PolicyMistake("not an IP address and no CIDR");
}

function checkServiceKey(policy: Policy, key: string): void {
  if (key.startsWith("tag:")) checkTag(policy, key);
  else prefixed("svc:")(key);
}
