import { contenders } from "./contenders.ts";
import type { Contender } from "./contenders.ts";
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

const callsPerRound = 400;

/** Runs one heat: each round has every contender in a new order, and raw fetch before and after. */
export async function race(baseUrl: string, { call, atOnce }: Heat, rounds: number): Promise<Result[]> {
  const all = contenders(baseUrl);
  const [raw, ...rivals] = all;
  if (!raw) throw new Error("there is no raw fetch to compare with");
  const results = new Map(rivals.map(({ name }) => [name, { name, cpu: [], wall: [] } as Result]));
  for (const contender of all) await run(contender, call, atOnce);
  for (let round = 0; round < rounds; round += 1) {
    for (const rival of rotated(rivals, round)) {
      const before = await run(raw, call, atOnce);
      const own = await run(rival, call, atOnce);
      const after = await run(raw, call, atOnce);
      results.get(rival.name)?.cpu.push((2 * own.cpu) / (before.cpu + after.cpu));
      results.get(rival.name)?.wall.push((2 * own.wall) / (before.wall + after.wall));
    }
  }
  return [...results.values()].sort((a, b) => median(a.cpu) - median(b.cpu));
}

interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

async function run(contender: Contender, call: "get" | "post", atOnce: number): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  let left = callsPerRound;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await contender[call]();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: user + system, wall: performance.now() - start };
}

function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
