import { expect, test } from "vitest";
import { readPolicy } from "../../../src/tailnet/policy/read-policy.ts";
import { policyOf, reaches } from "../../support/policy-network.ts";

test("names of members match in any letter case, and keys of maps as they are", () => {
  const { policy, mistakes } = readPolicy({
    ACLs: [{ Action: "accept", Src: ["*"], DST: ["*:*"] }],
    tagowners: { "tag:Web": [] },
    AutoApprovers: { exitnode: ["tag:Web"] },
  });
  expect(mistakes).toStrictEqual([]);
  expect(policy.rules[0]).toMatchObject({ section: "acls", action: "accept", src: ["*"], dst: ["*:*"] });
  expect([...policy.tagOwners.keys()]).toStrictEqual(["tag:Web"]);
  expect(policy.autoApprovers.exitNode).toStrictEqual(["tag:Web"]);
});

test("old spellings are read as the new ones", () => {
  const { policy } = readPolicy({
    acls: [{ action: "accept", users: ["a@example.com"], ports: ["*:22"] }],
    tests: [{ user: "a@example.com", allow: ["1.2.3.4:22"] }],
  });
  expect(policy.rules[0]).toMatchObject({ src: ["a@example.com"], dst: ["*:22"] });
  expect(policy.tests[0]).toMatchObject({ src: "a@example.com", accept: ["1.2.3.4:22"] });
});

test("null is like absent, and space around values is ignored", () => {
  const { policy, mistakes } = readPolicy({
    grants: [{ src: [" tag:a "], dst: ["*"], ip: ["*"], via: null }],
    ssh: null,
  });
  expect(mistakes).toStrictEqual([]);
  expect(policy.rules[0]).toMatchObject({ src: ["tag:a"], via: [] });
});

test("of two members with one name the last counts", () => {
  expect(readPolicy('{"acls": [{"action": "accept"}], "ACLs": []}').policy.rules).toStrictEqual([]);
});

test("a value of another type is named with its place", () => {
  const { mistakes } = readPolicy({ acls: [{ action: 1, src: "*", dst: ["*:*", 2] }, 3], groups: { "group:a": "b" } });
  expect(mistakes).toStrictEqual([
    'groups["group:a"] must be an array of strings',
    "acls[1] must be an object",
    "acls[0].src must be an array of strings",
    "acls[0].dst must be an array of strings",
    "acls[0].action must be a string",
  ]);
});

test.each([[[]], [null], ["[]"], ["7"]])("%j is no policy file", (source) => {
  expect(readPolicy(source).mistakes).toStrictEqual(["the policy file must be an object"]);
});

test("a syntax error has its line and column, and the policy then permits nothing", () => {
  const { policy, mistakes } = readPolicy('{\n  "acls": [\n    {"action": "accept" "src": []},\n  ],\n}\n');
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatch(/^line 3, column 25: /);
  expect(policy.rules).toStrictEqual([]);
});

test("a policy without acls and grants opens everything, an empty one of them nothing", () => {
  expect(reaches(policyOf({}), "mia@github", "server:22")).toBe(true);
  expect(reaches(policyOf({ acls: [] }), "mia@github", "server:22")).toBe(false);
  expect(reaches(policyOf({ grants: [] }), "mia@github", "server:22")).toBe(false);
});

test("a rule that does not accept opens nothing, even where nobody has checked it", () => {
  const { policy } = readPolicy({ acls: [{ action: "deny", src: ["*"], dst: ["*:*"] }] });
  expect(reaches(policy, "mia@github", "100.64.0.10:22")).toBe(false);
});

test("an IP set that leads in a circle ends, even where nobody has checked it", () => {
  const { policy } = readPolicy({
    ipsets: { "ipset:a": ["ipset:b", "10.0.0.1"], "ipset:b": ["ipset:a", "10.0.0.2"] },
    grants: [{ src: ["*"], dst: ["ipset:a"], ip: ["*"] }],
  });
  expect(reaches(policy, "mia@github", "10.0.0.2:22")).toBe(true);
});

test("rules have the lines on which they begin, whatever stands between them", () => {
  const text = `// A comment.
{
  "acls": [
    {"action": "accept", "src": ["*"], "dst": ["*:1"]}, {"action": "accept", "src": ["*"], "dst": ["*:2"]},
    /* Two
       lines. */
    {
      "action": "accept", "src": ["*"], "dst": ["*:3"],
    },
  ],
  "Grants": [{"src": ["*"], "dst": ["*"], "app": {"a.example/b": [{}]}}],
}
`;
  expect(readPolicy(text).policy.rules.map(({ line }) => line)).toStrictEqual([4, 4, 7, 11]);
});
