import { operations } from "../../generated/operations.ts";
import type { LogStream, OrganizationTailnet, ServiceHost } from "../../generated/schemas.ts";
import { NotFoundError } from "../index.ts";
import type { Tailscale } from "../index.ts";
import type { TailnetState } from "../tailnet/state.ts";

/** Filters out responses that do not match the document. */
export type Fitting = <T>(answers: readonly T[], schema: string) => T[];

/** Reads a part of a tailnet into a state that holds what was read before. */
type Reading = (api: Tailscale, state: TailnetState, fitting: Fitting) => Promise<void>;

/** Which operation fills which members of the state, ordered by their dependencies. */
export const readings: Readonly<Record<string, Reading>> = {
  async "devices.list"(api, state, fitting) {
    state.devices = fitting((await api.devices.list({ fields: "all" })).devices, "DeviceDetails");
  },

  async "devices.getPostureAttributes"(api, state, fitting) {
    await forEach(ownDevices(state), async ({ nodeId }) => {
      const answer = await api.devices.getPostureAttributes({ deviceId: nodeId });
      const [attributes] = fitting([answer], "DevicePostureAttributes");
      if (attributes) state.attributes[nodeId] = attributes;
    });
  },

  async "deviceInvites.list"(api, state, fitting) {
    await forEach(ownDevices(state), async ({ nodeId }) => {
      state.deviceInvites.push(...fitting(await api.deviceInvites.list({ deviceId: nodeId }), "DeviceInvite"));
    });
  },

  async "userInvites.list"(api, state, fitting) {
    state.userInvites = fitting(await api.userInvites.list(), "UserInvite");
  },

  async "users.list"(api, state, fitting) {
    state.users = fitting((await api.users.list({ type: "all" })).users, "User");
  },

  async "keys.list"(api, state, fitting) {
    state.keys = fitting((await api.keys.list({ all: true })).keys, "Key");
  },

  async "policyFile.get"(api, state) {
    const { data, etag = "" } = await api.policyFile.get();
    state.policy = { text: data, etag: etag.replaceAll('"', ""), isWritten: true };
  },

  async "dns.getConfiguration"(api, state, fitting) {
    [state.dns = state.dns] = fitting([await api.dns.getConfiguration()], "DnsConfiguration");
  },

  async "settings.get"(api, state, fitting) {
    [state.settings = state.settings] = fitting([await api.settings.get()], "TailnetSettings");
  },

  async "contacts.get"(api, state, fitting) {
    [state.contacts = state.contacts] = fitting([await api.contacts.get()], "Contacts");
  },

  /** The API never returns secrets; a placeholder signs the mock's own deliveries. */
  async "webhooks.list"(api, state, fitting) {
    const webhooks = fitting((await api.webhooks.list()).webhooks ?? [], "Webhook");
    state.webhooks = webhooks.map((webhook) => ({ ...webhook, secret: "not-the-real-one" }));
  },

  async "postureIntegrations.list"(api, state, fitting) {
    state.postureIntegrations = fitting((await api.postureIntegrations.list()).integrations, "PostureIntegration");
  },

  async "services.list"(api, state, fitting) {
    state.services = fitting((await api.services.list()).vipServices ?? [], "Service");
  },

  async "services.listHosts"(api, state, fitting) {
    await forEach(state.services, async ({ name }) => {
      const { hosts } = await api.services.listHosts({ serviceName: name });
      state.serviceHosts[name] = fitting(hosts ?? [], "ServiceHost").filter(isHere(state));
    });
  },

  /** A 404 means that a log type has no stream; it is not a failure. */
  async "logging.getStream"(api, state, fitting) {
    await forEach(["configuration", "network"] as const, async (logType) => {
      try {
        const [stream] = fitting([await api.logging.getStream({ logType })], "LogStream");
        if (stream) state.logStreams[logType] = withoutCredentials(stream);
      } catch (error) {
        if (!NotFoundError.is(error)) throw error;
      }
    });
  },

  async "oauthApps.list"(api, state, fitting) {
    state.oauthApps = fitting((await api.oauthApps.list()).oauthApps ?? [], "OAuthApp");
  },

  async "tailnets.list"(api, state, fitting) {
    const found: OrganizationTailnet[] = [];
    let cursor: string | undefined;
    do {
      const page = await api.tailnets.list(cursor === undefined ? {} : { cursor });
      found.push(...fitting(page.tailnets, "OrganizationTailnet"));
      cursor = page.tailnets.length > 0 && page.cursor !== cursor ? page.cursor : undefined;
    } while (cursor);
    state.organizationTailnets = found;
  },
};

/** Where a member of the state comes from: the operation that fills it, or why none does. */
export const sources: { readonly [Member in keyof TailnetState]: { operation: string } | { none: string } } = {
  devices: { operation: "devices.list" },
  attributes: { operation: "devices.getPostureAttributes" },
  deviceInvites: { operation: "deviceInvites.list" },
  userInvites: { operation: "userInvites.list" },
  users: { operation: "users.list" },
  keys: { operation: "keys.list" },
  policy: { operation: "policyFile.get" },
  dns: { operation: "dns.getConfiguration" },
  settings: { operation: "settings.get" },
  contacts: { operation: "contacts.get" },
  webhooks: { operation: "webhooks.list" },
  postureIntegrations: { operation: "postureIntegrations.list" },
  services: { operation: "services.list" },
  serviceHosts: { operation: "services.listHosts" },
  logStreams: { operation: "logging.getStream" },
  oauthApps: { operation: "oauthApps.list" },
  organizationTailnets: { operation: "tailnets.list" },
  attributeTypes: { none: "they follow from the attributes" },
  tailnet: { none: "it follows from invites and devices" },
  user: { none: "the owner among the users" },
  guest: { none: "somebody outside the tailnet" },
  now: { none: "when it was read" },
  secrets: { none: "the API does not show them" },
  tokens: { none: "the API does not show them" },
  awsExternalIds: { none: "asking for one makes one" },
  auditLog: { none: "what people did is theirs; the mock writes its own" },
  calls: { none: "the mock counts them" },
  nextId: { none: "the mock counts them" },
  random: { none: "the mock's own" },
};

/** The operations of the document that only read. */
export const readingOperations: readonly string[] = operations
  .filter(({ method }) => method === "GET")
  .map(({ sdkMethod }) => sdkMethod);

/** Only its own tailnet can ask about a device that is shared in. */
function ownDevices({ devices }: TailnetState): TailnetState["devices"] {
  return devices.filter(({ isExternal }) => !isExternal);
}

/** Whether a host is a device that was read. */
function isHere({ devices }: TailnetState): (host: ServiceHost) => boolean {
  return (host) => devices.some(({ nodeId }) => nodeId === (host.nodeId ?? host.stableNodeID));
}

/** For one kind of stream the API returns the credentials. */
function withoutCredentials({ gcsCredentials: _, ...stream }: LogStream): LogStream {
  return stream;
}

/** Eight at a time: a large tailnet has thousands of devices, and others use the API too. */
async function forEach<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  for (let start = 0; start < items.length; start += 8) await Promise.all(items.slice(start, start + 8).map(action));
}

/** The type of each custom attribute, which the API does not return. */
export function typesOf({ attributes }: TailnetState): Record<string, string> {
  const custom = Object.values(attributes)
    .flatMap((device) => Object.entries(device.attributes ?? {}))
    .filter(([key]) => key.startsWith("custom:"));
  return Object.fromEntries(custom.map(([key, value]) => [key, typeof value]));
}
