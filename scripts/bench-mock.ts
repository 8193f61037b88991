/**
 * `npm run bench:mock`: the mock server beside bare `prism mock`, in one run.
 *
 * - Rounds are interleaved, and each figure is the median of its rounds; ratios are what counts, since machines differ.
 * - Ready: from the start of the process to its ready line. Throughput: ten connections that wait for nothing.
 * - Memory: what the stateful server holds after 5,000 requests of every kind and after 50,000.
 * - Exits with 1 where a goal is missed: ready in half of Prism's time, at least its throughput, memory flat.
 */
import { readFileSync } from "node:fs";
import { bundleMock } from "./build/bundle-mock.ts";
import { load, requests } from "./bench/load.ts";
import { median, spread } from "./bench/statistics.ts";
import { startCommand } from "./bench/start-command.ts";
import type { RunningCommand } from "./bench/start-command.ts";

const rounds = 7;
const prismCli = "node_modules/@stoplight/prism-cli/dist/index.js";
await bundleMock("dist/bundle");

const servers = {
  stateful: () => startCommand(["dist/bundle/cli.js", "mock", "--port", "0", "--quiet"], /(http:\S+)/),
  static: () => startCommand(["dist/bundle/cli.js", "mock", "--port", "0", "--quiet", "--static"], /(http:\S+)/),
  prism: () => startCommand([prismCli, "mock", "--errors", "--port", "0", "generated/openapi.yaml"], /on (http:\S+)/),
};
type Name = keyof typeof servers;
const names = Object.keys(servers).filter((name): name is Name => name in servers);

interface Figures {
  ready: number[];
  get: number[];
  post: number[];
}
const empty = (): Figures => ({ ready: [], get: [], post: [] });
const figures: Record<Name, Figures> = { stateful: empty(), static: empty(), prism: empty() };

for (let round = 0; round < rounds; round += 1) {
  for (const name of names) {
    const server = await servers[name]();
    figures[name].ready.push(server.ready);
    await load(server.url, requests.get, 500);
    figures[name].get.push(await load(server.url, requests.get, 2_000));
    figures[name].post.push(await load(server.url, requests.post, 2_000));
    server.stop();
  }
}

const memory = await memoryOf(await servers.stateful());
const ratio = (name: Name, figure: keyof Figures) => median(figures[name][figure]) / median(figures.prism[figure]);
const row = (name: Name) =>
  `| ${[
    name === "prism" ? "bare `prism mock`" : `the mock, ${name}`,
    `${spread(figures[name].ready)} ms (${ratio(name, "ready").toFixed(2)})`,
    `${spread(figures[name].get)} (${ratio(name, "get").toFixed(2)})`,
    `${spread(figures[name].post)} (${ratio(name, "post").toFixed(2)})`,
  ].join(" | ")} |`;

console.log(`| server | ready after | GET per second | POST per second |
|---|---|---|---|
${names.map(row).join("\n")}

Medians of ${rounds} interleaved rounds with their range, and in brackets the ratio to bare Prism.
Memory of the stateful mock: ${memory.early} MB after 5,000 requests, ${memory.late} MB after 50,000.
Node ${process.version}, ${readFileSync("/proc/cpuinfo", "utf8").match(/^processor/gm)?.length ?? "?"} cores, ${new Date().toISOString().slice(0, 10)}.`);

const missed = [
  ...(ratio("stateful", "ready") > 0.5 ? ["ready in half of Prism's time"] : []),
  ...(ratio("stateful", "get") < 1 || ratio("stateful", "post") < 1 ? ["at least Prism's throughput"] : []),
  ...(memory.late > memory.early * 1.25 ? ["memory flat over 50,000 requests"] : []),
];
if (missed.length > 0) {
  console.error(`Missed: ${missed.join(", ")}.`);
  process.exitCode = 1;
}

/** Resident megabytes of a server that answers every kind of request, early and late. */
async function memoryOf(server: RunningCommand): Promise<{ early: number; late: number }> {
  const megabytes = () => {
    const status = readFileSync(`/proc/${server.pid}/status`, "utf8");
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1_024);
  };
  await load(server.url, requests.mixed, 5_000);
  const early = megabytes();
  await load(server.url, requests.mixed, 45_000);
  const late = megabytes();
  server.stop();
  return { early, late };
}
