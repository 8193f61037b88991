import { parseAddresses } from "./addresses.ts";
import { checkPrincipal, checkTag } from "./check-selectors.ts";
import { mistakeOf, PolicyMistake } from "./mistake.ts";
import type { AppConnector, NodeAttribute, Policy } from "./policy.ts";

/** The mistakes in node attributes. The texts are the API's if they were captured. */
export function nodeAttributeMistakes(policy: Policy): readonly string[] {
  return policy.nodeAttrs.flatMap((attribute) =>
    [
      ...attribute.target.map((selector) => () => checkTarget(policy, selector)),
      ...attribute.appConnectors.map((app) => () => checkAppConnector(policy, attribute, app)),
    ].flatMap((check) => mistakeOf(check) ?? []),
  );
}

function checkTarget(policy: Policy, selector: string): void {
  if (selector === "*" || policy.hosts.has(selector) || parseAddresses(selector)) return;
  if (/^(tag|group|autogroup):|@/.test(selector)) return checkPrincipal(policy, selector);
  throw new PolicyMistake(`${JSON.stringify(selector)}: invalid address`);
}

function checkAppConnector(policy: Policy, { target }: NodeAttribute, app: AppConnector): void {
  if (target.some((selector) => selector !== "*")) throw new PolicyMistake('can only be specified with target "*"');
  for (const connector of app.connectors) {
    if (connector === "*") continue;
    if (!connector.startsWith("tag:")) throw new PolicyMistake(`connector (${connector}) must be a tag`);
    checkTag(policy, connector);
  }
  if (app.presetAppID !== undefined && app.domains.length > 0)
    throw new PolicyMistake("domains must be empty when an preset app ID is defined");
}
