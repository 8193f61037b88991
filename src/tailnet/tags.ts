import { parseHujson } from "../hujson/parse.ts";
import type { TailnetState } from "./state.ts";

/** The tags that the policy file does not define. */
export function strangeTags({ policy }: TailnetState, tags: readonly string[]): string[] {
  const owners: unknown = Reflect.get(Object(parseHujson(policy.text)), "tagOwners");
  return tags.filter((tag) => !Object.hasOwn(Object(owners), tag));
}

/** What the API says of them. */
export function tagsMessage(tags: readonly string[]): string {
  return `requested tags [${tags.join(" ")}] are invalid or not permitted`;
}
