import type { DeviceDetails, User } from "../../generated/schemas.ts";
import { firstNames } from "./people.ts";
import { randomCode } from "./random.ts";
import { below, randomOf } from "./vary.ts";

const size = 1_000;
const day = 86_400_000;
const never = "0001-01-01T00:00:00Z";
const latest = "1.90.6-t3f6b2c1d4-g8a9b0c1d2";
const versions = [
  latest,
  latest,
  "1.90.2-t5d4c3b2a1-g0f1e2d3c4",
  "1.88.4-t1c2d3e4f5-g6a7b8c9d0",
  "1.76.1-t9e8d7c6b5-g4a3b2c1d0",
];

/** An operating system, the names of its machines, and whether they are servers. */
interface Kind {
  readonly os: string;
  readonly words: readonly string[];
  readonly distro: DeviceDetails["distro"];
  readonly isServer?: true;
}

const kinds: readonly Kind[] = [
  {
    os: "linux",
    words: ["web", "db", "worker", "build"],
    distro: { name: "debian", version: "12.11", codeName: "bookworm" },
    isServer: true,
  },
  {
    os: "linux",
    words: ["cache", "proxy", "queue"],
    distro: { name: "ubuntu", version: "24.04", codeName: "noble" },
    isServer: true,
  },
  { os: "macOS", words: ["macbook", "imac"], distro: {} },
  { os: "windows", words: ["desktop", "surface"], distro: {} },
  { os: "iOS", words: ["phone", "tablet"], distro: {} },
  { os: "android", words: ["pixel", "galaxy"], distro: {} },
];

/** The login names of the machines' owners. */
const owners: readonly string[] = firstNames.map(loginOf);

function loginOf(name: string): string {
  return `${name.toLowerCase()}@example.com`;
}

/** The owners of the machines. `model` provides what they have in common. */
export function staff(model: User): User[] {
  return firstNames.map((name, index) => ({
    ...model,
    id: `uS${String(index + 1).padStart(7, "0")}CNTRL`,
    displayName: name,
    loginName: loginOf(name),
  }));
}

/**
 * A thousand machines that make sorting and filtering worthwhile: different owners, systems, versions, tags, ages and
 * expiries, some waiting for approval and some not seen for a year. `model` provides what they have in common, dates
 * are relative to `now`, and `tags` are those that servers can have.
 */
export function fleet(model: DeviceDetails, now: string, tags: readonly string[], seed: number): DeviceDetails[] {
  const random = randomOf(seed);
  return Array.from({ length: size }, (_, index) => machine(model, Date.parse(now), tags, index, random));
}

function machine(
  model: DeviceDetails,
  now: number,
  tags: readonly string[],
  index: number,
  random: () => number,
): DeviceDetails {
  const pick = <T>(choices: readonly [T, ...T[]] | readonly T[], otherwise: T): T =>
    choices[below(choices.length, random)] ?? otherwise;
  const kind = pick(kinds, { os: "linux", words: ["host"], distro: {} });
  const user = pick(owners, "");
  const word = pick(kind.words, "host");
  const number = String(index + 1).padStart(4, "0");
  const hostname = kind.isServer ? `${word}-${number}` : `${user.split("@")[0]}-${word}-${number}`;
  const clientVersion = pick(versions, latest);
  return {
    ...model,
    id: String(70_000_000_000_000_000n + BigInt(index)),
    nodeId: `n${randomCode(8, random)}CNTRL`,
    name: `${hostname}.tail1a2b3.ts.net`,
    hostname,
    addresses: [`100.96.${index >> 8}.${index & 255}`, `fd7a:115c:a1e0::60:${(index + 1).toString(16)}`],
    user,
    os: kind.os,
    distro: kind.distro,
    clientVersion,
    updateAvailable: clientVersion !== latest,
    authorized: random() > 0.04,
    isEphemeral: kind.isServer === true && random() < 0.1,
    sshEnabled: kind.isServer === true && random() < 0.6,
    ...(kind.isServer && random() < 0.8 && { tags: [pick(tags, "tag:server")] }),
    ...datesOf(now, kind.isServer === true, random),
  };
}

/** Ages of up to three years, keys valid for half a year (servers' keys often never expire), and long absences. */
function datesOf(now: number, isServer: boolean, random: () => number): Partial<DeviceDetails> {
  const age = 1 + random() ** 2 * 1_100;
  const connectedToControl = random() < 0.7;
  // Squared twice: most were seen recently, a few not for a year.
  const away = Math.min(age, random() ** 4 * 500);
  const keyExpiryDisabled = isServer && random() < 0.7;
  // Logging in again brings a new key, so most keys have time left.
  const left = random() < 0.1 ? -age * random() : 180 * random();
  return {
    created: text(now - age * day),
    connectedToControl,
    lastSeen: text(connectedToControl ? now : now - away * day),
    keyExpiryDisabled,
    expires: keyExpiryDisabled ? never : text(now + left * day),
  };
}

function text(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
}
