import type { Path, Segment } from "../hujson/edit.ts";

/** How a part of a policy is to be read. */
export interface Shape {
  /** Whether the keys are the user's own (`group:dev`, hosts, attributes): their letter case counts, and `null` is a value. */
  readonly hasOwnKeys?: boolean;
  /** Whether the order of a list means something. */
  readonly isOrdered?: boolean;
  /** What an empty list stands for. */
  readonly whenEmpty?: unknown;
  /** The names of today for members that had another one. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The members of an object that are no plain ones, by their names of today. */
  readonly members?: Readonly<Record<string, Shape>>;
  /** The elements of a list, or what the user's own keys stand for. Plain without it. */
  readonly each?: Shape;
}

const plain: Shape = {};

const map: Shape = { hasOwnKeys: true };

/** What apps and DERP regions mean is theirs: nothing in them is taken for the same that is not. */
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
    // It adds and removes addresses in turn.
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

/** The names of sections and of their members, as they are spelled today. Tailscale reads them in any letter case. */
const known = `
  acls grants groups hosts ipsets tagOwners autoApprovers ssh sshTests tests nodeAttrs postures defaultSrcPosture
  attrConfig derpMap disableIPv4 oneCGNATRoute randomizeClientPort
  action src dst proto ip app via srcPosture users checkPeriod acceptEnv recorder enforceRecorder
  target attr ipPool accept deny check srcPostureAttrs routes exitNode services
  type allowSetByNode broadcastToPeers Regions OmitDefaultRegions HomeParams`;
const spellings = new Map(
  known.split(/\s+/).flatMap((name) => [[name, name] as const, [name.toLowerCase(), name] as const]),
);

/** The name of today for a member. Unknown names are told apart by their letters alone. */
export function nameOfToday({ hasOwnKeys, renamed }: Shape, name: string): string {
  if (hasOwnKeys) return name;
  const lower = () => name.toLowerCase();
  const spelling = spellings.get(name) ?? spellings.get(lower()) ?? lower();
  return renamed?.[spelling] ?? spelling;
}

/** The shape of an element, or of a member whose name is the one of today. */
export function shapeOf(shape: Shape, segment: Segment): Shape {
  if (typeof segment === "number" || shape.hasOwnKeys) return shape.each ?? plain;
  return shape.members?.[segment] ?? plain;
}

/** The shape of what is at a path. */
export function shapeAt(path: Path): Shape {
  return path.reduce<Shape>((shape, segment) => {
    return shapeOf(shape, typeof segment === "string" ? nameOfToday(shape, segment) : segment);
  }, wholePolicy);
}
