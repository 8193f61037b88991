import { includes, tailscaleAddresses } from "./address-set.ts";
import { targetsOf } from "./access-targets.ts";
import type { AccessTarget } from "./access-targets.ts";
import { directoryOf } from "./directory.ts";
import type { Directory } from "./directory.ts";
import { grouped, memoize } from "./maps.ts";
import type { Network } from "./network.ts";
import type { Party } from "./party.ts";
import type { AccessRule, Attributes, Policy } from "./policy.ts";
import { includesPort } from "./ports.ts";
import { meetsPostures } from "./postures.ts";
import { hasPorts } from "./protocols.ts";
import type { Protocols } from "./protocols.ts";
import { addressesOf } from "./targets.ts";

/** A policy evaluated for a tailnet: who can reach what. */
export interface Access {
  readonly policy: Policy;
  readonly directory: Directory;
  readonly rules: readonly EvaluatedRule[];
  /** The rules that have a party as a source, in no order. */
  rulesFrom(source: Party): readonly EvaluatedRule[];
  /** Whether a selector in `src` of a rule matches a party. */
  isSource(selector: string, party: Party): boolean;
  /** Whether a selector in `dst` of a rule matches a party that the source connects to. */
  isDestination(selector: string, party: Party, source: Party): boolean;
}

export interface EvaluatedRule {
  readonly rule: AccessRule;
  readonly targets: readonly AccessTarget[];
}

/** A requested connection. */
export interface Connection {
  readonly source: Party;
  readonly destination: Party;
  readonly port: number;
  /** One of these is enough. */
  readonly protocols: Protocols;
  /** The posture attributes of the source. None by default. */
  readonly attributes?: Attributes;
}

/**
 * Evaluates the rules of a policy as access between the parties of a tailnet.
 *
 * - Only what a rule permits is permitted; rules never take access away. [doc]
 * - `*` as a source is the tailnet's own devices, its guests, and addresses of its approved subnets; as a destination,
 *   everything. `autogroup:danger-all` is every source. [doc]
 * - `autogroup:self` is the devices without tags of the user who connects. [doc]
 * - An address matches the party that has it: either of a device's two addresses is enough.
 * - A grant with only `app` opens no port. [doc]
 * - `via` says which routers carry the traffic. It is not evaluated.
 */
export function evaluate(policy: Policy, network: Network): Access {
  const directory = directoryOf(policy, network);
  const rules = policy.rules.map((rule) => ({ rule, targets: targetsOf(rule) }));
  const setOf = memoize((selector: string) => addressesOf(policy, selector));
  const stands = (selector: string, { names, addresses }: Party) =>
    names.has(selector) || addresses.some((address) => includes(setOf(selector), address));
  const isSource = (selector: string, party: Party) => {
    if (selector === "autogroup:danger-all") return true;
    return selector === "*" ? isWithin(directory, party) : stands(selector, party);
  };
  const index = indexRules(rules);
  const rulesFrom = memoize((source: Party): readonly EvaluatedRule[] => {
    const candidates = new Set([...source.names].flatMap((name) => index.byName.get(name) ?? []));
    return [...candidates, ...index.unnamed].filter(({ rule }) => rule.src.some((one) => isSource(one, source)));
  });
  return {
    policy,
    directory,
    rules,
    rulesFrom,
    isSource,
    isDestination(selector, party, source) {
      if (selector === "autogroup:self") return party.user !== undefined && party.user === source.user;
      return selector === "*" || stands(selector, party);
    },
  };
}

/** The rules that permit a connection. */
export function rulesThatPermit(access: Access, connection: Connection): readonly EvaluatedRule[] {
  const { source, attributes = new Map() } = connection;
  return access
    .rulesFrom(source)
    .filter(
      ({ rule, targets }) =>
        targets.some((target) => opens(access, target, connection)) &&
        meetsPostures(access.policy, posturesOf(access.policy, rule), attributes),
    );
}

/** The postures that a rule requires: its own, otherwise the default ones. [doc] */
export function posturesOf({ defaultSrcPosture }: Policy, { srcPosture }: AccessRule): readonly string[] {
  return srcPosture.length > 0 ? srcPosture : defaultSrcPosture;
}

/** Ports count only if the protocol has them. */
function opens(access: Access, target: AccessTarget, { source, destination, port, protocols }: Connection): boolean {
  return (
    protocols.some((one) => target.protocols.includes(one) && (!hasPorts(one) || includesPort(target.ports, port))) &&
    access.isDestination(target.host, destination, source)
  );
}

function isWithin({ routes }: Directory, { kind, addresses }: Party): boolean {
  const isOwn = (address: bigint) => includes(tailscaleAddresses, address) || includes(routes, address);
  return kind === "device" || addresses.some(isOwn);
}

/** Whether a selector names no party: it stands for addresses, or for everyone. */
function isUnnamed(selector: string): boolean {
  return !/^(group:|tag:|svc:|user:)|@|^autogroup:(?!danger-all|internet)/.test(selector);
}

/** Finds the rules of a source without looking at all of them. */
function indexRules(rules: readonly EvaluatedRule[]) {
  const isOpen = ({ rule }: EvaluatedRule) => rule.src.some(isUnnamed);
  const named = rules.filter((rule) => !isOpen(rule));
  return { byName: grouped(named, ({ rule }) => rule.src), unnamed: rules.filter(isOpen) };
}
