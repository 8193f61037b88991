import { expect, test } from "vitest";
import { policyOf, reaches } from "../../support/policy-network.ts";

/** Whether a rule with this source and destination lets somebody reach something. */
function opened(src: string, dst: string, from: string, to: string): boolean {
  return reaches(policyOf({ acls: [{ action: "accept", src: [src], dst: [dst] }] }), from, to);
}

function granted(grant: object, from: string, to: string, proto?: string): boolean {
  return reaches(policyOf({ grants: [grant] }), from, to, proto);
}

test.each([
  ["a login is the user's devices", "amelie@example.com", "amelie@example.com", true],
  ["a login is nobody else", "amelie@example.com", "theo@example.com", false],
  ["a tagged device is not its user's", "theo@example.com", "tag:router", false],
  ["a group is its members", "group:ops", "theo@example.com", true],
  ["a group is its members without devices too", "group:ops", "mia@github", true],
  ["a group is not others", "group:ops", "amelie@example.com", false],
  ["an empty group is nobody", "group:empty", "theo@example.com", false],
  ["a tag is its devices", "tag:web", "tag:web", true],
  ["a tag is a device that could have it", "tag:unused", "tag:unused", true],
  ["a device has each of its tags", "tag:web", "100.64.0.11", true],
  ["autogroup:member is the users of the tailnet", "autogroup:member", "mia@github", true],
  ["autogroup:members is its old name", "autogroup:members", "mia@github", true],
  ["autogroup:member is no tagged device", "autogroup:member", "tag:web", false],
  ["autogroup:member is no guest", "autogroup:member", "ravi@partner.example", false],
  ["autogroup:shared is guests", "autogroup:shared", "ravi@partner.example", true],
  ["autogroup:shared is no member", "autogroup:shared", "mia@github", false],
  ["autogroup:tagged is every tagged device", "autogroup:tagged", "tag:router", true],
  ["autogroup:tagged is no user", "autogroup:tagged", "theo@example.com", false],
  ["autogroup:owner is the owner", "autogroup:owner", "amelie@example.com", true],
  ["autogroup:admin is admins", "autogroup:admin", "ada@example.com", true],
  ["autogroup:admin is the owner too", "autogroup:admin", "amelie@example.com", true],
  ["autogroup:owner is no admin", "autogroup:owner", "ada@example.com", false],
  ["autogroup:admin is no IT admin", "autogroup:admin", "theo@example.com", false],
  ["autogroup:it-admin is IT admins", "autogroup:it-admin", "theo@example.com", true],
  ["user:*@DOMAIN is the logins of a domain", "user:*@example.org", "nia@example.org", true],
  ["user:*@DOMAIN is no other domain", "user:*@example.org", "ada@example.com", false],
  ["user:*@DOMAIN is no guest", "user:*@partner.example", "ravi@partner.example", false],
  ["an address is its device", "100.64.0.3", "theo@example.com", true],
  ["either address is its device", "fd7a:115c:a1e0::3", "theo@example.com", true],
  ["a CIDR is the devices in it", "100.64.0.0/30", "theo@example.com", true],
  ["a CIDR is not the devices outside", "100.64.0.0/31", "theo@example.com", false],
  ["a range is the devices in it", "100.64.0.3-100.64.0.4", "theo@example.com", true],
  ["a host is the device with its address", "server", "tag:web", true],
  ["a host for a CIDR is the addresses in it", "lan", "printer", true],
  ["* is members", "*", "mia@github", true],
  ["* is tagged devices", "*", "tag:db", true],
  ["* is guests", "*", "ravi@partner.example", true],
  ["* is addresses of approved subnets", "*", "10.1.9.9", true],
  ["* is no address outside", "*", "10.2.0.1", false],
  ["autogroup:danger-all is every address", "autogroup:danger-all", "10.2.0.1", true],
])("as a source, %s", (_rule, src, from, expected) => {
  expect(opened(src, "*:*", from, "server:22")).toBe(expected);
});

test.each([
  ["* is everything", "*", "10.2.0.1", true],
  ["a login is the user's devices", "theo@example.com", "100.64.0.3", true],
  ["a login is not their tagged devices", "theo@example.com", "100.64.0.12", false],
  ["a group is its members' devices", "group:ops", "100.64.0.3", true],
  ["a tag is its devices", "tag:db", "100.64.0.11", true],
  ["a role is the devices of its users", "autogroup:owner", "100.64.0.1", true],
  ["a host is its address", "printer", "10.1.2.3", true],
  ["a CIDR is its addresses", "10.1.2.0/24", "10.1.2.3", true],
  ["a CIDR is no other addresses", "10.1.3.0/24", "10.1.2.3", false],
  ["IPv6 may stand in brackets", "[fd7a:115c:a1e0::3]", "theo@example.com", true],
  ["IPv6 may stand without brackets", "fd7a:115c:a1e0::3", "theo@example.com", true],
  ["autogroup:internet is public addresses", "autogroup:internet", "8.8.8.8", true],
  ["autogroup:internet is no private address", "autogroup:internet", "10.1.2.3", false],
  ["autogroup:internet is no device", "autogroup:internet", "100.64.0.3", false],
  ["autogroup:self is the user's own devices", "autogroup:self", "100.64.0.2", true],
  ["autogroup:self is nobody else's device", "autogroup:self", "100.64.0.3", false],
  ["autogroup:self is not their tagged devices", "autogroup:self", "100.64.0.10", false],
])("as a destination, %s", (_rule, dst, to, expected) => {
  expect(opened("amelie@example.com", `${dst}:*`, "amelie@example.com", `[${to}]:22`)).toBe(expected);
});

test.each([
  ["22", 22, true],
  ["22", 23, false],
  ["80,443", 443, true],
  ["1000-2000", 1999, true],
  ["1000-2000", 2001, false],
  ["*", 9, true],
])("ports %s open %d: %s", (ports, port, expected) => {
  expect(opened("*", `server:${ports}`, "mia@github", `server:${port}`)).toBe(expected);
});

test.each([
  [["tcp:443"], "443", "tcp", true],
  [["tcp:443"], "443", "udp", false],
  [["tcp:443"], "443", undefined, true],
  [["443"], "443", "udp", true],
  [["443"], "443", "icmp", true],
  [["443"], "9", "icmp", true],
  [["80-90", "udp:53"], "53", "udp", true],
  [["80-90", "udp:53"], "53", "tcp", false],
  [["80-90"], "85", "tcp", true],
  [["*"], "1", "udp", true],
  [["*"], "1", "gre", false],
  [["gre:*"], "1", "gre", true],
  [["47:*"], "1", "gre", true],
  [["47"], "47", "tcp", true],
])("a grant of %j opens port %s for %s: %s", (ip, port, proto, expected) => {
  expect(granted({ src: ["*"], dst: ["server"], ip }, "mia@github", `server:${port}`, proto)).toBe(expected);
});

test("autogroup:self is nobody for a tagged device", () => {
  expect(opened("*", "autogroup:self:*", "tag:web", "100.64.0.11:22")).toBe(false);
});

test("the protocol of an ACL rule is the only one", () => {
  const policy = policyOf({ acls: [{ action: "accept", proto: "udp", src: ["*"], dst: ["*:53"] }] });
  expect(reaches(policy, "mia@github", "server:53", "udp")).toBe(true);
  expect(reaches(policy, "mia@github", "server:53", "tcp")).toBe(false);
  expect(reaches(policy, "mia@github", "server:53")).toBe(true);
});

test("a grant with app alone opens no port", () => {
  expect(granted({ src: ["*"], dst: ["*"], app: { "a.example/b": [{}] } }, "mia@github", "server:1")).toBe(false);
});

test("a grant for a Service opens its addresses", () => {
  const grant = { src: ["*"], dst: ["svc:wiki"], ip: ["443"] };
  expect(granted(grant, "mia@github", "svc:wiki:443")).toBe(true);
  expect(granted(grant, "mia@github", "100.64.9.9:443")).toBe(true);
  expect(granted(grant, "mia@github", "server:443")).toBe(false);
});

test("rules add up", () => {
  const policy = policyOf({
    acls: [{ action: "accept", src: ["mia@github"], dst: ["server:1"] }],
    grants: [{ src: ["mia@github"], dst: ["server"], ip: ["2"] }],
  });
  expect([1, 2, 3].map((port) => reaches(policy, "mia@github", `server:${port}`))).toStrictEqual([true, true, false]);
});

test.each([
  ["targets add up", ["10.0.0.1", "add 10.0.0.2"], "10.0.0.2", true],
  ["remove takes away", ["10.0.0.0/24", "remove 10.0.0.2"], "10.0.0.2", false],
  ["operations apply in order", ["add 10.0.0.0/24", "remove 10.0.0.2", "add 10.0.0.2"], "10.0.0.2", true],
  ["hosts stand with their prefix", ["add host:printer"], "10.1.2.3", true],
  ["ranges stand", ["10.0.0.1-10.0.0.3"], "10.0.0.2", true],
  ["the internet without a part", ["autogroup:internet", "remove 8.0.0.0/8"], "8.8.8.8", false],
  ["the internet with the rest", ["autogroup:internet", "remove 8.0.0.0/8"], "9.9.9.9", true],
  ["other IP sets stand", ["ipset:other"], "10.9.0.1", true],
])("in an IP set, %s", (_rule, operations, to, expected) => {
  const policy = policyOf({
    ipsets: { "ipset:one": operations, "ipset:other": ["10.9.0.0/16"] },
    grants: [{ src: ["mia@github"], dst: ["ipset:one"], ip: ["*"] }],
  });
  expect(reaches(policy, "mia@github", `${to}:22`)).toBe(expected);
});
