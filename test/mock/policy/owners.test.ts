import { expect, test } from "vitest";
import { isRouteAutoApproved, isServiceAutoApproved } from "../../../src/tailnet/policy/auto-approvers.ts";
import { definedTags, mayAssignTag } from "../../../src/tailnet/policy/tag-owners.ts";
import { network, policyOf } from "../../support/policy-network.ts";

const policy = policyOf({
  tagOwners: {
    "tag:web": ["group:ops"],
    "tag:db": ["tag:web"],
    "tag:deep": ["tag:db"],
    "tag:router": [],
    "tag:any": ["autogroup:member"],
    "tag:org": ["user:*@example.org"],
    "tag:mia": ["mia@github"],
  },
});

test("the tags of a policy are those with owners", () => {
  expect(definedTags(policy)).toStrictEqual([
    "tag:web",
    "tag:db",
    "tag:deep",
    "tag:router",
    "tag:any",
    "tag:org",
    "tag:mia",
  ]);
});

test.each([
  ["a member of an owning group may", "mia@github", "tag:web", true],
  ["the owner of a tag may not assign what the tag owns", "mia@github", "tag:db", false],
  ["a login that owns it may", "mia@github", "tag:mia", true],
  ["another login may not", "theo@example.com", "tag:mia", false],
  ["an autogroup owns it", "theo@example.com", "tag:any", true],
  ["a guest is in no role", "ravi@partner.example", "tag:any", false],
  ["a stranger is nobody", "nobody@example.com", "tag:web", false],
  ["a domain owns it", "nia@example.org", "tag:org", true],
  ["an empty list leaves admins", "ada@example.com", "tag:router", true],
  ["an empty list leaves network admins", "nia@example.org", "tag:router", true],
  ["an empty list leaves the owner", "amelie@example.com", "tag:router", true],
  ["an empty list leaves no IT admin", "theo@example.com", "tag:router", false],
  ["nobody may assign what is not defined", "amelie@example.com", "tag:nope", false],
])("users: %s", (_rule, loginName, tag, expected) => {
  expect(mayAssignTag(policy, network, { loginName }, tag)).toBe(expected);
});

test.each([
  ["its own tag", ["tag:router"], "tag:router", true],
  ["a tag that its tag owns", ["tag:web"], "tag:db", true],
  ["no tag further on", ["tag:web"], "tag:deep", false],
  ["no other tag", ["tag:web"], "tag:router", false],
  ["no tag that is not defined", ["tag:nope"], "tag:nope", false],
  ["nothing without tags", [], "tag:any", false],
])("what has tags may assign %s", (_rule, tags, tag, expected) => {
  expect(mayAssignTag(policy, network, { tags }, tag)).toBe(expected);
});

const approving = policyOf({
  autoApprovers: {
    routes: { "10.1.0.0/16": ["tag:router"], "fd00::/8": ["group:ops"], "192.168.0.0/16": ["autogroup:it-admin"] },
    exitNode: ["tag:web"],
    services: { "svc:wiki": ["tag:web"], "tag:db": ["tag:router"] },
  },
});

const router = { user: "theo@example.com", tags: ["tag:router"], addresses: [] };
const web = { user: "theo@example.com", tags: ["tag:web"], addresses: [] };
const laptop = { user: "theo@example.com", addresses: [] };

test.each([
  ["the route of an approver", router, "10.1.0.0/16", true],
  ["a subnet of it", router, "10.1.2.0/24", true],
  ["no larger route", router, "10.0.0.0/8", false],
  ["no route of others", web, "10.1.0.0/16", false],
  ["a route of a group's member", laptop, "fd00:1::/64", true],
  ["a route of a role", laptop, "192.168.1.0/24", true],
  ["no route by the user of a tagged device", router, "192.168.1.0/24", false],
  ["an exit node", web, "0.0.0.0/0", true],
  ["an exit node of IPv6", web, "::/0", true],
  ["no other exit node", router, "0.0.0.0/0", false],
  ["nothing that is no route", router, "nope", false],
])("approves %s", (_rule, device, route, expected) => {
  expect(isRouteAutoApproved(approving, network, device, route)).toBe(expected);
});

test("routes to everything approve exit nodes too", () => {
  const exits = policyOf({ autoApprovers: { routes: { "0.0.0.0/0": ["tag:web"], "::/0": ["tag:web"] } } });
  expect(isRouteAutoApproved(exits, network, web, "::/0")).toBe(true);
  expect(isRouteAutoApproved(exits, network, web, "10.9.0.0/16")).toBe(true);
});

test.each([
  ["by its name", web, { name: "svc:wiki" }, true],
  ["by its tag", router, { name: "svc:other", tags: ["tag:db"] }, true],
  ["not by another's name", web, { name: "svc:other", tags: null }, false],
  ["not for another host", router, { name: "svc:wiki" }, false],
])("approves the host of a Service %s", (_rule, device, service, expected) => {
  expect(isServiceAutoApproved(approving, network, device, service)).toBe(expected);
});
