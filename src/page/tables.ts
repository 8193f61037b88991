import type { TailnetState } from "../tailnet/state.ts";
import { deviceTable } from "./tables/devices.ts";
import { dnsTable } from "./tables/dns.ts";
import { keyTable } from "./tables/keys.ts";
import { logTable } from "./tables/logs.ts";
import { policyTable } from "./tables/policy.ts";
import { serviceTable } from "./tables/services.ts";
import { settingsTable } from "./tables/settings.ts";
import { userTable } from "./tables/users.ts";
import { webhookTable } from "./tables/webhooks.ts";
import type { Table } from "./table.ts";

/** The tables of the tailnet, with their names in the URL. */
export const tables: readonly { name: string; make: (state: TailnetState) => Table }[] = [
  { name: "devices", make: deviceTable },
  { name: "users", make: userTable },
  { name: "keys", make: keyTable },
  { name: "policy", make: policyTable },
  { name: "dns", make: dnsTable },
  { name: "services", make: serviceTable },
  { name: "webhooks", make: webhookTable },
  { name: "settings", make: settingsTable },
  { name: "logs", make: logTable },
];
