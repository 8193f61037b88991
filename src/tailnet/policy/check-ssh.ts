import { parseAddresses } from "./addresses.ts";
import { checkPosture, checkSelector } from "./check-selectors.ts";
import { formatDuration, parseDuration } from "./durations.ts";
import { mistakeOf, placed, PolicyMistake } from "./mistake.ts";
import type { Policy, SshRule, SshTest } from "./policy.ts";

/**
 * The mistakes in rules for Tailscale SSH, and in the destinations of their tests. The texts are the API's if they were
 * captured.
 *
 * - The documentation forbids hosts and `*` as a source, and `*` as a destination. Real files have them, so they pass.
 * - Any account but `*` passes, even `group:NAME`. [captures]
 */
export function sshMistakes(policy: Policy): readonly string[] {
  return [
    ...policy.ssh.flatMap((rule) => checksOf(policy, rule)),
    ...policy.sshTests.flatMap((test) => testChecksOf(policy, test)),
  ].flatMap((check) => mistakeOf(check) ?? []);
}

type Check = () => void;

function checksOf(policy: Policy, rule: SshRule): readonly Check[] {
  return [
    () => checkAction(rule),
    ...rule.src.map((selector) => () => checkSource(policy, selector)),
    ...rule.dst.map((selector) => () => checkDestination(policy, rule, selector)),
    ...rule.users.map((account) => () => checkAccount(account)),
    ...rule.srcPosture.map((posture) => () => checkPosture(policy, posture)),
    () => checkPeriod(rule.checkPeriod),
    () => checkEnvironment(rule.acceptEnv),
  ];
}

function checkAction({ action = "", users, src }: SshRule): void {
  if (action === "") throw new PolicyMistake("action must be specified");
  if (action !== "accept" && action !== "check")
    throw new PolicyMistake(`${JSON.stringify(action)} is not a valid action`);
  if (users.length === 0) throw new PolicyMistake("users must be specified");
  const tag = src.find((selector) => selector.startsWith("tag:"));
  if (action === "check" && tag !== undefined)
    throw new PolicyMistake(`src=${JSON.stringify(tag)}: a tagged device cannot be checked; use action "accept"`);
}

function checkSource(policy: Policy, selector: string): void {
  if (selector === "autogroup:self") throw new PolicyMistake(`"autogroup:self" not valid on the src side of a rule`);
  placed("src=", () => checkSelector(policy, selector, []));
}

function checkDestination(policy: Policy, { src }: SshRule, selector: string): void {
  if (policy.hosts.has(selector)) throw new PolicyMistake(`invalid dst ${JSON.stringify(selector)}`);
  const isLogin = selector.includes("@") && !selector.includes(":");
  if (isLogin && src.some((source) => source !== selector))
    throw new PolicyMistake("users in dst are only allowed from the same user");
  if (selector === "autogroup:self" && src.some((source) => source.startsWith("tag:") || source === "autogroup:tagged"))
    throw new PolicyMistake("autogroup:self can only be used with users, groups, or supported autogroups");
  placed(`dst=${JSON.stringify(selector)}: `, () => checkSelector(policy, selector, ["autogroup:self"]));
}

function checkAccount(account: string): void {
  if (account === "" || account === "*") throw new PolicyMistake(`user ${JSON.stringify(account)} is not valid`);
}

const longest = 168 * 3_600;

/** The documentation also has a minimum of one minute, but captures show that `0s` is accepted. */
function checkPeriod(period: string | undefined): void {
  if (period === undefined || period === "always") return;
  const duration = parseDuration(period);
  if (duration < 0) throw new PolicyMistake(`checkPeriod ${formatDuration(duration)} must be a positive duration`);
  if (duration > longest) throw new PolicyMistake(`checkPeriod ${formatDuration(duration)} is above the max (168h)`);
}

function checkEnvironment(names: readonly string[]): void {
  if (names.includes("")) throw new PolicyMistake("acceptEnv values cannot be empty");
}

function testChecksOf(policy: Policy, { dst }: SshTest): readonly Check[] {
  return dst.map((selector) => () => {
    if (selector === "autogroup:internet" || (selector.includes("/") && parseAddresses(selector)))
      throw new PolicyMistake(`SSH tests dst contains disallowed element ${JSON.stringify(selector)}`);
    if (selector.startsWith("tag:") && !policy.tagOwners.has(selector))
      throw new PolicyMistake(`SSH tests dst contains unknown tag ${JSON.stringify(selector)}`);
  });
}
