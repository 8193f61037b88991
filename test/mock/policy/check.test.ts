import { expect, test } from "vitest";
import { checkPolicy } from "../../../src/tailnet/policy/check-policy.ts";
import { definitions } from "../../support/policy-network.ts";

/** The mistakes of a policy with these sections besides the usual definitions. */
function mistakesOf(sections: object): readonly string[] {
  return checkPolicy({ ...definitions, ...sections }).mistakes;
}

function ofRule(rule: object): readonly string[] {
  return mistakesOf({ acls: [{ action: "accept", src: ["*"], dst: ["*:*"], ...rule }] });
}

function ofGrant(grant: object): readonly string[] {
  return mistakesOf({ grants: [{ src: ["*"], dst: ["*"], ip: ["*"], ...grant }] });
}

function ofSsh(rule: object): readonly string[] {
  return mistakesOf({
    ssh: [{ action: "accept", src: ["group:ops"], dst: ["tag:web"], users: ["root"], ...rule }],
  });
}

test.each([
  [{ action: "deny" }, 'action="deny" is not supported'],
  [{ action: "Accept" }, 'action="Accept" is not supported'],
  [{ action: null }, 'action="" is not supported'],
  [{ users: ["*"] }, "a rule cannot have both src and users"],
  [{ src: ["tag:nope"] }, 'src=tag not found: "tag:nope"'],
  [{ src: ["group:nope"] }, 'src=group not found: "group:nope"'],
  [{ src: ["nope"] }, 'src=host not found: "nope"'],
  [{ src: ["ipset:nope"] }, 'src=ipset not found: "ipset:nope"'],
  [{ src: ["autogroup:nope"] }, 'src=invalid autogroup "autogroup:nope"'],
  [{ src: ["autogroup:self"] }, '"autogroup:self" not valid on the src side of a rule'],
  [{ src: ["autogroup:internet"] }, '"autogroup:internet" not valid on the src side of a rule'],
  [{ dst: ["tag:nope:22"] }, 'dst="tag:nope:22": tag not found: "tag:nope"'],
  [{ dst: ["nope:22"] }, 'dst="nope:22": host not found: "nope"'],
  [{ dst: ["100.64.0.1"] }, 'dst="100.64.0.1": hostport must contain a colon (":")'],
  [{ dst: ["tag:web:ssh"] }, 'dst="tag:web:ssh": port range "ssh": invalid first integer'],
  [{ dst: ["autogroup:self"] }, 'dst="autogroup:self": port range "self": invalid first integer'],
  [{ dst: ["*:0"] }, `dst="*:0": port range "0": first port must be >0, or use '*' for wildcard`],
  [{ dst: ["0.0.0.0/0:*"] }, 'dst "0.0.0.0/0": to allow all IP addresses, use "*" or "autogroup:internet"'],
  [{ dst: ["::/0:*"] }, 'dst "::/0": to allow all IP addresses, use "*" or "autogroup:internet"'],
  [{ dst: ["autogroup:danger-all:*"] }, "cannot use autogroup:danger-all as a dst"],
  [{ dst: ["autogroup:shared:*"] }, 'dst="autogroup:shared:*": invalid autogroup "autogroup:shared"'],
  [
    { src: ["tag:web"], dst: ["autogroup:self:*"] },
    "autogroup:self can only be used with users, groups, or supported autogroups",
  ],
  [
    { src: ["autogroup:tagged"], dst: ["autogroup:self:*"] },
    "autogroup:self can only be used with users, groups, or supported autogroups",
  ],
  [{ proto: "nope" }, 'dst="*:*": proto="nope" is not a protocol; use a name such as "tcp" or a number'],
  [{ proto: "gre", dst: ["*:22"] }, `dst="*:22": only TCP, UDP and SCTP have ports; use '*' with any other protocol`],
  [{ srcPosture: ["posture:nope"] }, 'posture not found: "posture:nope"'],
])("an ACL rule with %j is refused", (rule, message) => expect(ofRule(rule)).toStrictEqual([message]));

test.each([
  { dst: ["autogroup:self:*"] },
  { src: ["group:synced@example.com"] },
  { src: ["somebody@else.example"] },
  { dst: ["fd7a::1:22", "[fd7a::1]:22", "fd7a::/64:22", "server:1-2,3", "10.0.0.1-10.0.0.3:*"] },
  { src: ["autogroup:shared", "autogroup:danger-all", "logstream@tailscale"] },
  { proto: "icmp" },
  { proto: "47" },
])("an ACL rule with %j passes", (rule) => expect(ofRule(rule)).toStrictEqual([]));

test.each([
  [{ ip: [] }, "ip and app can not both be empty"],
  [{ ip: ["icmp"] }, 'port range "icmp": invalid first integer'],
  [{ ip: ["tcp:80:90"] }, 'proto="tcp:80" is not a protocol; use a name such as "tcp" or a number'],
  [{ ip: ["tcp:0"] }, `port range "0": first port must be >0, or use '*' for wildcard`],
  [{ dst: ["server:22"] }, 'dst="server:22": host name must not contain colon (:)'],
  [{ dst: ["tag:web:22"] }, 'dst="tag:web:22": host name must not contain colon (:)'],
  [{ dst: ["tag:nope"] }, 'dst="tag:nope": tag not found: "tag:nope"'],
  [{ dst: ["::/0"] }, 'dst "::/0": to allow all IP addresses, use "*" or "autogroup:internet"'],
  [{ dst: ["autogroup:self"] }, "autogroup:self can only be used with users, groups, or supported autogroups"],
  [{ app: { nope: [] } }, "capability name must have the form {domain}/{path}"],
  [{ app: { "https://a.example/b": [] } }, "capability name must have the form {domain}/{path}"],
  [{ app: { "tailscale.com/cap/funnel": [] } }, "capability name must not be in the tailscale.com domain"],
  [{ dst: ["autogroup:internet"], app: { "a.example/b": [] } }, "cannot use app grants with autogroup:internet"],
  [{ via: ["group:ops"] }, "via can only be a tag"],
  [{ via: ["tag:nope"] }, 'tag "tag:nope" not found'],
])("a grant with %j is refused", (grant, message) => expect(ofGrant(grant)).toStrictEqual([message]));

test.each([
  { dst: ["svc:any", "fd7a::1", "fd7a::/64", "host:server", "user:*@example.com"] },
  { ip: [], app: { "tailscale.com/cap/relay": [], "a.example/b": [""] } },
  { src: ["mia@github"], dst: ["autogroup:self"] },
  { dst: ["autogroup:internet"], via: ["tag:router"] },
  { ip: ["tcp:80-443", "udp:*", "icmp:*", "47:*", "22", "*"] },
])("a grant with %j passes", (grant) => expect(ofGrant(grant)).toStrictEqual([]));

test.each([
  [{ action: null }, "action must be specified"],
  [{ action: "deny" }, '"deny" is not a valid action'],
  [{ users: [] }, "users must be specified"],
  [{ users: ["*"] }, 'user "*" is not valid'],
  [{ users: [""] }, 'user "" is not valid'],
  [{ dst: ["server"] }, 'invalid dst "server"'],
  [{ dst: ["theo@example.com"] }, "users in dst are only allowed from the same user"],
  [
    { src: ["tag:web"], dst: ["autogroup:self"] },
    "autogroup:self can only be used with users, groups, or supported autogroups",
  ],
  [{ src: ["tag:nope"] }, 'src=tag not found: "tag:nope"'],
  [{ dst: ["tag:nope"] }, 'dst="tag:nope": tag not found: "tag:nope"'],
  [{ action: "check", src: ["tag:web"] }, 'src="tag:web": a tagged device cannot be checked; use action "accept"'],
  [{ checkPeriod: "168h0m1s" }, "checkPeriod 168h0m1s is above the max (168h)"],
  [{ checkPeriod: "-1m" }, "checkPeriod -1m0s must be a positive duration"],
  [{ checkPeriod: "abc" }, 'time: invalid duration "abc"'],
  [{ acceptEnv: [""] }, "acceptEnv values cannot be empty"],
])("a rule for SSH with %j is refused", (rule, message) => expect(ofSsh(rule)).toStrictEqual([message]));

test.each([
  { src: ["theo@example.com"], dst: ["theo@example.com"] },
  { src: ["server"], dst: ["*"] },
  { users: ["group:foo", "autogroup:nonroot", "localpart:*@example.com"] },
  { action: "check", checkPeriod: "always" },
  { action: "check", checkPeriod: "0s" },
  { action: "check", checkPeriod: "1h30m" },
  { src: ["autogroup:member"], dst: ["autogroup:self"] },
])("a rule for SSH with %j passes", (rule) => expect(ofSsh(rule)).toStrictEqual([]));

test.each([
  [{ groups: { "group:a": ["group:b"] } }, 'groups["group:a"]: "group:b": group members cannot be recursive'],
  [{ groups: { a: [] } }, `groups["a"]: the name must start with 'group:'`],
  [{ groups: { "group:a": ["mia"] } }, 'groups["group:a"]: "mia" is not the login name of a user'],
  [{ tagOwners: { a: [] } }, `tagOwners["a"]: tags must start with 'tag:'`],
  [{ tagOwners: { "tag:": [] } }, 'tagOwners["tag:"]: tag names must not be empty'],
  [{ tagOwners: { "tag:1": [] } }, `tagOwners["tag:1"]: tag names must start with a letter, after 'tag:'`],
  [{ tagOwners: { "tag:a_b": [] } }, 'tagOwners["tag:a_b"]: tag names can only contain numbers, letters, or dashes'],
  [{ tagOwners: { "tag:a": ["tag:b"] } }, 'tagOwners["tag:a"]: tag not found: "tag:b"'],
  [{ tagOwners: { "tag:a": ["*"] } }, 'tagOwners["tag:a"]: "*" is no user, group, tag or autogroup'],
  [{ hosts: { "a@b": "1.2.3.4" } }, 'host names cannot include an @, please change the name for "a@b"'],
  [{ hosts: { a: "nope" } }, 'hosts["a"]: "nope" is no IP address and no CIDR'],
  [{ ipsets: { one: [] } }, `ipsets["one"]: the name must start with 'ipset:'`],
  [{ ipsets: { "ipset:a": ["ipset:b"] } }, 'ipsets["ipset:a"]: ipset not found: "ipset:b"'],
  [{ ipsets: { "ipset:a": ["add nope"] } }, 'ipsets["ipset:a"]: host not found: "nope"'],
  [
    { ipsets: { "ipset:a": ["tag:web"] } },
    'ipsets["ipset:a"]: "tag:web": IP sets have no users, groups, tags or other autogroups',
  ],
  [
    { postures: { "posture:a": ["nope"] } },
    'postures["posture:a"]: "nope" is not a posture condition such as "node:os == \'macos\'"',
  ],
  [{ defaultSrcPosture: ["posture:a"] }, 'posture not found: "posture:a"'],
  [{ autoApprovers: { routes: { nope: [] } } }, 'autoApprovers.routes["nope"]: not an IP address and no CIDR'],
  [
    { autoApprovers: { routes: { "10.0.0.0/8": ["tag:nope"] } } },
    'autoApprovers.routes["10.0.0.0/8"]: tag not found: "tag:nope"',
  ],
  [{ autoApprovers: { exitNode: ["group:nope"] } }, 'autoApprovers["exitNode"]: group not found: "group:nope"'],
  [
    { autoApprovers: { services: { "tag:nope": [] } } },
    'autoApprovers.services["tag:nope"]: tag not found: "tag:nope"',
  ],
  [{ nodeAttrs: [{ target: ["%bogus%"] }] }, '"%bogus%": invalid address'],
  [{ nodeAttrs: [{ target: ["tag:nope"] }] }, 'tag not found: "tag:nope"'],
  [
    { sshTests: [{ src: "mia@github", dst: ["100.64.0.0/24"], deny: ["root"] }] },
    'SSH tests dst contains disallowed element "100.64.0.0/24"',
  ],
  [
    { sshTests: [{ src: "mia@github", dst: ["tag:web:22"], deny: ["root"] }] },
    'SSH tests dst contains unknown tag "tag:web:22"',
  ],
])("the definitions %j are refused", (sections, message) => {
  const { mistakes } = checkPolicy({ tagOwners: { "tag:web": [] }, ...sections });
  expect(mistakes).toStrictEqual([message]);
});

test("IP sets cannot lead in a circle", () => {
  const ipsets = { "ipset:a": ["ipset:b"], "ipset:b": ["add ipset:a"] };
  expect(mistakesOf({ ipsets })).toStrictEqual([
    'ipsets["ipset:a"]: "ipset:b" leads back to the IP set',
    'ipsets["ipset:b"]: "ipset:a" leads back to the IP set',
  ]);
});

test("tags may own themselves, and one another in a circle", () => {
  expect(mistakesOf({ tagOwners: { "tag:web": ["tag:db"], "tag:db": ["tag:web", "tag:db"] } })).toStrictEqual([]);
});

test.each([
  [{ connectors: ["nope"] }, "connector (nope) must be a tag"],
  [{ connectors: ["tag:nope"] }, 'tag not found: "tag:nope"'],
  [{ presetAppID: "github", domains: ["a.example"] }, "domains must be empty when an preset app ID is defined"],
])("an app connector with %j is refused", (app, message) => {
  const attribute = { target: ["*"], app: { "tailscale.com/app-connectors": [{ connectors: ["tag:web"], ...app }] } };
  expect(mistakesOf({ nodeAttrs: [attribute] })).toStrictEqual([message]);
  expect(mistakesOf({ nodeAttrs: [{ ...attribute, target: ["tag:web"] }] })).toStrictEqual([
    'can only be specified with target "*"',
  ]);
});

test("the old and the new spelling of autogroup:member cannot stand in one file", () => {
  const grant = { src: ["autogroup:member"], dst: ["*"], ip: ["*"] };
  const rule = { action: "accept", src: ["*"], dst: ["autogroup:members:*"] };
  expect(mistakesOf({ grants: [grant], acls: [rule] })).toStrictEqual([
    "autogroup:member and autogroup:members cannot be used in the same policy file",
  ]);
});

test("every mistake is found, in the order of the file's parts", () => {
  expect(
    mistakesOf({
      acls: [{ action: "deny", src: ["tag:a"], dst: ["tag:b:1"] }],
      postures: { "posture:x": ["node:os == macos"] },
    }),
  ).toStrictEqual([
    'postures["posture:x"]: macos is not a value of a posture condition; put strings in single quotes',
    'action="deny" is not supported',
    'src=tag not found: "tag:a"',
    'dst="tag:b:1": tag not found: "tag:b"',
  ]);
});
