import { namesOfLogin } from "./directory.ts";
import type { Network } from "./network.ts";
import type { Policy } from "./policy.ts";

/** Who assigns a tag: a user, or something with tags, such as a device or an OAuth client. */
export type TagActor = { readonly loginName: string } | { readonly tags: readonly string[] };

/** The tags that a policy defines, in its order. */
export function definedTags(policy: Policy): readonly string[] {
  return [...policy.tagOwners.keys()];
}

/**
 * Whether a user or a tag may assign a tag.
 *
 * - The tag must be in `tagOwners`. [doc]
 * - `autogroup:admin`, which includes the owner, and `autogroup:network-admin` may assign every tag. With an empty list
 *   of owners, only they may. [doc]
 * - An owner is a login, a group, an autogroup or `user:*@DOMAIN`. [doc]
 * - Something with tags may assign these and the tags they own, but not tags owned by the latter. [doc on OAuth
 *   clients]
 */
export function mayAssignTag(policy: Policy, network: Network, actor: TagActor, tag: string): boolean {
  const owners = policy.tagOwners.get(tag);
  if (!owners) return false;
  if ("tags" in actor) return [tag, ...owners].some((owner) => actor.tags.includes(owner));
  const names = namesOfLogin(policy, network, actor.loginName);
  return [...administrators, ...owners].some((owner) => names.has(owner));
}

const administrators = ["autogroup:admin", "autogroup:network-admin"];
