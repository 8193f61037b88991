import { evaluate, posturesOf } from "./access.ts";
import type { Access, EvaluatedRule } from "./access.ts";
import { parseAddress } from "./addresses.ts";
import { splitHostPort } from "./host-port.ts";
import type { Network } from "./network.ts";
import type { Party } from "./party.ts";
import type { Policy } from "./policy.ts";
import { includesPort } from "./ports.ts";
import type { PolicyMatch, PolicyPreview } from "../../../generated/schemas.ts";

/** The query of a preview. */
export interface PreviewQuery {
  readonly type: "user" | "ipport";
  /** A login name, or an address with a port (`100.71.12.9:22`, `[fd7a::1]:22`). */
  readonly previewFor: string;
}

/**
 * The rules that apply to a user or to a destination, in the shape of the API's response.
 *
 * - `users` and `ports` are as the rule has them; a grant has each destination with each port. [client]
 * - A user has the rules that apply to any of their devices without tags. An unknown user has none.
 * - A destination has the rules that open its port for any protocol.
 * - `postures` are those of which the source must have one, and null if the rule requires none. [client]
 *
 * @returns Undefined if `previewFor` should be an address with a port but is not.
 */
export function preview(policy: Policy, network: Network, query: PreviewQuery): PolicyPreview | undefined {
  const access = evaluate(policy, network);
  const applies = query.type === "user" ? forUser(access, query.previewFor) : forDestination(access, query.previewFor);
  if (!applies) return undefined;
  const matches = access.rules.filter(applies).map((rule) => matchOf(policy, rule));
  const named = new Set(matches.flatMap(({ postures }) => postures ?? []));
  const postures = Object.fromEntries([...named].map((name) => [name, [...(policy.postures.get(name) ?? [])]]));
  return { matches, ...query, ...(named.size > 0 && { postures }) };
}

type Applies = (rule: EvaluatedRule) => boolean;

function forUser(access: Access, login: string): Applies {
  const parties = login.includes("@") ? access.directory.partiesOf(login) : [];
  const rules = new Set(parties.flatMap((party) => access.rulesFrom(party)));
  return (rule) => rules.has(rule);
}

function forDestination(access: Access, ipport: string): Applies | undefined {
  const { host, port } = splitHostPort(ipport) ?? { host: "", port: "" };
  const [destination] = parseAddress(host) === undefined ? [] : access.directory.partiesOf(host);
  if (!destination || !/^\d{1,5}$/.test(port)) return undefined;
  const owners = ownersOf(access, destination);
  return ({ rule, targets }) => {
    const ownersInRule = owners.filter((owner) => rule.src.some((selector) => access.isSource(selector, owner)));
    return targets.some(({ host: selector, ports }) => {
      const sources = selector === "autogroup:self" ? ownersInRule : [destination];
      const isMeant = sources.some((source) => access.isDestination(selector, destination, source));
      return isMeant && includesPort(ports, Number(port));
    });
  };
}

/** The devices for which `autogroup:self` includes a device: those of its owner. */
function ownersOf({ directory }: Access, { user }: Party): readonly Party[] {
  return user === undefined ? [] : directory.partiesOf(user);
}

function matchOf(policy: Policy, { rule, targets }: EvaluatedRule): PolicyMatch {
  const postures = posturesOf(policy, rule);
  return {
    users: [...rule.src],
    ports: targets.map(({ written }) => written),
    lineNumber: rule.line,
    ...(rule.via.length > 0 && { via: [...rule.via] }),
    postures: postures.length > 0 ? [...postures] : null,
  };
}
