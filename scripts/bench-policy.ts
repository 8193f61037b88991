/**
 * `npm run bench:policy`: how long it takes to parse, edit and print a large policy, compared with the library alone;
 * and how long the mock takes to check such a policy and run its tests.
 *
 * - Rounds are interleaved, and each figure is the median of its rounds with their range, after three rounds to warm
 *   up.
 * - Exits with 1 if a goal is missed. Only CPU time counts, because the machine may be busy with other things.
 */
import { contenders, largePolicy, time } from "./bench/policy.ts";
import type { Took } from "./bench/policy.ts";
import { checkAndTest, testedNetwork, testedPolicy } from "./bench/policy-tests.ts";
import { median, spread } from "./bench/statistics.ts";

const rounds = 15;
const text = largePolicy(5_000, 2_000);
const [policy, network] = [testedPolicy(), testedNetwork()];

const edits = "tailscale-openapi/policy";
const tests = "the mock: check it, and run its 200 tests";
/** The most CPU that each may take, in milliseconds. */
const goals = new Map([
  [edits, 150],
  [tests, 1_000],
]);

const works: Readonly<Record<string, () => unknown>> = {
  ...Object.fromEntries(Object.entries(contenders).map(([name, work]) => [name, () => work(text)])),
  [tests]: () => checkAndTest(policy, network),
};
const took = new Map<string, Took[]>(Object.keys(works).map((name) => [name, []]));

for (let round = -3; round < rounds; round += 1) {
  for (const [name, work] of Object.entries(works)) {
    const figures = time(work);
    if (round >= 0) took.get(name)?.push(figures);
  }
}

const row = ([name, all]: [string, Took[]]) =>
  `| ${name} | ${spread(all.map(({ cpu }) => cpu))} ms | ${spread(all.map(({ wall }) => wall))} ms |`;

console.log(`| 5,000 rules and 2,000 groups, ${Math.round(text.length / 1_024)} KiB | CPU | time |
|---|---|---|
${[...took].map(row).join("\n")}

Medians of ${rounds} interleaved rounds with their range. The first two parse, add someone to a group, add a rule, and print.
Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`);

for (const [name, goal] of goals) {
  const cpu = median((took.get(name) ?? []).map((one) => one.cpu));
  if (cpu <= goal) continue;
  console.error(`Missed: ${name} took ${Math.round(cpu)} ms of CPU; the goal is ${goal} ms.`);
  process.exitCode = 1;
}
