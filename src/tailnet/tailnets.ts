import { operations } from "../../generated/mock.ts";
import { fleet } from "./fleet.ts";
import type { TailnetState } from "./state.ts";
import { vary } from "./vary.ts";

/** The tailnets that the mock can start with. All are made from the examples of the document. */

const device = operations.getDevice.answers[200].examples;
const attributes = operations.getDevicePostureAttributes.answers[200].examples;
const deviceInvite = operations.getDeviceInvite.answers[200].examples;
const userInvites = operations.listUserInvites.answers[200].examples;
const { sharer, acceptedBy } = operations.acceptDeviceInvite.answers[200].examples.accepted;

/** Nothing but its owner. */
export function emptyTailnet(seed: number): TailnetState {
  return {
    now: "2026-04-12T09:00:00.000Z",
    tailnet: { id: deviceInvite.mailed.tailnetId, name: "example.com" },
    user: { id: sharer.id, displayName: sharer.displayName, loginName: sharer.loginName },
    guest: { id: acceptedBy.id, displayName: acceptedBy.displayName, loginName: acceptedBy.loginName },
    tags: ["tag:router", "tag:server", "tag:web"],
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

/** A laptop, a tagged gateway and a machine that is shared in, with invites and posture attributes. */
export function smallTailnet(seed: number): TailnetState {
  const { optedOut, allFields, external } = device;
  return {
    ...emptyTailnet(seed),
    devices: [optedOut, allFields, { ...external, ...withoutDetails }],
    attributes: { [optedOut.nodeId]: attributes.expiring, [allFields.nodeId]: attributes.tagged },
    attributeTypes: typesOf({ ...attributes.expiring.attributes, ...attributes.tagged.attributes }),
    deviceInvites: [deviceInvite.mailed, deviceInvite.accepted, deviceInvite.linkOnly],
    userInvites: userInvites.mixed,
  };
}

/** What `fields=all` adds for a device of which nothing more is known. */
const withoutDetails = {
  enabledRoutes: [],
  advertisedRoutes: [],
  clientConnectivity: {},
  sshEnabled: false,
  distro: {},
};

/** The small tailnet and a thousand more machines. */
export function largeTailnet(seed: number): TailnetState {
  const small = vary(smallTailnet(seed), seed);
  return { ...small, devices: [...small.devices, ...fleet(device.optedOut, small.now, small.tags, seed)] };
}

function typesOf(values: Record<string, unknown>): Record<string, string> {
  const custom = Object.entries(values).filter(([key]) => key.startsWith("custom:"));
  return Object.fromEntries(custom.map(([key, value]) => [key, typeof value]));
}
