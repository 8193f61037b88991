import { parseHujson } from "../hujson/parse.ts";
import type { TailnetState } from "./state.ts";

/** The tags that the policy file defines. */
export function definedTags({ policy }: TailnetState): string[] {
  const owners: unknown = Reflect.get(Object(parseHujson(policy.text)), "tagOwners");
  return Object.keys(Object(owners));
}
