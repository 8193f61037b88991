import { evaluate } from "../../src/tailnet/policy/access.ts";
import { checkPolicy } from "../../src/tailnet/policy/check-policy.ts";
import type { Network } from "../../src/tailnet/policy/network.ts";
import { runTests } from "../../src/tailnet/policy/run-tests.ts";

const size = { groups: 2_000, rules: 5_000, tests: 200, users: 1_000, devices: 2_000 };

/** The policy of a large organization, as JSON: groups of five, rules in both forms, tests that pass. */
export function testedPolicy(): object {
  const groups = count(size.groups).map((group) => [`group:g${group}`, count(5).map((n) => login(group * 3 + n * 7))]);
  const tags = count(500).map((tag) => [`tag:t${tag}`, [`group:g${tag}`]]);
  const hosts = count(500).map((host) => [`h${host}`, `10.${host >> 8}.${host & 255}.0/24`]);
  const rule = (index: number) => ({
    src: [`group:g${index % size.groups}`, login(index * 13)],
    dst: [`tag:t${index % 500}`, `h${index % 500}`],
  });
  const half = size.rules / 2;
  return {
    groups: Object.fromEntries(groups),
    tagOwners: Object.fromEntries(tags),
    hosts: Object.fromEntries(hosts),
    acls: count(half).map((index) => {
      const { src, dst } = rule(index);
      return { action: "accept", src, dst: dst.map((host) => `${host}:22,8000-8999`) };
    }),
    grants: count(half).map((index) => ({ ...rule(half + index), ip: ["tcp:443", "udp:53"] })),
    tests: count(size.tests).map((index) => ({
      src: `group:g${index * 9}`,
      accept: [`tag:t${(index * 9) % 500}:8080`],
      deny: [`tag:t${(index * 9) % 500}:23`, "192.0.2.7:443"],
    })),
  };
}

/** The tailnet of the policy. */
export function testedNetwork(): Network {
  return {
    users: count(size.users).map((index) => ({ loginName: login(index), role: "member" })),
    devices: count(size.devices).map((index) => ({
      user: login(index),
      addresses: [`100.${64 + (index >> 8)}.${index & 255}.7`, `fd7a:115c:a1e0::${index.toString(16)}`],
      ...(index % 4 === 0 && { tags: [`tag:t${(index / 4) % 500}`] }),
    })),
  };
}

/** What the mock does with a policy: parses and checks it, and runs its tests. Throws if they fail. */
export function checkAndTest(source: object, network: Network): void {
  const { policy, mistakes } = checkPolicy(source);
  const failures = runTests(evaluate(policy, network));
  if (mistakes.length + failures.length > 0)
    throw new Error(`The policy is wrong: ${JSON.stringify([mistakes, failures])}`);
}

function login(index: number): string {
  return `user${index % size.users}@example.com`;
}

function count(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}
