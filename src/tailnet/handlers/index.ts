import type { Handlers } from "../handler.ts";
import { deviceInvites } from "./device-invites.ts";
import { devices } from "./devices.ts";
import { oauth } from "./oauth.ts";
import { posture } from "./posture.ts";
import { userInvites } from "./user-invites.ts";

/** What every operation does to the tailnet. */
export const handlers: Handlers = { ...devices, ...posture, ...deviceInvites, ...userInvites, ...oauth };
