import { operations } from "../../../generated/mock.ts";

/** Tailscale's own policy file, which a tailnet has before anybody writes one, and again after an empty write. */
export const defaultPolicy = `// Everybody reaches everything, until you change it.
{
  "grants": [
    {"src": ["*"], "dst": ["*"], "ip": ["*"]},
  ],
  "ssh": [
    // Everybody may log in to their own devices.
    {"action": "check", "src": ["autogroup:member"], "dst": ["autogroup:self"], "users": ["autogroup:nonroot", "root"]},
  ],
}
`;

/** The policy file of the small tailnet, as the document's example has it. */
export const smallTailnetPolicy = decode(operations.getPolicyFile.answers[200].examples.details.acl);

function decode(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}
