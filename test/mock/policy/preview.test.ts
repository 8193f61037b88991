import { expect, test } from "vitest";
import { checkPolicy } from "../../../src/tailnet/policy/check-policy.ts";
import { preview } from "../../../src/tailnet/policy/preview.ts";
import { network, policyOf } from "../../support/policy-network.ts";

const text = `{
  "groups": {"group:ops": ["theo@example.com", "mia@github"]},
  "tagOwners": {"tag:web": [], "tag:router": []},
  "postures": {"posture:mac": ["node:os == 'macos'"]},
  "acls": [
    {"action": "accept", "users": ["group:ops"], "ports": ["tag:web:80,443", "10.1.0.0/16:*"]},
    {"action": "accept", "src": ["autogroup:owner", "100.64.0.3"], "dst": ["fd7a:115c:a1e0::10:22"]},
    {"action": "accept", "src": ["autogroup:member"], "dst": ["autogroup:self:*"]},
  ],
  "grants": [
    // A comment.
    {"src": ["theo@example.com"], "dst": ["tag:web", "fd7a::1"], "ip": ["tcp:22", "8000-8080"], "via": ["tag:router"]},
    {"src": ["*"], "dst": ["svc:wiki"], "ip": ["443"], "srcPosture": ["posture:mac"]},
  ],
}
`;
const { policy, mistakes } = checkPolicy(text);

const linesFor = (type: "user" | "ipport", previewFor: string) =>
  preview(policy, network, { type, previewFor })?.matches?.map(({ lineNumber }) => lineNumber);

test("the policy is right", () => expect(mistakes).toStrictEqual([]));

test("a user has the rules whose source they are, as they are written and with their lines", () => {
  expect(preview(policy, network, { type: "user", previewFor: "theo@example.com" })).toStrictEqual({
    matches: [
      { users: ["group:ops"], ports: ["tag:web:80,443", "10.1.0.0/16:*"], lineNumber: 6, postures: null },
      { users: ["autogroup:owner", "100.64.0.3"], ports: ["fd7a:115c:a1e0::10:22"], lineNumber: 7, postures: null },
      { users: ["autogroup:member"], ports: ["autogroup:self:*"], lineNumber: 8, postures: null },
      {
        users: ["theo@example.com"],
        ports: ["tag:web:22", "tag:web:8000-8080", "[fd7a::1]:22", "[fd7a::1]:8000-8080"],
        lineNumber: 12,
        via: ["tag:router"],
        postures: null,
      },
      { users: ["*"], ports: ["svc:wiki:443"], lineNumber: 13, postures: ["posture:mac"] },
    ],
    type: "user",
    previewFor: "theo@example.com",
    postures: { "posture:mac": ["node:os == 'macos'"] },
  });
});

test.each([
  ["mia@github", [6, 8, 13]],
  ["amelie@example.com", [7, 8, 13]],
  ["ravi@partner.example", [13]],
  ["nobody@example.com", []],
  ["tag:web", []],
])("%s has the rules of the lines %j", (login, lines) => expect(linesFor("user", login)).toStrictEqual(lines));

test.each([
  ["100.64.0.10:443", [6]],
  ["100.64.0.10:22", [12]],
  ["[fd7a:115c:a1e0::10]:22", [7, 12]],
  ["10.1.2.3:9100", [6]],
  ["100.64.0.1:5000", [8]],
  ["100.64.9.9:443", [13]],
  ["100.64.0.20:22", []],
  ["8.8.8.8:53", []],
])("%s is opened by the rules of the lines %j", (ipport, lines) => {
  expect(linesFor("ipport", ipport)).toStrictEqual(lines);
});

test.each(["100.64.0.10", "tag:web:22", "theo@example.com:22", "lan:22", "10.0.0.0/8:22"])(
  "%s is not an address with a port",
  (previewFor) => expect(preview(policy, network, { type: "ipport", previewFor })).toBeUndefined(),
);

test("the default posture is named where a rule has none of its own", () => {
  const withDefault = policyOf({
    postures: { "posture:mac": ["node:os == 'macos'"] },
    defaultSrcPosture: ["posture:mac"],
    grants: [{ src: ["*"], dst: ["*"], ip: ["*"] }],
  });
  const matches = preview(withDefault, network, { type: "user", previewFor: "mia@github" })?.matches;
  expect(matches).toStrictEqual([{ users: ["*"], ports: ["*:*"], lineNumber: 1, postures: ["posture:mac"] }]);
});
