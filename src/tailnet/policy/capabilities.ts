import { PolicyMistake } from "./mistake.ts";

/** The application capabilities of Tailscale that grants may give. Each is documented or was accepted in a capture. */
const known = ["drive", "kubernetes", "webui", "relay", "tsidp", "golink", "tailsql", "secrets"];

/** Throws a PolicyMistake for a name that grants cannot have. Names in domains other than Tailscale's are allowed. */
export function checkCapabilityName(capability: string): void {
  const [, domain, path] = /^([^/:]+\.[^/:]+)\/(.+)$/.exec(capability) ?? [];
  if (domain === undefined) throw new PolicyMistake("capability name must have the form {domain}/{path}");
  if (domain === "tailscale.com" && !known.some((name) => path === `cap/${name}`))
    throw new PolicyMistake("capability name must not be in the tailscale.com domain");
}
