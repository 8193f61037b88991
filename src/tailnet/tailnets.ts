import { operations } from "../../generated/mock.ts";
import type { User } from "../../generated/schemas.ts";
import { fleet, staff } from "./fleet.ts";
import { defaultPolicy, smallTailnetPolicy } from "./policy/default-policy.ts";
import { checkPolicy } from "./policy/check-policy.ts";
import { definedTags } from "./policy/tag-owners.ts";
import type { TailnetState } from "./state.ts";
import { vary } from "./vary.ts";

/** The tailnets that the mock can start with. All are made from the examples of the document. */

const device = operations.getDevice.answers[200].examples;
const attributes = operations.getDevicePostureAttributes.answers[200].examples;
const deviceInvite = operations.getDeviceInvite.answers[200].examples;
const userInvites = operations.listUserInvites.answers[200].examples;
const users = operations.listUsers.answers[200].examples;
const keys = operations.listTailnetKeys.answers[200].examples;
const { sharer, acceptedBy } = operations.acceptDeviceInvite.answers[200].examples.accepted;

/** Nothing but its owner. */
export function emptyTailnet(seed: number): TailnetState {
  return {
    now: "2026-04-12T09:00:00.000Z",
    tailnet: { id: deviceInvite.mailed.tailnetId, name: "example.com" },
    user: { id: sharer.id, displayName: sharer.displayName, loginName: sharer.loginName },
    guest: { id: acceptedBy.id, displayName: acceptedBy.displayName, loginName: acceptedBy.loginName },
    users: users.smallTailnet.users.slice(0, 1),
    keys: [],
    secrets: {},
    tokens: [],
    policy: { text: defaultPolicy, etag: etagOf(seed), isWritten: false },
    dns: operations.getDnsConfiguration.answers[200].examples.emptyTailnet,
    settings: operations.getTailnetSettings.answers[200].examples.planWithoutFeatures,
    contacts: operations.getContacts.answers[200].examples.emptyTailnet,
    webhooks: [],
    postureIntegrations: [],
    services: [],
    serviceHosts: {},
    logStreams: {},
    awsExternalIds: [],
    oauthApps: [],
    organizationTailnets: operations.listOrganizationTailnets.answers[200].examples.firstPage.tailnets,
    auditLog: [],
    devices: [],
    attributes: {},
    attributeTypes: {},
    deviceInvites: [],
    userInvites: [],
    calls: {},
    nextId: 60_001,
    random: seed,
  };
}

/** A laptop, a tagged gateway and a shared-in machine, with invites and posture attributes. */
export function smallTailnet(seed: number): TailnetState {
  const { optedOut, allFields, external } = device;
  return {
    ...emptyTailnet(seed),
    devices: [optedOut, allFields, { ...external, ...withoutDetails }],
    users: users.withGuests.users,
    secrets: Object.fromEntries(keys.smallTailnet.keys.flatMap(secretOf)),
    keys: keys.smallTailnet.keys,
    policy: { text: smallTailnetPolicy, etag: etagOf(seed), isWritten: true },
    dns: operations.getDnsConfiguration.answers[200].examples.smallTailnet,
    settings: operations.getTailnetSettings.answers[200].examples.smallTailnet,
    contacts: operations.getContacts.answers[200].examples.smallTailnet,
    webhooks: operations.listWebhooks.answers[200].examples.smallTailnet.webhooks.map((webhook) => ({
      ...webhook,
      secret: `tskey-webhook-${webhook.endpointId}-example`,
    })),
    postureIntegrations: operations.getPostureIntegrations.answers[200].examples.smallTailnet.integrations,
    services: operations.listServices.answers[200].examples.smallTailnet.vipServices,
    serviceHosts: { "svc:wiki": operations.listServiceHosts.answers[200].examples.wiki.hosts },
    logStreams: { configuration: operations.getLogStreamingConfiguration.answers[200].examples.splunk },
    awsExternalIds: [{ ...operations.getAwsExternalId.answers[200].examples.reusable, reusable: true }],
    oauthApps: operations.listOAuthApps.answers[200].examples.smallTailnet.oauthApps,
    organizationTailnets: operations.listOrganizationTailnets.answers[200].examples.lastPage.tailnets,
    auditLog: operations.listConfigurationAuditLogs.answers[200].examples.smallTailnet.logs,
    attributes: { [optedOut.nodeId]: attributes.expiring, [allFields.nodeId]: attributes.tagged },
    attributeTypes: typesOf({ ...attributes.expiring.attributes, ...attributes.tagged.attributes }),
    deviceInvites: [deviceInvite.mailed, deviceInvite.accepted, deviceInvite.linkOnly],
    userInvites: userInvites.mixed,
  };
}

/**
 * The secret of a key, in the form of the document's examples. OAuth clients have none, so any secret works for them.
 */
function secretOf({ id, keyType }: { id: string; keyType: string }): [id: string, secret: string][] {
  return ["auth", "api"].includes(keyType) ? [[id, `tskey-${keyType}-${id}-example`]] : [];
}

/** 64 hexadecimal digits, as the API's entity tags are. */
function etagOf(seed: number): string {
  return seed.toString(16).padStart(64, "0");
}

/** What `fields=all` adds for a device without further details. */
const withoutDetails = {
  enabledRoutes: [],
  advertisedRoutes: [],
  clientConnectivity: {},
  sshEnabled: false,
  distro: {},
};

const member: User = { ...operations.getUser.answers[200].examples.idle, role: "member", status: "active" };

/** The small tailnet and a thousand more machines with their owners. */
export function largeTailnet(seed: number): TailnetState {
  const small = vary(smallTailnet(seed), seed);
  const tags = definedTags(checkPolicy(small.policy.text).policy);
  // With other seeds, some of them are already in the small tailnet.
  const others = staff(member).filter(({ loginName }) => !small.users.some((user) => user.loginName === loginName));
  return {
    ...small,
    users: [...small.users, ...others],
    devices: [...small.devices, ...fleet(device.optedOut, small.now, tags, seed)],
  };
}

function typesOf(values: Record<string, unknown>): Record<string, string> {
  const custom = Object.entries(values).filter(([key]) => key.startsWith("custom:"));
  return Object.fromEntries(custom.map(([key, value]) => [key, typeof value]));
}
