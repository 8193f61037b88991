import { currentPolicy, networkOf } from "./current-policy.ts";
import { mayAssignTag } from "./policy/tag-owners.ts";
import type { Store } from "./store.ts";

/** The tags that the policy file does not define, or that the caller may not assign. */
export function refusedTags({ state, actor, tags: own }: Store, tags: readonly string[]): string[] {
  const policy = currentPolicy(state);
  const network = networkOf(state);
  const assigner = actor.type === "USER" ? { loginName: actor.loginName } : { tags: own };
  return tags.filter((tag) => !mayAssignTag(policy, network, assigner, tag));
}

/** The API's message about them. */
export function tagsMessage(tags: readonly string[]): string {
  return `requested tags [${tags.join(" ")}] are invalid or not permitted`;
}
