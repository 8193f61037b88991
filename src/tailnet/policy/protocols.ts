import { PolicyMistake } from "./mistake.ts";

/** IP protocols by their numbers. */
export type Protocols = readonly number[];

const numbers: Readonly<Record<string, Protocols>> = {
  // Captures show that the name means ICMP of both IP versions.
  icmp: [1, 58],
  igmp: [2],
  ipv4: [4],
  "ip-in-ip": [4],
  tcp: [6],
  egp: [8],
  igp: [9],
  udp: [17],
  gre: [47],
  esp: [50],
  ah: [51],
  sctp: [132],
};

/** What a rule without a protocol permits: TCP, UDP and, if any traffic is permitted, ICMP. Seen in captures. */
export const defaultProtocols: Protocols = [6, 17, 1, 58];

/** What a test without a protocol checks: TCP or UDP. */
export const testedProtocols: Protocols = [6, 17];

const withPorts: Protocols = [6, 17, 132];

/** Whether packets of a protocol have ports: only those of TCP, UDP and SCTP. */
export function hasPorts(protocol: number): boolean {
  return withPorts.includes(protocol);
}

/** Parses a protocol, by name or number (`"47"`). Throws a PolicyMistake. */
export function parseProtocol(text: string): Protocols {
  const named = Object.entries(numbers).find(([name]) => name === text)?.[1];
  if (named) return named;
  if (/^[1-9]\d{0,2}$/.test(text) && Number(text) < 256) return [Number(text)];
  throw new PolicyMistake(`proto=${JSON.stringify(text)} is not a protocol; use a name such as "tcp" or a number`);
}
