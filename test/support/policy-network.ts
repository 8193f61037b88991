import { evaluate, rulesThatPermit } from "../../src/tailnet/policy/access.ts";
import { checkPolicy } from "../../src/tailnet/policy/check-policy.ts";
import type { Network } from "../../src/tailnet/policy/network.ts";
import { parseDestination } from "../../src/tailnet/policy/access-targets.ts";
import type { Policy } from "../../src/tailnet/policy/policy.ts";
import { testedProtocols, parseProtocol } from "../../src/tailnet/policy/protocols.ts";

/** A tailnet for the tests of policies: every role that matters, tagged devices, a router, a guest and a Service. */
export const network: Network = {
  users: [
    { loginName: "amelie@example.com", role: "owner" },
    { loginName: "theo@example.com", role: "it-admin" },
    { loginName: "ada@example.com", role: "admin" },
    { loginName: "mia@github", role: "member" },
    { loginName: "nia@example.org", role: "network-admin" },
  ],
  devices: [
    { user: "amelie@example.com", addresses: ["100.64.0.1", "fd7a:115c:a1e0::1"] },
    { user: "amelie@example.com", addresses: ["100.64.0.2", "fd7a:115c:a1e0::2"] },
    { user: "theo@example.com", addresses: ["100.64.0.3", "fd7a:115c:a1e0::3"] },
    { user: "amelie@example.com", tags: ["tag:web"], addresses: ["100.64.0.10", "fd7a:115c:a1e0::10"] },
    { user: "amelie@example.com", tags: ["tag:web", "tag:db"], addresses: ["100.64.0.11", "fd7a:115c:a1e0::11"] },
    {
      user: "theo@example.com",
      tags: ["tag:router"],
      addresses: ["100.64.0.12", "fd7a:115c:a1e0::12"],
      enabledRoutes: ["10.1.0.0/16"],
    },
    { user: "ravi@partner.example", isExternal: true, addresses: ["100.64.0.20", "fd7a:115c:a1e0::20"] },
  ],
  services: [{ name: "svc:wiki", addrs: ["100.64.9.9", "fd7a:115c:a1e0::99"], tags: ["tag:web"] }],
};

/** What all policies of the tests define. */
export const definitions = {
  groups: { "group:ops": ["theo@example.com", "mia@github"], "group:empty": [] },
  tagOwners: { "tag:web": ["group:ops"], "tag:db": ["tag:web"], "tag:router": [], "tag:unused": ["mia@github"] },
  hosts: { server: "100.64.0.10", lan: "10.1.0.0/16", printer: "10.1.2.3" },
};

/** Reads a policy with these definitions. Throws where it is mistaken. */
export function policyOf(sections: object): Policy {
  const { policy, mistakes } = checkPolicy({ ...definitions, ...sections });
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  return policy;
}

/**
 * Whether the first party of a source reaches the first party of a destination.
 *
 * @param dst - `HOST:PORT`, as tests have it.
 */
export function reaches(policy: Policy, src: string, dst: string, proto?: string): boolean {
  const access = evaluate(policy, network);
  const { host, ports } = parseDestination(dst, undefined);
  const [source] = access.directory.partiesOf(src);
  const [destination] = access.directory.partiesOf(host);
  if (!source || !destination) throw new Error(`nobody is ${src} or ${host}`);
  const protocols = proto === undefined ? testedProtocols : parseProtocol(proto);
  return rulesThatPermit(access, { source, destination, port: ports[0]?.first ?? 0, protocols }).length > 0;
}
