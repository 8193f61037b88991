/** A range of addresses on one line of numbers: IPv6 from 0, and IPv4 after it, so that no range holds both. */
export interface AddressRange {
  readonly first: bigint;
  readonly last: bigint;
}

const ipv4Start = 1n << 128n;

/** An address as a number. Undefined if the text is not an address. */
export function parseAddress(text: string): bigint | undefined {
  return text.includes(":") ? parseIpv6(text) : parseIpv4(text);
}

/**
 * What a text covers: an address, a CIDR (host bits are ignored, as in `100.100.101.100/24`) or a range (`a-b`).
 * Undefined if it is none of these.
 */
export function parseAddresses(text: string): AddressRange | undefined {
  const [start = "", end, ...more] = text.split("-");
  if (more.length > 0) return undefined;
  if (end === undefined) return parseCidr(text);
  const [first, last] = [parseAddress(start), parseAddress(end)];
  if (first === undefined || last === undefined || first > last || isIpv4(first) !== isIpv4(last)) return undefined;
  return { first, last };
}

/** Whether a range contains all of another. */
export function covers(range: AddressRange, other: AddressRange): boolean {
  return range.first <= other.first && other.last <= range.last;
}

function parseCidr(text: string): AddressRange | undefined {
  const [host = "", prefix, ...more] = text.split("/");
  const address = parseAddress(host);
  if (address === undefined || more.length > 0) return undefined;
  if (prefix === undefined) return { first: address, last: address };
  const bits = isIpv4(address) ? 32 : 128;
  if (!/^(0|[1-9]\d{0,2})$/.test(prefix) || Number(prefix) > bits) return undefined;
  const size = 1n << BigInt(bits - Number(prefix));
  const first = address - (address % size);
  return { first, last: first + size - 1n };
}

function isIpv4(address: bigint): boolean {
  return address >= ipv4Start;
}

function parseIpv4(text: string): bigint | undefined {
  const octets = text.split(".");
  if (octets.length !== 4 || !octets.every((octet) => /^(0|[1-9]\d{0,2})$/.test(octet) && Number(octet) < 256))
    return undefined;
  return ipv4Start + octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);
}

function parseIpv6(text: string): bigint | undefined {
  const [head = "", tail, ...more] = text.split("::");
  const [before, after] = [groupsOf(head), groupsOf(tail ?? "")];
  if (!before || !after || more.length > 0) return undefined;
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...before, ...Array<bigint>(missing).fill(0n), ...after];
  return groups.reduce((sum, group) => (sum << 16n) | group, 0n);
}

/** The 16-bit groups of one side of `::`. A dotted IPv4 address at the end counts as two. */
function groupsOf(text: string): readonly bigint[] | undefined {
  if (text === "") return [];
  const words = text.split(":");
  const last = words.at(-1) ?? "";
  const embedded = last.includes(".") ? parseIpv4(last) : undefined;
  const hex = embedded === undefined ? words : words.slice(0, -1);
  if (!hex.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return undefined;
  const groups = hex.map((word) => BigInt(`0x${word}`));
  return embedded === undefined ? groups : [...groups, (embedded >> 16n) & 0xffffn, embedded & 0xffffn];
}
