import { parseHujson } from "../hujson/parse.ts";
import { checkPolicy } from "../tailnet/policy/check-policy.ts";
import type { StoredPolicy } from "../tailnet/state.ts";
import type { Disguise } from "./disguise.ts";

/** Words of the policy's own language, which identify no one. */
const harmless = [
  /^\*(?::\*)?$/,
  /^autogroup:[\w-]+(?::[\d,*-]+)?$/,
  /^(?:accept|check|always|root|string|bool|number|magicroute|funnel|drive:\w+|mullvad|nextdns:\w+)$/,
  /^(?:(?:tcp|udp|icmp|ipv6-icmp|igmp|sctp|gre|esp|ah|\d+):)?[\d,*-]+$/,
  /^(?:tcp|udp|icmp|ipv6-icmp|igmp|ipv4|egp|igp|gre|esp|ah|sctp)$/,
  /^\d+[smhd](?:\d+[smhd])*$/,
  /^tailscale\.com\/cap\/[\w-]+$/,
  /^node:\w+(?:$| )/,
];

/** The prefixes that a name can have, and the ports after it. */
const named = /^(tag|group|ipset|svc|posture|host):([^:@]+)(:[\d,*-]+)?$/;
const login = /^((?:user|localpart):)?(\*|[^@\s]+)@([^@\s:]+)(:[\d,*-]+)?$/;
const ported = /^(.+?)(:[\d,*-]+)$/;

/**
 * A policy file in the same disguise as the tailnet that it is for: names, logins, addresses and tags are replaced wherever
 * they stand. Comments may name people and are left out, so the text is JSON.
 *
 * Throws if it cannot be parsed, before or afterwards.
 */
export function disguisePolicy(disguise: Disguise, { text, etag, isWritten }: StoredPolicy): StoredPolicy {
  const value = inside(disguise, parseHujson(text), true);
  const disguised = `${JSON.stringify(value, null, 2)}\n`;
  const [mistake] = checkPolicy(disguised).mistakes;
  if (mistake !== undefined) throw new Error(`the policy file cannot be disguised: ${mistake}`);
  return { text: disguised, etag: disguise.hex(etag, 64), isWritten };
}

function inside(disguise: Disguise, value: unknown, isSection = false): unknown {
  if (typeof value === "string") return selector(disguise, value);
  if (Array.isArray(value)) return value.map((item: unknown) => inside(disguise, item));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => {
    // Only the keys of these maps are names; all other members are keywords.
    const isMap = isSection && maps.has(name);
    return [name, isMap ? mapped(disguise, member) : inside(disguise, member, name === "autoApprovers")];
  });
  return Object.fromEntries(members);
}

const maps = new Set(["groups", "hosts", "ipsets", "tagOwners", "postures", "attrConfig", "routes", "services"]);

function mapped(disguise: Disguise, value: unknown): unknown {
  const entries = Object.entries(Object(value)).map(([name, member]) => [
    selector(disguise, name),
    inside(disguise, member),
  ]);
  return Object.fromEntries(entries);
}

function selector(disguise: Disguise, text: string): string {
  if (harmless.some((form) => form.test(text))) return text;
  const [, kind, name = "", ports = ""] = named.exec(text) ?? [];
  if (kind !== undefined) return `${kind}:${disguise.word(name)}${ports}`;
  const [, prefix = "", local, domain = "", after = ""] = login.exec(text) ?? [];
  if (local !== undefined)
    return `${prefix}${local === "*" ? "*" : disguise.word(local)}@${disguise.domain(domain)}${after}`;
  const whole = disguise.text(text);
  const [, host = "", port = ""] = ported.exec(text) ?? [];
  const isAddress = whole !== disguise.word(text);
  return port === "" || isAddress ? whole : `${disguise.text(host)}${port}`;
}
