import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffPolicies, equalPolicies, parsePolicy } from "../../src/policy/index.ts";

describe("equalPolicies", () => {
  test.each([
    ["comments and spaces", '{"acls": []}', '// ours\n{\n\t"acls": [], // nobody\n}\n'],
    ["the order of sections", '{"acls": [], "groups": {}}', '{"groups": {}, "acls": []}'],
    ["the order of members", '{"groups": {"group:a": ["a@x", "b@x"]}}', '{"groups": {"group:a": ["b@x", "a@x"]}}'],
    [
      "the order of rules",
      '{"grants": [{"src": ["a@x"]}, {"src": ["b@x"]}]}',
      '{"grants": [{"src": ["b@x"]}, {"src": ["a@x"]}]}',
    ],
    ["what stands twice", '{"groups": {"group:a": ["a@x", "a@x"]}}', '{"groups": {"group:a": ["a@x"]}}'],
    ["letter case of names", '{"TAGOWNERS": {"tag:a": ["a@x"]}}', '{"tagOwners": {"tag:a": ["a@x"]}}'],
    [
      "letter case of members",
      '{"derpMap": {"omitDefaultRegions": true}}',
      '{"DERPMap": {"OmitDefaultRegions": true}}',
    ],
    [
      "old names in rules",
      '{"acls": [{"users": ["*"], "ports": ["*:*"]}]}',
      '{"acls": [{"src": ["*"], "dst": ["*:*"]}]}',
    ],
    [
      "old names in tests",
      '{"tests": [{"user": "a@x", "allow": ["b:22"]}]}',
      '{"tests": [{"src": "a@x", "accept": ["b:22"]}]}',
    ],
    [
      "an old autogroup",
      '{"acls": [{"dst": ["autogroup:members:22"]}]}',
      '{"acls": [{"dst": ["autogroup:member:22"]}]}',
    ],
    ["null for nothing", '{"ssh": null, "grants": [{"src": ["*"], "via": null}]}', '{"grants": [{"src": ["*"]}]}'],
    ["spaces around a text", '{"acls": [{"src": [" a@x"]}]}', '{"acls": [{"src": ["a@x"]}]}'],
    ["owners that are meant", '{"tagOwners": {"tag:a": []}}', '{"tagOwners": {"tag:a": ["autogroup:admin"]}}'],
    [
      "members of apps in another order",
      '{"grants": [{"app": {"x.com/y": [{"a": 1, "b": 2}]}}]}',
      '{"grants": [{"app": {"x.com/y": [{"b": 2, "a": 1}]}}]}',
    ],
  ])("does not count %s", (_name, one, other) => {
    expect(equalPolicies(one, other)).toBe(true);
    expect(diffPolicies(one, other)).toStrictEqual([]);
  });

  test.each([
    ["nothing and an empty list, which denies all", "{}", '{"acls": []}'],
    ["letter case of the user's own keys", '{"hosts": {"web": "1.1.1.1"}}', '{"hosts": {"Web": "1.1.1.1"}}'],
    ["letter case of values", '{"acls": [{"action": "accept"}]}', '{"acls": [{"action": "Accept"}]}'],
    [
      "the order of an IP set",
      '{"ipsets": {"ipset:a": ["add 10.0.0.0/8", "remove 10.1.0.0/16"]}}',
      '{"ipsets": {"ipset:a": ["remove 10.1.0.0/16", "add 10.0.0.0/8"]}}',
    ],
    [
      "the order within an app",
      '{"grants": [{"app": {"x.com/y": ["a", "b"]}}]}',
      '{"grants": [{"app": {"x.com/y": ["b", "a"]}}]}',
    ],
    ["a region that is switched off", '{"derpMap": {"Regions": {"1": null}}}', '{"derpMap": {"Regions": {}}}'],
    ["users of an SSH rule, who are no sources", '{"ssh": [{"users": ["root"]}]}', '{"ssh": [{"src": ["root"]}]}'],
    ["a member that nobody knows", '{"x": 1}', "{}"],
  ])("counts %s", (_name, one, other) => {
    expect(equalPolicies(one, other)).toBe(false);
    expect(diffPolicies(one, other)).not.toStrictEqual([]);
  });

  test("takes texts, objects and policies", () => {
    const text = '{"Groups": {"group:a": ["a@x"]}}';
    expect(equalPolicies(text, { groups: { "group:a": ["a@x"] } })).toBe(true);
    expect(equalPolicies(parsePolicy(text), text)).toBe(true);
  });
});

const before = `{
	"groups": {"group:dev": ["mia@example.com"], "group:old": ["theo@example.com"]},
	"tagOwners": {"tag:web": ["group:dev", "group:ops"]},
	"hosts": {"db": "10.0.0.1"},
	"autoApprovers": {"routes": {"10.0.0.0/8": ["tag:router"]}, "exitNode": ["tag:exit"]},
	"grants": [{"src": ["group:dev"], "dst": ["tag:web"], "ip": ["tcp:443"]}, {"src": ["*"], "dst": ["tag:wiki"], "ip": ["*"]}],
	"ssh": [{"action": "check", "src": ["group:dev"], "dst": ["tag:web"], "users": ["root"]}],
	"postures": {"posture:new": ["node:tsVersion >= '1.80'"]},
	"tests": [{"src": "mia@example.com", "accept": ["tag:web:443"]}],
	"randomizeClientPort": false,
}`;

describe("diffPolicies", () => {
  /** The lines for an edit of the policy above. */
  const linesFor = (...edits: [string, string][]) =>
    diffPolicies(
      before,
      edits.reduce((text, [from, to]) => text.replace(from, to), before),
    ).map(({ text }) => text);

  test.each<[string, [string, string], string]>([
    ["a group member", ['"mia@', '"noor@example.com", "mia@'], "group member added: noor@example.com to group:dev"],
    ["a tag owner", [', "group:ops"', ""], "tag owner removed: group:ops from tag:web"],
    ["a group", [', "group:old": ["theo@example.com"]', ""], "group removed: group:old (theo@example.com)"],
    ["a tag", ['"tag:web": [', '"tag:db": [], "tag:web": ['], "tag added: tag:db (autogroup:admin)"],
    ["a host", ["10.0.0.1", "10.0.0.2"], "host changed: db from 10.0.0.1 to 10.0.0.2"],
    ["a route", ['["tag:router"]', '["tag:router", "tag:web"]'], "approver of a route added: tag:web to 10.0.0.0/8"],
    ["an exit node", ['["tag:exit"]', "[]"], "approver of exit nodes removed: tag:exit"],
    ["a grant", [', {"src": ["*"], "dst": ["tag:wiki"], "ip": ["*"]}', ""], "grant removed: * → tag:wiki, ip *"],
    [
      "a port",
      ['["tcp:443"]', '["tcp:80", "tcp:443"]'],
      "grant changed: group:dev → tag:web, ip tcp:443: ip gains tcp:80",
    ],
    [
      "an SSH rule",
      ['"check"', '"accept"'],
      "SSH rule changed: check group:dev → tag:web, users root: action from check to accept",
    ],
    ["a posture", ["1.80", "1.90"], "posture condition removed: node:tsVersion >= '1.80' from posture:new"],
    [
      "a test",
      ["tag:web:443", "tag:web:80"],
      "test changed: mia@example.com, accept tag:web:443: accept loses tag:web:443, gains tag:web:80",
    ],
    ["a setting", ["false", "true"], "setting changed: randomizeClientPort from false to true"],
    ["a section that is empty", ['"tests": [', '"acls": [], "tests": ['], "section added: acls (empty)"],
    ["a section that nobody knows", ['"tests": [', '"extra": {"a": 1}, "tests": ['], 'setting added: extra ({"a":1})'],
  ])("tells of %s", (_name, edit, line) => {
    expect(linesFor(edit)[0]).toBe(line);
  });

  test("tells of a rule with two differences as of two rules", () => {
    expect(linesFor(['group:dev"], "dst": ["tag:web"], "ip', 'group:ops"], "dst": ["tag:db"], "ip'])).toStrictEqual([
      "grant removed: group:dev → tag:web, ip tcp:443",
      "grant added: group:ops → tag:db, ip tcp:443",
    ]);
  });

  test("has the values beside the line", () => {
    const after = before.replace("10.0.0.1", "10.0.0.2");
    expect(diffPolicies(before, after)).toStrictEqual([
      {
        kind: "changed",
        what: "host",
        section: "hosts",
        name: "db",
        before: "10.0.0.1",
        after: "10.0.0.2",
        text: "host changed: db from 10.0.0.1 to 10.0.0.2",
      },
    ]);
  });

  test("finds a difference exactly where the policies are not equal, and none of a policy to itself", () => {
    const name = fc.constantFrom("groups", "Groups", "acls", "grants", "hosts", "autoApprovers", "tests", "x");
    const policies = fc
      .dictionary(name, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 3 })
      .map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(policies, policies, (one, other) => {
        expect(diffPolicies(one, other).length === 0).toBe(equalPolicies(one, other));
        expect(diffPolicies(one, parsePolicy(one))).toStrictEqual([]);
      }),
    );
  });
});
