import { parseAddresses } from "./addresses.ts";
import { splitHostPort } from "./host-port.ts";
import { mistakeOf, PolicyMistake } from "./mistake.ts";
import type { AccessRule } from "./policy.ts";
import { parsePorts } from "./ports.ts";
import type { PortRange } from "./ports.ts";
import { defaultProtocols, hasPorts, parseProtocol } from "./protocols.ts";
import type { Protocols } from "./protocols.ts";

/** What a rule opens: one destination with its ports. */
export interface AccessTarget {
  /** As the preview names it: `HOST:PORTS`. */
  readonly written: string;
  readonly host: string;
  readonly ports: readonly PortRange[];
  readonly protocols: Protocols;
}

/** The targets that a rule opens. An invalid target opens nothing, nor does a rule of `acls` that does not accept. */
export function targetsOf(rule: AccessRule): readonly AccessTarget[] {
  const targets: AccessTarget[] = [];
  const add = (read: () => AccessTarget) => mistakeOf(() => targets.push(read()));
  if (rule.section === "acls" && rule.action === "accept")
    for (const dst of rule.dst) add(() => parseDestination(dst, rule.proto));
  if (rule.section === "grants")
    for (const host of rule.dst) for (const ip of rule.ip) add(() => ({ host, ...parseCapability(host, ip) }));
  return targets;
}

/**
 * Parses a destination of `acls`: `HOST:PORTS`; an IPv6 address may be in brackets. Throws a PolicyMistake.
 *
 * @param proto - The protocol of the rule. Without one it opens TCP, UDP and ICMP.
 */
export function parseDestination(dst: string, proto: string | undefined): AccessTarget {
  const split = splitHostPort(dst);
  if (!split) throw new PolicyMistake('hostport must contain a colon (":")');
  const ports = parsePorts(split.port);
  const protocols = proto === undefined ? defaultProtocols : parseProtocol(proto);
  checkPorts(ports, protocols);
  return { written: dst, host: split.host, ports, protocols };
}

/**
 * Parses a network capability of a grant: `*`, `443`, `80-443`, `tcp:443`, `udp:*`. A number alone is a port. Throws a
 * PolicyMistake.
 */
export function parseCapability(host: string, ip: string): Omit<AccessTarget, "host"> {
  const { host: proto, port } = splitHostPort(ip) ?? { host: "*", port: ip };
  const ports = parsePorts(port);
  const protocols = proto === "*" ? defaultProtocols : parseProtocol(proto);
  checkPorts(ports, protocols);
  const isIpv6 = host.includes(":") && parseAddresses(host) !== undefined;
  return { written: `${isIpv6 ? `[${host}]` : host}:${port}`, ports, protocols };
}

function checkPorts(ports: readonly PortRange[], protocols: Protocols): void {
  const isWhole = ports.every(({ first }) => first === 0);
  if (!isWhole && !protocols.some(hasPorts))
    throw new PolicyMistake("only TCP, UDP and SCTP have ports; use '*' with any other protocol");
}
