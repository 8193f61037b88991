import { secretMembers } from "../../generated/operations.ts";

const hidden = "[redacted]";

/** OAuth's names for secrets; those of the API come from the document. */
const oauthSecrets = "client_?secret|access_token|refresh_token|id_?token|jwt";
const names = [oauthSecrets, ...secretMembers].join("|");
const secretMember = new RegExp(`("(?:${names})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, "gi");
const secretField = new RegExp(`\\b((?:${oauthSecrets}|password)(?:=|%3D))[^&\\s]+`, "gi");
const patterns: readonly [RegExp, string][] = [
  [secretMember, `$1"${hidden}"`],
  // Every credential of the API starts with `tskey-`, webhook secrets included.
  [/tskey-[\w-]+/gi, hidden],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, `$1 ${hidden}`],
  // Anyone with an invite's link can accept it.
  [/(login\.tailscale\.com\/(?:admin\/invite|uinv)\/)[\w-]+/gi, `$1${hidden}`],
  [secretField, `$1${hidden}`],
  // A JSON Web Token.
  [/\beyJ[\w-]{4,2000}\.[\w-]{4,2000}\.[\w-]*/g, hidden],
  [/\b(nodekey|mkey|nlpub|privkey)(:|%3A)[0-9a-f]+/gi, `$1$2${hidden}`],
];

/** `text` without credentials, invite links and key material, for messages and logs. */
export function redact(text: string): string {
  return patterns.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}
