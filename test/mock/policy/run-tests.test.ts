import { expect, test } from "vitest";
import { evaluate } from "../../../src/tailnet/policy/access.ts";
import { runSshTests } from "../../../src/tailnet/policy/run-ssh-tests.ts";
import { runTests } from "../../../src/tailnet/policy/run-tests.ts";
import { network, policyOf } from "../../support/policy-network.ts";

const acls = [
  { action: "accept", src: ["group:ops"], dst: ["tag:web:22", "printer:9100"] },
  { action: "accept", src: ["theo@example.com"], dst: ["tag:db:5432"] },
  { action: "accept", proto: "icmp", src: ["mia@github"], dst: ["tag:router:*"] },
];

function errors(policyTest: object, sections: object = { acls }): readonly string[] {
  const failures = runTests(evaluate(policyOf({ ...sections, tests: [policyTest] }), network));
  return failures.flatMap((failure) => failure.errors);
}

test.each([
  { src: "theo@example.com", accept: ["tag:web:22", "server:22", "[fd7a:115c:a1e0::10]:22"], deny: ["tag:web:23"] },
  { src: "mia@github", accept: ["tag:web:22"], deny: ["tag:db:5432", "8.8.8.8:443", "theo@example.com:22"] },
  { src: "mia@github", proto: "icmp", accept: ["tag:router:0"] },
  { src: "mia@github", proto: "tcp", deny: ["tag:router:22"] },
  { src: "tag:router", deny: ["tag:web:22"] },
  { src: "100.64.0.3", accept: ["tag:db:5432"] },
  { src: "group:ops", accept: ["printer:9100"] },
  { user: "theo@example.com", allow: ["tag:web:22"] },
])("%j passes", (policyTest) => expect(errors(policyTest)).toStrictEqual([]));

test.each([
  [{ src: "mia@github", accept: ["tag:db:5432"] }, '[acl test error]: address "tag:db:5432": want: Accept, got: Drop'],
  [
    { src: "theo@example.com", deny: ["tag:web:22"] },
    '[acl test error]: address "tag:web:22": want: Drop, got: Accept',
  ],
  [
    { src: "theo@example.com", proto: "udp", deny: ["tag:web:22"] },
    '[acl test error]: address "tag:web:22" (protocol "udp"): want: Drop, got: Accept',
  ],
  [{ src: "theo@example.com" }, "the test has neither accept nor deny"],
  [{ accept: ["tag:web:22"] }, '"" names nobody'],
  [
    { src: "nobody@example.com", deny: ["tag:web:22"] },
    '"nobody@example.com" is nobody in this tailnet, no host and no single IP address',
  ],
  [{ src: "group:nope", deny: ["tag:web:22"] }, '"group:nope" is not in groups'],
  [{ src: "tag:nope", deny: ["tag:web:22"] }, '"tag:nope" is not in tagOwners'],
  [{ src: "*", deny: ["tag:web:22"] }, '"*" cannot be tested; name a user, a group, a tag, a host or an IP address'],
  [
    { src: "autogroup:member", deny: ["tag:web:22"] },
    '"autogroup:member" cannot be tested; name a user, a group, a tag, a host or an IP address',
  ],
  [{ src: "mia@github", deny: ["lan:22"] }, '"lan" is nobody in this tailnet, no host and no single IP address'],
  [
    { src: "mia@github", deny: ["10.0.0.0/8:22"] },
    '"10.0.0.0/8" is nobody in this tailnet, no host and no single IP address',
  ],
  [
    { src: "mia@github", deny: ["10.1.2.3/32:22"] },
    '"10.1.2.3/32" is nobody in this tailnet, no host and no single IP address',
  ],
  [{ src: "mia@github", deny: ["tag:web:*"] }, 'address "tag:web:*" must be HOST:PORT with one port'],
  [{ src: "mia@github", deny: ["tag:web:1-2"] }, 'address "tag:web:1-2" must be HOST:PORT with one port'],
  [{ src: "mia@github", deny: ["tag:web:0"] }, 'address "tag:web:0" must be HOST:PORT with one port'],
  [{ src: "mia@github", deny: ["tag:web:65536"] }, 'address "tag:web:65536" must be HOST:PORT with one port'],
])("%j fails", (policyTest, error) => expect(errors(policyTest)).toStrictEqual([error]));

test("accept must hold for every member of a group, and deny too", () => {
  const wanted = '[acl test error]: address "tag:db:5432": want: ';
  expect(errors({ src: "group:ops", accept: ["tag:db:5432"] })).toStrictEqual([`${wanted}Accept, got: Drop`]);
  expect(errors({ src: "group:ops", deny: ["tag:db:5432"] })).toStrictEqual([`${wanted}Drop, got: Accept`]);
});

test("accept must hold for every device with a tag", () => {
  const sections = { acls: [{ action: "accept", src: ["mia@github"], dst: ["server:22"] }] };
  expect(errors({ src: "mia@github", accept: ["tag:web:22"] }, sections)).toHaveLength(1);
});

test("a host outside the tailnet reaches nothing by *, as in tailscale/tailscale#14117", () => {
  const sections = { hosts: { alice: "10.10.10.10", bob: "10.10.10.11" }, acls: [] };
  const open = { ...sections, acls: [{ action: "accept", src: ["*"], dst: ["*:*"] }] };
  expect(errors({ src: "alice", accept: ["bob:22"] }, open)).toStrictEqual([
    '[acl test error]: address "bob:22": want: Accept, got: Drop',
  ]);
});

test("failures are gathered by source", () => {
  const tests = ["tag:web:1", "tag:web:2"].map((address) => ({ src: "mia@github", accept: [address] }));
  const failures = runTests(evaluate(policyOf({ acls, tests: [...tests, { src: "ada@example.com" }] }), network));
  expect(failures.map(({ user, errors: { length } }) => [user, length])).toStrictEqual([
    ["mia@github", 2],
    ["ada@example.com", 1],
  ]);
});

test("a test has the posture attributes that it names, and no others", () => {
  const sections = {
    postures: { "posture:mac": ["node:os == 'macos'"] },
    grants: [{ src: ["mia@github"], dst: ["tag:web"], ip: ["22"], srcPosture: ["posture:mac"] }],
  };
  const accept = ["tag:web:22"];
  expect(errors({ src: "mia@github", srcPostureAttrs: { "node:os": "macos" }, accept }, sections)).toStrictEqual([]);
  expect(errors({ src: "mia@github", accept }, sections)).toHaveLength(1);
});

test("the default posture counts for rules without their own", () => {
  const postures = { "posture:mac": ["node:os == 'macos'"], "posture:any": ["node:os IS SET"] };
  const grant = { src: ["mia@github"], dst: ["tag:web"], ip: ["22"] };
  const sections = { postures, defaultSrcPosture: ["posture:mac"] };
  const linux = { src: "mia@github", srcPostureAttrs: { "node:os": "linux" }, accept: ["tag:web:22"] };
  expect(errors(linux, { ...sections, grants: [grant] })).toHaveLength(1);
  expect(errors(linux, { ...sections, grants: [{ ...grant, srcPosture: ["posture:any"] }] })).toStrictEqual([]);
});

const ssh = [
  { action: "accept", src: ["group:ops"], dst: ["tag:web"], users: ["autogroup:nonroot"] },
  { action: "check", src: ["theo@example.com"], dst: ["tag:web"], users: ["root", "deploy"] },
  { action: "check", src: ["autogroup:member"], dst: ["autogroup:self"], users: ["localpart:*@example.com"] },
  { action: "accept", src: ["tag:router"], dst: ["tag:db", "autogroup:member"], users: ["backup"] },
];

function sshErrors(sshTest: object): readonly string[] {
  const failures = runSshTests(evaluate(policyOf({ acls: [], ssh, sshTests: [sshTest] }), network));
  return failures.flatMap((failure) => failure.errors);
}

test.each([
  ["nonroot is every other account", { src: "mia@github", dst: ["tag:web"], accept: ["ubuntu"], deny: ["root"] }],
  ["a check wins over an accept", { src: "theo@example.com", dst: ["tag:web"], check: ["deploy", "root"] }],
  [
    "localpart is the account like the login",
    { src: "amelie@example.com", dst: ["autogroup:self"], check: ["amelie"], deny: ["root"] },
  ],
  ["localpart counts in its domain alone", { src: "mia@github", dst: ["autogroup:self"], deny: ["mia"] }],
  ["users reach their devices by login", { src: "theo@example.com", dst: ["theo@example.com"], check: ["theo"] }],
  ["tagged devices reach tagged ones", { src: "tag:router", dst: ["tag:db"], accept: ["backup"] }],
  ["tagged devices reach no user's device", { src: "tag:router", dst: ["amelie@example.com"], deny: ["backup"] }],
  [
    "hosts and IPv4 addresses are destinations",
    { src: "mia@github", dst: ["server", "100.64.0.11"], accept: ["ubuntu"] },
  ],
])("SSH: %s", (_rule, sshTest) => expect(sshErrors(sshTest)).toStrictEqual([]));

test.each([
  [
    { src: "theo@example.com", dst: ["server"], accept: ["root"] },
    '[ssh test error]: src "theo@example.com" at "100.64.0.3", dst "server" at "100.64.0.10", ssh user "root": want: "accept" got: "check"',
  ],
  [
    { src: "mia@github", dst: ["server"], check: ["root"] },
    '[ssh test error]: src "mia@github" at "", dst "server" at "100.64.0.10", ssh user "root": want: "check" got: "deny"',
  ],
  [{ src: "mia@github", dst: ["server"] }, "the test has no accept, check or deny"],
  [{ src: "mia@github", dst: ["server"], accept: [""] }, "the test has an empty account"],
  [{ src: "mia@github", accept: ["root"] }, "the test has no dst"],
  [
    { src: "nobody@x.example", dst: ["server"], deny: ["root"] },
    '"nobody@x.example" is nobody in this tailnet, no host and no single IP address',
  ],
])("SSH: %j fails", (sshTest, error) => expect(sshErrors(sshTest)).toStrictEqual([error]));
