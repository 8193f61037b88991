import { withChildProgram } from "./child-program.ts";
import type { ChildProgram } from "./child-program.ts";
import { baseline, contenders } from "./contenders.ts";
import { undecided } from "./goals.ts";
import type { Cost } from "./lap.ts";
import type { Result } from "./result.ts";
import { median } from "./statistics.ts";

/** One heat of the race: a kind of call, and how many run at once. */
export interface Heat {
  readonly title: string;
  readonly call: "get" | "post";
  readonly atOnce: number;
}

/** The length of a race: rounds for all, maximum rounds, and calls per lap. */
export interface Course {
  readonly rounds: number;
  readonly mostRounds: number;
  readonly calls: number;
}

export const heats: readonly Heat[] = [
  { title: "GET, one at a time", call: "get", atOnce: 1 },
  { title: "GET, 50 at once", call: "get", atOnce: 50 },
  { title: "POST, one at a time", call: "post", atOnce: 1 },
  { title: "POST, 50 at once", call: "post", atOnce: 50 },
];

/**
 * Runs one heat: each round has the contenders in a new order, between two laps of the baseline. Contenders run further
 * rounds while their figures overlap with what they are compared with.
 */
export function race(baseUrl: string, heat: Heat, course: Course): Promise<Result[]> {
  return withChildProgram("./scripts/bench/lap.ts", (run) => runHeat(run, baseUrl, heat, course));
}

async function runHeat(run: ChildProgram, baseUrl: string, heat: Heat, course: Course): Promise<Result[]> {
  const lap = (name: string) => run<Cost>("lap", baseUrl, name, heat.call, heat.atOnce, course.calls);
  const rivals = contenders(baseUrl).filter(({ name }) => name !== baseline);
  const results = rivals.map(({ name, limit, isPeer }): Result => ({ name, limit, isPeer, cpu: [], wall: [] }));
  let running = results;
  for (let round = 0; round < course.mostRounds && running.length > 0; round += 1) {
    await runRound(lap, rotated(running, round));
    if (round + 1 < course.rounds) continue;
    const names = undecided(results);
    running = running.filter(({ name }) => names.includes(name));
  }
  return results.sort((a, b) => median(a.cpu) - median(b.cpu));
}

async function runRound(lap: (name: string) => Promise<Cost>, running: readonly Result[]): Promise<void> {
  const before = await lap(baseline);
  const costs: [Result, Cost][] = [];
  for (const result of running) costs.push([result, await lap(result.name)]);
  const after = await lap(baseline);
  for (const [result, { cpu, wall }] of costs) {
    result.cpu.push((2 * cpu) / (before.cpu + after.cpu));
    result.wall.push((2 * wall) / (before.wall + after.wall));
  }
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
