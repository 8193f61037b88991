import { expect, test } from "vitest";
import { refusalOf, testOutcome, validationOf } from "../../../src/tailnet/policy/validate.ts";
import { memberWarnings, unevaluated } from "../../../src/tailnet/policy/warnings.ts";
import { definitions, network, policyOf } from "../../support/policy-network.ts";

const right = { ...definitions, acls: [{ action: "accept", src: ["group:ops"], dst: ["tag:web:22"] }] };
const failing = { ...right, tests: [{ src: "mia@github", accept: ["tag:web:23"] }] };
const failures = [{ user: "mia@github", errors: ['[acl test error]: address "tag:web:23": want: Accept, got: Drop'] }];

test("nothing is said of a policy that is right", () => {
  expect(refusalOf(right, network)).toBeUndefined();
  expect(validationOf(right, network)).toBeUndefined();
  expect(validationOf({}, network)).toBeUndefined();
});

test("the first mistake is the message, and there is no data", () => {
  const wrong = { acls: [{ action: "deny", src: ["tag:nope"], dst: [] }] };
  expect(refusalOf(wrong, network)).toStrictEqual({ message: 'action="deny" is not supported' });
  expect(validationOf(wrong, network)).toStrictEqual(refusalOf(wrong, network));
});

test("tests that fail are the data", () => {
  expect(refusalOf(failing, network)).toStrictEqual({ message: "test(s) failed", data: failures });
  expect(validationOf(JSON.stringify(failing), network)).toStrictEqual({ message: "test(s) failed", data: failures });
});

test("SSH tests that fail refuse a policy too", () => {
  const sshTests = [{ src: "mia@github", dst: ["tag:db"], accept: ["root"] }];
  expect(refusalOf({ ...right, sshTests }, network)).toMatchObject({
    message: "test(s) failed",
    data: [{ user: "mia@github" }],
  });
});

test("tests of a request run against a policy", () => {
  const policy = policyOf(right);
  expect(testOutcome(policy, network, [{ src: "mia@github", accept: ["tag:web:22"] }])).toBeUndefined();
  expect(testOutcome(policy, network, failing.tests)).toStrictEqual({ message: "test(s) failed", data: failures });
  expect(testOutcome(policy, network, ["x"])).toStrictEqual({ message: "tests[0] must be an object" });
});

test("a synced group that is not synced is a warning of validation, and no refusal", () => {
  const synced = { ...right, grants: [{ src: ["group:far@example.com"], dst: ["tag:web"], ip: ["22"] }] };
  expect(refusalOf(synced, network)).toBeUndefined();
  expect(validationOf(synced, network)).toStrictEqual({
    message: "warning(s) found",
    data: [
      {
        user: "group:far@example.com",
        warnings: ["group is not syncing from SCIM and will be ignored by rules in the policy file"],
      },
    ],
  });
});

test("members whom the tailnet does not have are warnings", () => {
  expect(
    memberWarnings(policyOf({ groups: { "group:ops": ["mia@github", "nobody@example.com"] } }), network),
  ).toStrictEqual(['"group:ops": user not found: "nobody@example.com"']);
});

const routed = { ...right, grants: [{ src: ["group:ops"], dst: ["lan"], ip: ["*"], via: ["tag:router"] }] };
const viaWarning = "The mock does not evaluate via (line 1): these grants apply whichever router is used.";

test("a verdict that may be wrong says so", () => {
  const passing = [{ src: "mia@github", accept: ["printer:9100"] }];
  const mock = { user: "mock", warnings: [viaWarning] };
  expect(validationOf(routed, network)).toBeUndefined();
  expect(validationOf({ ...routed, tests: passing }, network)).toStrictEqual({
    message: "warning(s) found",
    data: [mock],
  });
  expect(refusalOf({ ...routed, tests: failing.tests }, network)?.data).toStrictEqual([...failures, mock]);
});

test("whatever is not evaluated is named", () => {
  const policy = policyOf({
    ...routed,
    acls: [],
    grants: [...routed.grants, { src: ["*"], dst: ["*"], app: { "a.example/b": [] } }],
    nodeAttrs: [{ target: ["*"], attr: ["funnel"] }],
    ssh: [{ action: "accept", src: ["group:ops"], dst: ["tag:web"], users: ["root"] }],
    derpMap: {},
    extraDNSRecords: [],
  });
  expect(unevaluated(policy)).toStrictEqual([
    viaWarning,
    "The mock does not evaluate app: it opens no port.",
    "The mock does not apply nodeAttrs to devices.",
    "The mock evaluates ssh in sshTests only, without checkPeriod and acceptEnv.",
    "The mock does not evaluate derpMap.",
    "The mock does not evaluate extraDNSRecords.",
  ]);
  expect(unevaluated(policyOf(right))).toStrictEqual([]);
});
