import type { Key } from "../../generated/schemas.ts";
import type { TailnetState } from "./state.ts";

/** Whether a key was revoked or has expired. */
export function isInvalid({ now }: TailnetState, { revoked, expires }: Key): boolean {
  return revoked != null || Date.parse(expires ?? "") <= Date.parse(now);
}

/** A key as the API shows it: one that is no longer valid says so, and has no capabilities. */
export function shown(state: TailnetState, key: Key): Key {
  if (!isInvalid(state, key)) return key;
  const { capabilities: _, ...others } = key;
  return { ...others, revoked: key.revoked ?? key.expires ?? state.now, invalid: true };
}
