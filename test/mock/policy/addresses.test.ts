import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAddress, parseAddresses } from "../../../src/tailnet/policy/addresses.ts";
import {
  addressSet,
  includes,
  internet,
  subtract,
  tailscaleAddresses,
  union,
} from "../../../src/tailnet/policy/address-set.ts";
import { PolicyMistake } from "../../../src/tailnet/policy/mistake.ts";
import { parsePorts } from "../../../src/tailnet/policy/ports.ts";
import { parseProtocol } from "../../../src/tailnet/policy/protocols.ts";

function has(set: Parameters<typeof includes>[0], text: string): boolean {
  return includes(set, parseAddress(text) ?? -1n);
}

test.each([
  ["::1", "0:0:0:0:0:0:0:1"],
  ["fd7a:115c:a1e0::", "fd7a:115c:a1e0:0:0:0:0:0"],
  ["FD7A::A1", "fd7a:0:0:0:0:0:0:00a1"],
  ["::ffff:1.2.3.4", "::ffff:102:304"],
])("%s is the address %s", (short, long) => {
  expect(parseAddress(short)).toBe(parseAddress(long));
  expect(parseAddress(short)).toBeDefined();
});

test.each(["", "1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4.5", "::1::2", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "g::1"])(
  "%j is no address",
  (text) => expect(parseAddress(text)).toBeUndefined(),
);

test.each([
  "10.0.0.0/33",
  "10.0.0.0/",
  "::/129",
  "10.0.0.0/-1",
  "1.2.3.4-1.2.3.3",
  "1.2.3.4-::1",
  "1.1.1.1-1.1.1.2-1.1.1.3",
])("%j covers no addresses", (text) => expect(parseAddresses(text)).toBeUndefined());

test("host bits of a CIDR are ignored", () => {
  expect(parseAddresses("100.100.101.100/24")).toStrictEqual(parseAddresses("100.100.101.0-100.100.101.255"));
});

test("IPv4 is not within ::/0", () => {
  expect(has(addressSet("::/0"), "1.2.3.4")).toBe(false);
  expect(has(addressSet("0.0.0.0/0"), "::1")).toBe(false);
});

test.each([
  ["8.8.8.8", true],
  ["2001:db8::1", true],
  ["10.1.1.1", false],
  ["100.64.0.1", false],
  ["169.254.1.1", false],
  ["fd7a:115c:a1e0::1", false],
])("%s is on the internet: %s", (address, expected) => expect(has(internet, address)).toBe(expected));

test("devices do not get the addresses of ChromeOS", () => {
  expect(has(tailscaleAddresses, "100.115.92.5")).toBe(false);
  expect(has(tailscaleAddresses, "100.115.94.0")).toBe(true);
});

const anyRange = fc
  .tuple(fc.nat(60), fc.nat(60))
  .map(([a, b]) => ({ first: BigInt(Math.min(a, b)), last: BigInt(Math.max(a, b)) }));

test("sets have what was added and not removed", () => {
  fc.assert(
    fc.property(fc.array(anyRange), fc.array(anyRange), (added, removed) => {
      const set = subtract(union(added), union(removed));
      for (let address = 0n; address <= 61n; address += 1n)
        expect(includes(set, address)).toBe(includes(added, address) && !includes(removed, address));
    }),
  );
});

test.each([
  ["22", [{ first: 22, last: 22 }]],
  ["*", [{ first: 0, last: 65_535 }]],
  [
    "22,222-230",
    [
      { first: 22, last: 22 },
      { first: 222, last: 230 },
    ],
  ],
])("ports %s", (text, ranges) => expect(parsePorts(text)).toStrictEqual(ranges));

test.each([
  ["ssh", 'port range "ssh": invalid first integer'],
  ["0", `port range "0": first port must be >0, or use '*' for wildcard`],
  ["22-", 'port range "22-": invalid last integer'],
  ["70000", 'port range "70000": invalid first integer'],
  ["9-8", 'port range "9-8": the last port must not be before the first'],
])("ports %s are refused", (text, message) => expect(() => parsePorts(text)).toThrow(new PolicyMistake(message)));

test("protocols have names and numbers", () => {
  expect(parseProtocol("tcp")).toStrictEqual([6]);
  expect(parseProtocol("ip-in-ip")).toStrictEqual(parseProtocol("4"));
  expect(() => parseProtocol("256")).toThrow(PolicyMistake);
  expect(() => parseProtocol("toString")).toThrow(PolicyMistake);
});
