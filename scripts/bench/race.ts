import { withChildProgram } from "./child-program.ts";
import type { ChildProgram } from "./child-program.ts";
import { contenders } from "./contenders.ts";
import type { Cost } from "./lap.ts";
import { median } from "./statistics.ts";

/** What one contender took, as ratios to raw fetch in the same round. */
export interface Result {
  readonly name: string;
  readonly cpu: number[];
  readonly wall: number[];
}

/** One line of the race: a kind of call, so many of them at once. */
export interface Heat {
  readonly title: string;
  readonly call: "get" | "post";
  readonly atOnce: number;
}

export const heats: readonly Heat[] = [
  { title: "GET, one at a time", call: "get", atOnce: 1 },
  { title: "GET, 50 at once", call: "get", atOnce: 50 },
  { title: "POST, one at a time", call: "post", atOnce: 1 },
  { title: "POST, 50 at once", call: "post", atOnce: 50 },
];

/** Runs one heat: each round has every contender in a new order, between two laps of raw fetch. */
export function race(baseUrl: string, heat: Heat, rounds: number): Promise<Result[]> {
  return withChildProgram("./scripts/bench/lap.ts", (run) => runHeat(run, baseUrl, heat, rounds));
}

async function runHeat(run: ChildProgram, baseUrl: string, { call, atOnce }: Heat, rounds: number): Promise<Result[]> {
  const lap = (name: string) => run<Cost>("lap", baseUrl, name, call, atOnce);
  const [raw = "", ...rivals] = contenders(baseUrl).map(({ name }) => name);
  const results = new Map(rivals.map((name): [string, Result] => [name, { name, cpu: [], wall: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    const before = await lap(raw);
    const costs: [string, Cost][] = [];
    for (const name of rotated(rivals, round)) costs.push([name, await lap(name)]);
    const after = await lap(raw);
    for (const [name, { cpu, wall }] of costs) {
      results.get(name)?.cpu.push((2 * cpu) / (before.cpu + after.cpu));
      results.get(name)?.wall.push((2 * wall) / (before.wall + after.wall));
    }
  }
  return [...results.values()].sort((a, b) => median(a.cpu) - median(b.cpu));
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
