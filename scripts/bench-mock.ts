/**
 * `npm run bench:mock`: the mock server compared with plain `prism mock`, in one run.
 *
 * - Rounds are interleaved, and each figure is the median of its rounds. The ratios count, since machines differ. CPU
 *   is that of the server process: other programs on the machine affect it less than the elapsed time.
 * - Ready: from the start of the process to its ready line. Throughput: ten connections without pauses, after a
 *   warm-up.
 * - Memory: the stateful server's after 10,000 requests of every kind and after 100,000.
 * - Exits with 1 if a goal is missed; the goals are listed below.
 */
import { readFileSync } from "node:fs";
import { bundleMock } from "./build/bundle-mock.ts";
import { load, requests } from "./bench/load.ts";
import { longList } from "./bench/long-list.ts";
import { cpuOf, memoryOf } from "./bench/process-figures.ts";
import { median, spread } from "./bench/statistics.ts";
import { startCommand } from "./bench/start-command.ts";
import type { RunningCommand } from "./bench/start-command.ts";
import { mswBudget, mswSize } from "./size/msw.ts";

const rounds = 7;
const warmUp = 2_000;
const count = 3_000;
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
  readyCpu: number[];
  get: number[];
  getCpu: number[];
  post: number[];
  postCpu: number[];
}
const empty = (): Figures => ({ ready: [], readyCpu: [], get: [], getCpu: [], post: [], postCpu: [] });
const figures: Record<Name, Figures> = { stateful: empty(), static: empty(), prism: empty() };

for (let round = 0; round < rounds; round += 1) {
  for (const name of names) {
    const server = await servers[name]();
    figures[name].ready.push(server.ready);
    figures[name].readyCpu.push(cpuOf(server.pid));
    await load(server.url, requests.get, warmUp);
    await load(server.url, requests.post, warmUp);
    for (const kind of ["get", "post"] as const) {
      const before = cpuOf(server.pid);
      figures[name][kind].push(await load(server.url, requests[kind], count));
      figures[name][`${kind}Cpu`].push((cpuOf(server.pid) - before) / count);
    }
    server.stop();
  }
}

const memory = await memoryUnderLoad(await servers.stateful());
const list = await longList(15);
const msw = await mswSize(process.cwd());

const ratio = (name: Name, figure: keyof Figures) => median(figures[name][figure]) / median(figures.prism[figure]);
/** How many times as many requests as Prism the mock answers with the same CPU. */
const perCpu = (name: Name, kind: "get" | "post") => 1 / ratio(name, `${kind}Cpu`);
const row = (name: Name) =>
  `| ${[
    name === "prism" ? "bare `prism mock`" : `the mock, ${name}`,
    `${spread(figures[name].ready)} ms (${ratio(name, "ready").toFixed(2)}, CPU ${ratio(name, "readyCpu").toFixed(2)})`,
    ...(["get", "post"] as const).map(
      (kind) =>
        `${spread(figures[name][kind])} (${ratio(name, kind).toFixed(2)}, for the same CPU ${perCpu(name, kind).toFixed(2)})`,
    ),
  ].join(" | ")} |`;
const kibibytes = (bytes: number) => `${(bytes / 1_024).toFixed(1)} KiB`;

console.log(`| server | ready after | GET per second | POST per second |
|---|---|---|---|
${names.map(row).join("\n")}

Medians of ${rounds} interleaved rounds with their range, and in brackets the ratio to bare Prism.
Memory of the stateful mock: ${memory.early} MB after 10,000 requests, ${memory.late} MB after 100,000.
Listing 10,000 devices with all fields: ${(list.listing / list.stringify).toFixed(2)} times the CPU of \`JSON.stringify\` of the same (${Math.round(list.stringify)} ms).
MSW handlers in a bundle, compressed: ${kibibytes(msw.initial)}, and ${kibibytes(msw.onDemand)} with the first request.
Node ${process.version}, ${readFileSync("/proc/cpuinfo", "utf8").match(/^processor/gm)?.length ?? "?"} cores, ${new Date().toISOString().slice(0, 10)}.`);

const goals: Readonly<Record<string, boolean>> = {
  "ready no later than Prism": ratio("stateful", "readyCpu") <= 1,
  "twice Prism's GETs for the same CPU": perCpu("stateful", "get") >= 2,
  "twice Prism's POSTs for the same CPU": perCpu("stateful", "post") >= 2,
  "memory flat over 100,000 requests": memory.late <= memory.early * 1.25,
  "10,000 devices in twice the CPU of JSON.stringify": list.listing <= 2 * list.stringify,
  "MSW handlers in 150 KiB": msw.initial + msw.onDemand <= mswBudget,
  "MSW handlers load on demand": msw.onDemand > 0,
};
const missed = Object.keys(goals).filter((goal) => !goals[goal]);
if (missed.length > 0) {
  console.error(`Missed: ${missed.join(", ")}.`);
  process.exitCode = 1;
}

/** Resident megabytes of a server that answers every kind of request, early and late. */
async function memoryUnderLoad(server: RunningCommand): Promise<{ early: number; late: number }> {
  await load(server.url, requests.mixed, 10_000);
  const early = memoryOf(server.pid);
  await load(server.url, requests.mixed, 90_000);
  const late = memoryOf(server.pid);
  server.stop();
  return { early, late };
}
