import { expect, test } from "vitest";
import { meetsPostures } from "../../../src/tailnet/policy/postures.ts";
import { policyOf } from "../../support/policy-network.ts";

const attributes = new Map<string, unknown>([
  ["node:os", "macos"],
  ["node:osVersion", "14.2"],
  ["node:tsVersion", "1.90.6"],
  ["node:tsAutoUpdate", true],
  ["custom:score", 87],
]);

function holds(...conditions: readonly string[]): boolean {
  return meetsPostures(policyOf({ postures: { "posture:one": conditions } }), ["posture:one"], attributes);
}

test.each([
  ["node:os == 'macos'", true],
  ["node:os != 'macos'", false],
  ["node:os IN ['linux', 'macos']", true],
  ["node:os in ['linux']", false],
  ["node:os NOT IN ['linux']", true],
  ["node:tsAutoUpdate", true],
  ["node:tsAutoUpdate == false", false],
  ["node:tsVersion >= '1.90'", true],
  ["node:tsVersion >= '1.100'", false],
  ["node:osVersion < '14.10'", true],
  ["node:osVersion <= '14.2'", true],
  ["custom:score > 86.5", true],
  ["custom:score < 87", false],
  ["custom:score == '87'", false],
  ["custom:score IS SET", true],
  ["custom:other NOT SET", true],
  ["custom:score NOT SET", false],
  ["custom:other IS SET", false],
  ["custom:other != 'x'", false],
  ["custom:other", false],
  ["node:os >= 'a'", false],
])("%s: %s", (condition, expected) => expect(holds(condition)).toBe(expected));

test("all conditions must hold", () => {
  expect(holds("node:os == 'macos'", "custom:score > 90")).toBe(false);
});

test("one posture is enough, and none is asked for where there is none", () => {
  const policy = policyOf({ postures: { "posture:a": ["node:os == 'linux'"], "posture:b": ["node:os == 'macos'"] } });
  expect(meetsPostures(policy, ["posture:a", "posture:b"], attributes)).toBe(true);
  expect(meetsPostures(policy, ["posture:a"], attributes)).toBe(false);
  expect(meetsPostures(policy, [], new Map())).toBe(true);
});
