/**
 * `npm run bench:policy`: how long a large policy takes to parse, edit and print, beside the library alone.
 *
 * - Rounds are interleaved, and each figure is the median of its rounds with their range, after three rounds to warm up.
 * - Exits with 1 where the goal is missed: 150 ms of CPU for 5,000 rules and 2,000 groups. CPU, because the machine may
 *   be busy with other things.
 */
import { contenders, largePolicy, time } from "./bench/policy.ts";
import type { Took } from "./bench/policy.ts";
import { median, spread } from "./bench/statistics.ts";

const rounds = 15;
const goal = 150;
const text = largePolicy(5_000, 2_000);
const took = new Map<string, Took[]>(Object.keys(contenders).map((name) => [name, []]));

for (let round = -3; round < rounds; round += 1) {
  for (const [name, work] of Object.entries(contenders)) {
    const figures = time(() => work(text));
    if (round >= 0) took.get(name)?.push(figures);
  }
}

const row = ([name, all]: [string, Took[]]) =>
  `| ${name} | ${spread(all.map(({ cpu }) => cpu))} ms | ${spread(all.map(({ wall }) => wall))} ms |`;

console.log(`| 5,000 rules and 2,000 groups, ${Math.round(text.length / 1_024)} KiB | CPU | time |
|---|---|---|
${[...took].map(row).join("\n")}

Medians of ${rounds} interleaved rounds with their range: parse, add somebody to a group, add a rule, print.
Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.`);

const ours = median((took.get("tailscale-openapi/policy") ?? []).map(({ cpu }) => cpu));
if (ours > goal) {
  console.error(`Missed: at most ${goal} ms.`);
  process.exitCode = 1;
}
