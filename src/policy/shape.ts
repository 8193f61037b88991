import type { Path, Segment } from "../hujson/edit.ts";

/** How to read a part of a policy. */
export interface Shape {
  /**
   * Whether users choose the keys (`group:dev`, hosts, attributes): their letter case matters, and `null` is a value.
   */
  readonly hasOwnKeys?: boolean;
  /** Whether the order of a list matters. */
  readonly isOrdered?: boolean;
  /** What an empty list stands for. */
  readonly whenEmpty?: unknown;
  /** Current names by deprecated name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The members of an object that are not plain, by their current names. */
  readonly members?: Readonly<Record<string, Shape>>;
  /** The shape of list elements, or of values under user-chosen keys. Plain if undefined. */
  readonly each?: Shape;
}

const plain: Shape = {};

const map: Shape = { hasOwnKeys: true };

/** We do not know what apps and DERP regions mean, so in them only identical values are the same. */
const opaque: Shape = {
  hasOwnKeys: true,
  isOrdered: true,
  get each() {
    return opaque;
  },
};

const withApp: Shape = { each: { members: { app: opaque } } };

const test: Shape = { renamed: { user: "src", allow: "accept" }, members: { srcPostureAttrs: map } };

/** A whole policy. */
export const wholePolicy: Shape = {
  members: {
    groups: map,
    hosts: map,
    // An IP set adds and removes addresses in order.
    ipsets: { hasOwnKeys: true, each: { isOrdered: true } },
    tagOwners: { hasOwnKeys: true, each: { whenEmpty: ["autogroup:admin"] } },
    postures: map,
    attrConfig: map,
    autoApprovers: { members: { routes: map, services: map } },
    acls: { each: { renamed: { users: "src", ports: "dst" } } },
    grants: withApp,
    nodeAttrs: withApp,
    tests: { each: test },
    sshTests: { each: { members: { srcPostureAttrs: map } } },
    derpMap: { members: { Regions: opaque, HomeParams: opaque } },
  },
};

/** The current names of sections and their members. Tailscale reads them in any letter case. */
const known = `
  acls grants groups hosts ipsets tagOwners autoApprovers ssh sshTests tests nodeAttrs postures defaultSrcPosture
  attrConfig derpMap disableIPv4 oneCGNATRoute randomizeClientPort
  action src dst proto ip app via srcPosture users checkPeriod acceptEnv recorder enforceRecorder
  target attr ipPool accept deny check srcPostureAttrs routes exitNode services
  type allowSetByNode broadcastToPeers Regions OmitDefaultRegions HomeParams`;
const spellings = new Map(
  known.split(/\s+/).flatMap((name) => [[name, name] as const, [name.toLowerCase(), name] as const]),
);

/** The current name of a member. Unknown names are compared without regard to letter case. */
export function nameOfToday({ hasOwnKeys, renamed }: Shape, name: string): string {
  if (hasOwnKeys) return name;
  const lower = () => name.toLowerCase();
  const spelling = spellings.get(name) ?? spellings.get(lower()) ?? lower();
  return renamed?.[spelling] ?? spelling;
}

/** The shape of an element, or of a member with a current name. */
export function shapeOf(shape: Shape, segment: Segment): Shape {
  if (typeof segment === "number" || shape.hasOwnKeys) return shape.each ?? plain;
  return shape.members?.[segment] ?? plain;
}

/** The shape of the value at a path. */
export function shapeAt(path: Path): Shape {
  return path.reduce<Shape>((shape, segment) => {
    return shapeOf(shape, typeof segment === "string" ? nameOfToday(shape, segment) : segment);
  }, wholePolicy);
}
