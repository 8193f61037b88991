import { includes, tailscaleAddresses } from "./address-set.ts";
import type { AddressSet } from "./address-set.ts";
import { targetsOf } from "./access-targets.ts";
import type { AccessTarget } from "./access-targets.ts";
import { directoryOf } from "./directory.ts";
import type { Directory } from "./directory.ts";
import type { Network } from "./network.ts";
import type { Party } from "./party.ts";
import type { AccessRule, Attributes, Policy } from "./policy.ts";
import { includesPort } from "./ports.ts";
import { meetsPostures } from "./postures.ts";
import { hasPorts } from "./protocols.ts";
import type { Protocols } from "./protocols.ts";
import { addressesOf } from "./targets.ts";

/** A policy over a tailnet: who reaches what. */
export interface Access {
  readonly policy: Policy;
  readonly directory: Directory;
  readonly rules: readonly EvaluatedRule[];
  /** The rules that may apply to a source, in no order: fewer than all, and never too few. */
  candidates(source: Party): readonly EvaluatedRule[];
  /** Whether a selector, as it stands in `src` of a rule, stands for a party. */
  isSource(selector: string, party: Party): boolean;
  /** Whether a selector, as it stands in `dst` of a rule, stands for a party, which the source connects to. */
  isDestination(selector: string, party: Party, source: Party): boolean;
}

export interface EvaluatedRule {
  readonly rule: AccessRule;
  readonly targets: readonly AccessTarget[];
}

/** A connection that somebody wants. */
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
 * Reads the rules of a policy as access between the parties of a tailnet.
 *
 * - Nothing is permitted that no rule permits; rules only add up. [doc]
 * - `*` as a source is the tailnet's own devices, its guests, and addresses of its approved subnets; as a destination,
 *   everything. `autogroup:danger-all` is every source. [doc]
 * - `autogroup:self` is the devices without tags of the user who connects. [doc]
 * - An address stands for who has it: either of the two addresses of a device is enough.
 * - A grant with `app` alone opens no port. [doc]
 * - `via` says which routers carry the traffic. It is not evaluated.
 */
export function evaluate(policy: Policy, network: Network): Access {
  const directory = directoryOf(policy, network);
  const rules = policy.rules.map((rule) => ({ rule, targets: targetsOf(rule) }));
  const sets = new Map<string, AddressSet>();
  const setOf = (selector: string): AddressSet => {
    const set = sets.get(selector) ?? addressesOf(policy, selector);
    sets.set(selector, set);
    return set;
  };
  const stands = (selector: string, { names, addresses }: Party) =>
    names.has(selector) || addresses.some((address) => includes(setOf(selector), address));
  const index = indexRules(rules);
  return {
    policy,
    directory,
    rules,
    candidates: ({ names }) => [
      ...new Set([...names].flatMap((name) => index.byName.get(name) ?? [])),
      ...index.unnamed,
    ],
    isSource(selector, party) {
      if (selector === "autogroup:danger-all") return true;
      return selector === "*" ? isWithin(directory, party) : stands(selector, party);
    },
    isDestination(selector, party, source) {
      if (selector === "autogroup:self") return party.user !== undefined && party.user === source.user;
      return selector === "*" || stands(selector, party);
    },
  };
}

/** The rules that permit a connection. */
export function rulesThatPermit(access: Access, connection: Connection): readonly EvaluatedRule[] {
  return access.candidates(connection.source).filter(({ rule, targets }) => {
    const { source, attributes = new Map() } = connection;
    return (
      rule.src.some((selector) => access.isSource(selector, source)) &&
      targets.some((target) => opens(access, target, connection)) &&
      meetsPostures(access.policy, posturesOf(access.policy, rule), attributes)
    );
  });
}

/** The postures that a rule asks for: its own, or else the default ones. [doc] */
export function posturesOf({ defaultSrcPosture }: Policy, { srcPosture }: AccessRule): readonly string[] {
  return srcPosture.length > 0 ? srcPosture : defaultSrcPosture;
}

/** Ports count only where the protocol has them. */
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

/** Selectors that no name of a party can be: what stands for addresses, or for everybody. */
function isUnnamed(selector: string): boolean {
  return !/^(group:|tag:|svc:|user:)|@|^autogroup:(?!danger-all|internet)/.test(selector);
}

function indexRules(rules: readonly EvaluatedRule[]) {
  const byName = new Map<string, EvaluatedRule[]>();
  const unnamed: EvaluatedRule[] = [];
  for (const rule of rules) {
    if (rule.rule.src.some(isUnnamed)) unnamed.push(rule);
    else
      for (const selector of new Set(rule.rule.src)) {
        const known = byName.get(selector);
        if (known) known.push(rule);
        else byName.set(selector, [rule]);
      }
  }
  return { byName, unnamed };
}
