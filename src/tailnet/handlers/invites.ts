import type { DeviceInvite, UserInvite } from "../../../generated/schemas.ts";
import type { TailnetState } from "../state.ts";
import { done, notFound } from "./devices.ts";

/** The invite with an identifier. */
export function findInvite<T extends DeviceInvite | UserInvite>(invites: readonly T[], id: string): T | undefined {
  return invites.find((invite) => invite.id === id);
}

/** Mails an invite again, unless it is a link and was never mailed. */
export function resend(state: TailnetState, invite: DeviceInvite | UserInvite | undefined) {
  if (!invite) return notFound;
  if (invite.email === undefined) return { status: 400, example: "linkOnly" } as const;
  invite.lastEmailSentAt = state.now;
  return done;
}
