import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, rulesThatPermit } from "../../../src/tailnet/policy/access.ts";
import { checkPolicy } from "../../../src/tailnet/policy/check-policy.ts";
import type { Network } from "../../../src/tailnet/policy/network.ts";
import { runTests } from "../../../src/tailnet/policy/run-tests.ts";

/**
 * The evaluator beside a naive one, on small random policies: the naive one expands a policy to all connections between
 * devices (from, to, port, protocol) that it permits, and knows addresses by their last number alone.
 */

const tagSets = [[], [], [], ["tag:a"], ["tag:b"], ["tag:a", "tag:b"]];
const users = ["u0@x.example", "u1@x.example", "u2@y.example"];
const roles = ["owner", "admin", "member"];
const devices = [0, 1, 2, 3, 4, 5, 6].map((index) => ({
  user: users[index % 3] ?? "",
  tags: tagSets[index % tagSets.length] ?? [],
  addresses: [`100.64.0.${index}`, `fd7a:115c:a1e0::${index}`],
}));
const network: Network = {
  users: users.map((loginName, index) => ({ loginName, role: roles[index] ?? "" })),
  devices,
};

type Groups = Record<string, string[]>;

/** The devices that a selector stands for. */
function expand(selector: string, groups: Groups): readonly number[] {
  const of = (holds: (device: (typeof devices)[number], index: number) => boolean) =>
    devices.flatMap((device, index) => (holds(device, index) ? [index] : []));
  const isOwned = (device: (typeof devices)[number]) => device.tags.length === 0;
  if (selector === "*") return of(() => true);
  if (selector === "autogroup:member") return of(isOwned);
  if (selector === "autogroup:tagged") return of((device) => !isOwned(device));
  if (selector === "autogroup:admin") return of((device) => isOwned(device) && device.user !== users[2]);
  if (selector === "user:*@x.example") return of((device) => isOwned(device) && device.user.endsWith("@x.example"));
  if (selector.startsWith("tag:")) return of(({ tags }) => tags.includes(selector));
  if (selector.startsWith("group:"))
    return of((device) => isOwned(device) && (groups[selector] ?? []).includes(device.user));
  if (selector === "host") return [3];
  if (selector === "100.64.0.0/30") return [0, 1, 2, 3];
  if (selector === "fd7a:115c:a1e0::4-fd7a:115c:a1e0::5") return [4, 5];
  if (selector === "ipset:odd") return [1, 5];
  if (selector.startsWith("100.64.0.")) return [Number(selector.slice("100.64.0.".length))];
  return of((device) => isOwned(device) && device.user === selector);
}

const selectors = [
  ["*", "autogroup:member", "autogroup:tagged", "autogroup:admin", "user:*@x.example"],
  ["tag:a", "tag:b", "group:g", "group:h", "host", "ipset:odd"],
  ["100.64.0.0/30", "fd7a:115c:a1e0::4-fd7a:115c:a1e0::5", "100.64.0.6", ...users],
].flat();
const ports: Record<string, readonly number[]> = { "*": [1, 2, 3], "1": [1], "1-2": [1, 2], "1,3": [1, 3] };
const anyPorts = fc.constantFrom("*", "1", "1-2", "1,3");
const anySelectors = fc.uniqueArray(fc.constantFrom(...selectors), { maxLength: 3 });
const anyDestination = fc.record({ host: fc.constantFrom(...selectors, "autogroup:self"), ports: anyPorts });
const isUser = (selector: string) => /^(group|user):|@|^autogroup:(member|admin)$/.test(selector);

const anyRule = fc
  .record({
    isGrant: fc.boolean(),
    src: anySelectors,
    dst: fc.array(anyDestination, { maxLength: 3 }),
    proto: fc.constantFrom(undefined, "tcp", "udp"),
  })
  .filter(({ src, dst }) => src.every(isUser) || dst.every(({ host }) => host !== "autogroup:self"));
type Rule = typeof anyRule extends fc.Arbitrary<infer Value> ? Value : never;

const anyGroups = fc.record({
  "group:g": fc.uniqueArray(fc.constantFrom(...users)),
  "group:h": fc.uniqueArray(fc.constantFrom(...users)),
});

/** The rule in the words of a policy file. A grant is as many as it has destinations, since its ports are of all. */
function written({ isGrant, src, dst, proto }: Rule): { acls: object[]; grants: object[] } {
  if (!isGrant)
    return {
      acls: [{ action: "accept", src, dst: dst.map((one) => `${one.host}:${one.ports}`), ...(proto && { proto }) }],
      grants: [],
    };
  const prefix = proto === undefined ? "" : `${proto}:`;
  return {
    acls: [],
    grants: dst.map((one) => ({ src, dst: [one.host], ip: one.ports.split(",").map((part) => `${prefix}${part}`) })),
  };
}

/** Every connection that the rules permit. */
function expandAll(rules: readonly Rule[], groups: Groups): ReadonlySet<string> {
  const permitted = new Set<string>();
  for (const { src, dst, proto } of rules)
    for (const from of src.flatMap((selector) => expand(selector, groups)))
      for (const { host, ports: text } of dst)
        for (const to of host === "autogroup:self" ? ownDevices(from) : expand(host, groups))
          for (const port of ports[text] ?? [])
            for (const protocol of proto === undefined ? ["tcp", "udp"] : [proto])
              permitted.add([from, to, port, protocol].join(" "));
  return permitted;
}

function ownDevices(from: number): readonly number[] {
  return expand(devices[from]?.user ?? "", {});
}

function sourceOf(rules: readonly Rule[], groups: Groups): object {
  const parts = rules.map(written);
  return {
    groups,
    hosts: { host: "100.64.0.3" },
    ipsets: { "ipset:odd": ["100.64.0.1", "add 100.64.0.3-100.64.0.5", "remove 100.64.0.3", "remove 100.64.0.4/32"] },
    tagOwners: { "tag:a": [], "tag:b": [] },
    acls: parts.flatMap(({ acls }) => acls),
    grants: parts.flatMap(({ grants }) => grants),
  };
}

test("agrees with the naive evaluator about every connection", () => {
  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 4 }), anyGroups, (rules, groups) => {
      const { policy, mistakes } = checkPolicy(sourceOf(rules, groups));
      expect(mistakes).toStrictEqual([]);
      const access = evaluate(policy, network);
      const found = new Set<string>();
      access.directory.devices.forEach((source, from) =>
        access.directory.devices.forEach((destination, to) => {
          for (const port of [1, 2, 3])
            for (const [protocol, number] of [["tcp", 6] as const, ["udp", 17] as const])
              if (rulesThatPermit(access, { source, destination, port, protocols: [number] }).length > 0)
                found.add([from, to, port, protocol].join(" "));
        }),
      );
      expect([...found].sort()).toStrictEqual([...expandAll(rules, groups)].sort());
    }),
    { numRuns: 300 },
  );
});

test("tests pass exactly where the naive evaluator says so", () => {
  const anyTest = fc.record({
    from: fc.constantFrom("tag:a", "tag:b", "group:g", "host", "100.64.0.6", ...users),
    to: fc.constantFrom("tag:a", "group:h", "host", "100.64.0.6", ...users),
    port: fc.constantFrom(1, 2, 3),
    accepts: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(anyRule, { maxLength: 4 }),
      anyGroups,
      anyTest,
      (rules, groups, { from, to, port, accepts }) => {
        const permitted = expandAll(rules, groups);
        const pairs = expand(from, groups).flatMap((one) => expand(to, groups).map((other) => [one, other, port]));
        fc.pre(pairs.length > 0);
        const reached = pairs.map((pair) => ["tcp", "udp"].some((proto) => permitted.has([...pair, proto].join(" "))));
        const address = `${to}:${port}`;
        const tests = [{ src: from, ...(accepts ? { accept: [address] } : { deny: [address] }) }];
        const { policy } = checkPolicy({ ...sourceOf(rules, groups), tests });
        expect(runTests(evaluate(policy, network)).length === 0).toBe(reached.every((one) => one === accepts));
      },
    ),
    { numRuns: 300 },
  );
});
