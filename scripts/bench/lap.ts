import { contenders } from "./contenders.ts";

/** Microseconds of a call. */
export interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/**
 * Runs one contender, and prints the cost of a call after as many calls for warm-up. Needs its own process: in a shared
 * one, a contender's garbage is collected during the next one's time.
 */
export async function lap(baseUrl = "", name = "", call: "get" | "post" = "get", atOnce = 1, calls = 1): Promise<void> {
  const contender = contenders(baseUrl).find((one) => one.name === name);
  if (!contender) throw new Error(`there is no contender ${name}`);
  await callOften(contender[call], calls, atOnce);
  const cpu = process.cpuUsage();
  const start = performance.now();
  await callOften(contender[call], calls, atOnce);
  const wall = (1_000 * (performance.now() - start)) / calls;
  const { user, system } = process.cpuUsage(cpu);
  const cost: Cost = { cpu: (user + system) / calls, wall };
  console.log(JSON.stringify(cost));
}

async function callOften(call: () => Promise<unknown>, times: number, atOnce: number): Promise<void> {
  let left = times;
  const caller = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, caller));
}
