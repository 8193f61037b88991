import type { AllHandlers } from "../handler.ts";
import { contacts } from "./contacts.ts";
import { deviceInvites } from "./device-invites.ts";
import { devices } from "./devices.ts";
import { dns } from "./dns.ts";
import { keys } from "./keys.ts";
import { logging } from "./logging.ts";
import { oauthApps } from "./oauth-apps.ts";
import { oauth } from "./oauth.ts";
import { policyFile } from "./policy-file.ts";
import { postureIntegrations } from "./posture-integrations.ts";
import { posture } from "./posture.ts";
import { services } from "./services.ts";
import { settings } from "./settings.ts";
import { tailnets } from "./tailnets.ts";
import { userInvites } from "./user-invites.ts";
import { users } from "./users.ts";
import { webhooks } from "./webhooks.ts";

/** What every operation does to the tailnet. */
export const handlers: AllHandlers = {
  ...devices,
  ...posture,
  ...deviceInvites,
  ...userInvites,
  ...oauth,
  ...users,
  ...contacts,
  ...settings,
  ...dns,
  ...postureIntegrations,
  ...webhooks,
  ...oauthApps,
  ...tailnets,
  ...keys,
  ...services,
  ...logging,
  ...policyFile,
};
