import type { PolicyMatch, PolicyPreview } from "../../generated/schemas.ts";
import type { PolicyCallOptions, PolicyClient } from "./client.ts";

/** How a change of the policy file affects the access of one user, or access to one destination. */
export interface AccessChange {
  /** The user or the destination. */
  readonly for: string;
  /** What the user may reach from now on, or who may reach the destination: `tag:web:443`, `group:dev`. */
  readonly gained: readonly string[];
  /** What the user may no longer reach, or who may no longer reach the destination. */
  readonly lost: readonly string[];
  /** A line for a person to read: `noor@example.com gains tag:web:443`. */
  readonly text: string;
}

/** The policy file before and after a change, and the users and destinations to check. */
export interface AccessQuestion {
  readonly before: string;
  readonly after: string;
  /** Login names of users, and IP addresses with a port (`100.71.12.9:22`). */
  readonly for: readonly string[];
}

/**
 * Returns who gains and who loses access through a change of the policy file. The API previews both texts; nothing is
 * stored.
 *
 * ```ts
 * const { users } = await tailscale.users.list();
 * const logins = users.map(({ loginName }) => loginName);
 * for (const { text } of await accessChanges(tailscale, { before, after, for: logins })) console.log(text);
 * ```
 *
 * - It compares the names in rules, not devices: a rule for a group and one for its members are different.
 * - `via` and postures are part of the access a rule gives; its line number is not.
 *
 * @returns One entry for each user and destination with a difference, in the order of the question.
 * @throws `TailscaleError` if a call fails, such as for a policy file that is wrong.
 */
export async function accessChanges(
  tailscale: PolicyClient,
  question: AccessQuestion,
  options: PolicyCallOptions = {},
): Promise<readonly AccessChange[]> {
  const changes: AccessChange[] = [];
  for (const one of question.for) {
    const [old, now] = await Promise.all([
      accessOf(tailscale, question.before, one, options),
      accessOf(tailscale, question.after, one, options),
    ]);
    const [gained, lost] = [[...now].filter((each) => !old.has(each)), [...old].filter((each) => !now.has(each))];
    if (gained.length + lost.length > 0) changes.push({ for: one, gained, lost, text: describe(one, gained, lost) });
  }
  return changes;
}

async function accessOf(
  { policyFile }: PolicyClient,
  body: string,
  previewFor: string,
  { tailnet, signal }: PolicyCallOptions,
): Promise<Set<string>> {
  const type = isAddress(previewFor) ? "ipport" : "user";
  const { matches }: PolicyPreview = await policyFile.preview({ tailnet, type, previewFor, body }, { signal });
  return new Set((matches ?? []).flatMap((match) => given(match, isAddress(previewFor) ? match.users : match.ports)));
}

/** The access that a rule gives: each end, with its `via` and the required postures. */
function given({ via, postures }: PolicyMatch, ends: readonly string[]): string[] {
  const way = via?.length ? ` via ${via.join(", ")}` : "";
  const condition = postures?.length ? ` with ${postures.join(" or ")}` : "";
  return ends.map((end) => end + way + condition);
}

/** A login name has an `@`; an address with a port never does. */
function isAddress(previewFor: string): boolean {
  return !previewFor.includes("@");
}

function describe(one: string, gained: readonly string[], lost: readonly string[]): string {
  const [gains, loses] = isAddress(one) ? ["lets in", "shuts out"] : ["gains", "loses"];
  const parts = [
    gained.length > 0 && `${gains} ${gained.join(", ")}`,
    lost.length > 0 && `${loses} ${lost.join(", ")}`,
  ];
  return `${one} ${parts.filter(Boolean).join("; ")}`;
}
