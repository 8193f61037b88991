import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operations } from "../../../generated/mock.ts";
import { parseHujson } from "../../../src/hujson/parse.ts";
import { defaultPolicy, smallTailnetPolicy } from "../../../src/tailnet/policy/default-policy.ts";
import { definedTags } from "../../../src/tailnet/policy/tag-owners.ts";
import { checkPolicy } from "../../../src/tailnet/policy/check-policy.ts";
import { refusalOf } from "../../../src/tailnet/policy/validate.ts";
import { emptyTailnet, smallTailnet } from "../../../src/tailnet/tailnets.ts";

const { examples } = operations.getPolicyFile.answers[200];

test.each([
  ["Default", defaultPolicy, examples.emptyTailnet],
  ["Small", smallTailnetPolicy, examples.smallTailnet],
])("the policy file %s is the example of the document, as text and as JSON", (name, text, json) => {
  const file = readFileSync(`openapi/policy-file/examples/PolicyFileHuJson${name}.yaml`, "utf8");
  expect(text).toBe(parse(file).value);
  expect(parseHujson(text)).toStrictEqual(json);
});

test("the small tailnet's policy defines its tags, and its own tests pass in it", () => {
  const state = smallTailnet(1);
  const users = [{ loginName: state.user.loginName, role: "owner" }];
  expect(definedTags(checkPolicy(smallTailnetPolicy).policy)).toStrictEqual(["tag:router", "tag:server", "tag:web"]);
  expect(refusalOf(smallTailnetPolicy, { users, devices: state.devices })).toBeUndefined();
});

test("the default policy is right in an empty tailnet", () => {
  expect(refusalOf(defaultPolicy, { users: [], devices: emptyTailnet(1).devices })).toBeUndefined();
});
