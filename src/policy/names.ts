import type { Path } from "../hujson/edit.ts";

/** The names of sections and of their members, as they are spelled today. Tailscale reads them in any letter case. */
const known = `
  acls grants groups hosts ipsets tagOwners autoApprovers ssh sshTests tests nodeAttrs postures defaultSrcPosture
  attrConfig derpMap disableIPv4 oneCGNATRoute randomizeClientPort
  action src dst proto ip app via srcPosture users checkPeriod acceptEnv recorder enforceRecorder
  target attr ipPool accept deny check srcPostureAttrs routes exitNode services
  type allowSetByNode broadcastToPeers Regions OmitDefaultRegions HomeParams RegionScore`;
const spellings = new Map(known.split(/\s+/).map((name) => [name.toLowerCase(), name]));

/** Names that have another one today, by the section that they stand in. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  acls: { users: "src", ports: "dst" },
  tests: { user: "src", allow: "accept" },
};

/** Where the keys of an object are the user's own: `group:dev`, `tag:web`, hosts, attributes. Their letter case counts. */
const ownKeys =
  /^(?:groups|hosts|ipsets|tagOwners|postures|attrConfig|autoApprovers\/(?:routes|services)|derpMap\/Regions(?:\/.*)?|derpMap\/HomeParams\/RegionScore|(?:grants|nodeAttrs)\/\d+\/app(?:\/.*)?|(?:tests|sshTests)\/\d+\/srcPostureAttrs)$/;

/** Whether the keys of the object at a path are the user's own. The path has the names of today. */
export function hasOwnKeys(path: Path): boolean {
  return ownKeys.test(path.join("/"));
}

/** The name of today for a member of the object at a path. Unknown names are told apart by their letters alone. */
export function nameOfToday(path: Path, name: string): string {
  if (hasOwnKeys(path)) return name;
  const spelling = spellings.get(name.toLowerCase()) ?? name.toLowerCase();
  const renames = path.length === 2 ? renamed[String(path[0])] : undefined;
  return renames?.[spelling] ?? spelling;
}
