import { parseAddresses } from "./addresses.ts";
import { parseCapability, parseDestination } from "./access-targets.ts";
import { checkCapabilityName } from "./capabilities.ts";
import { checkPosture, checkSelector } from "./check-selectors.ts";
import { mistakeOf, placed, PolicyMistake } from "./mistake.ts";
import type { AccessRule, Policy } from "./policy.ts";

/**
 * The mistakes in rules of `acls` and `grants`. The texts are the API's if they were captured.
 *
 * - `autogroup:shared` and `autogroup:danger-all` are sources only; `autogroup:self` and `autogroup:internet` are
 *   destinations only. [doc, captures]
 * - `autogroup:self` needs users, groups or roles as the source. `*` is also accepted in `acls`, but not in `grants`.
 *   [captures]
 */
export function ruleMistakes(policy: Policy): readonly string[] {
  return policy.rules.flatMap((rule) => checksOf(policy, rule).flatMap((check) => mistakeOf(check) ?? []));
}

type Check = () => void;

function checksOf(policy: Policy, rule: AccessRule): readonly Check[] {
  return [
    () => checkForm(rule),
    ...rule.src.map((selector) => () => checkSource(policy, selector)),
    ...rule.dst.map((dst) => () => checkDestination(policy, rule, dst)),
    ...rule.srcPosture.map((posture) => () => checkPosture(policy, posture)),
    ...rule.ip.map((ip) => () => parseCapability("*", ip)),
    ...rule.app.map((name) => () => checkCapabilityName(name)),
    ...rule.via.map((tag) => () => checkVia(policy, tag)),
  ];
}

function checkForm({ section, action = "", ip, app, dst, doubled }: AccessRule): void {
  if (doubled.length > 0) throw new PolicyMistake(`a rule cannot have both ${doubled.join(", and both ")}`);
  if (section === "acls" && action !== "accept")
    throw new PolicyMistake(`action=${JSON.stringify(action)} is not supported`);
  if (section === "acls") return;
  if (ip.length + app.length === 0) throw new PolicyMistake("ip and app can not both be empty");
  if (app.length > 0 && dst.includes("autogroup:internet"))
    throw new PolicyMistake("cannot use app grants with autogroup:internet");
}

function checkSource(policy: Policy, selector: string): void {
  if (selector === "autogroup:self" || selector === "autogroup:internet" || selector.startsWith("svc:"))
    throw new PolicyMistake(`${JSON.stringify(selector)} not valid on the src side of a rule`);
  const special = ["autogroup:shared", "autogroup:danger-all", "logstream@tailscale"];
  placed("src=", () => checkSelector(policy, selector, special));
}

function checkDestination(policy: Policy, rule: AccessRule, dst: string): void {
  const { host } =
    rule.section === "acls" ? placed(placeOf(dst), () => parseDestination(dst, rule.proto)) : { host: dst };
  if (rule.section === "grants") placed(placeOf(dst), () => checkWithoutPort(host));
  if (host === "autogroup:danger-all") throw new PolicyMistake("cannot use autogroup:danger-all as a dst");
  if (host === "0.0.0.0/0" || host === "::/0")
    throw new PolicyMistake(`dst ${JSON.stringify(host)}: to allow all IP addresses, use "*" or "autogroup:internet"`);
  if (host === "autogroup:self") checkSelf(rule);
  placed(placeOf(dst), () => checkSelector(policy, host, ["autogroup:self", "autogroup:internet"]));
}

function checkWithoutPort(host: string): void {
  const name = host.replace(/^(tag|group|autogroup|user|svc|ipset|host):/, "");
  if (name.includes(":") && !parseAddresses(name)) throw new PolicyMistake("host name must not contain colon (:)");
}

function checkSelf({ src, section }: AccessRule): void {
  const isUser = (selector: string) =>
    selector !== "autogroup:tagged" && !selector.startsWith("tag:") && /^(group|autogroup|user):|@/.test(selector);
  if (!src.every((selector) => isUser(selector) || (selector === "*" && section === "acls")))
    throw new PolicyMistake("autogroup:self can only be used with users, groups, or supported autogroups");
}

function checkVia(policy: Policy, tag: string): void {
  if (!tag.startsWith("tag:")) throw new PolicyMistake("via can only be a tag");
  if (!policy.tagOwners.has(tag)) throw new PolicyMistake(`tag ${JSON.stringify(tag)} not found`);
}

function placeOf(dst: string): string {
  return `dst=${JSON.stringify(dst)}: `;
}
