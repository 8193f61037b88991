/**
 * `npm run bench`: the client beside what a user would pick instead, in one run, and what grows.
 *
 * - Every round of a contender stands between two of raw fetch, and its figure is the ratio to them. Rounds are interleaved;
 *   medians are shown with the middle half of the rounds.
 * - CPU is what this process used, which holds the client and Node's fetch, and not the server.
 * - Prints Markdown, and draws the GET row into docs/performance.svg. `npm run bench -- --write` puts both into the docs.
 */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { promisify } from "node:util";
import { bundleClient } from "./build/bundle-client.ts";
import { bundle } from "./size/bundles.ts";
import { drawChart } from "./bench/chart.ts";
import { growth } from "./bench/growth.ts";
import { heats, race } from "./bench/race.ts";
import type { Result } from "./bench/race.ts";
import { startCommand } from "./bench/start-command.ts";
import { median, middle } from "./bench/statistics.ts";

const rounds = 11;
const jiti = "node_modules/jiti/lib/jiti-cli.mjs";
const server = await startCommand([jiti, "scripts/bench/echo-server.ts"], /on (http:\S+)/);
const sections: string[] = [];
let chart = "";

for (const heat of heats) {
  const results = await race(server.url, heat, rounds);
  sections.push(`### ${heat.title}\n\n${table(results)}`);
  chart ||= drawChart(
    `${heat.title}: CPU, raw fetch is 1`,
    results.map(({ name, cpu }) => [name, median(cpu)]),
  );
}
sections.push(`### Ten thousand devices in one answer\n\n${await fleet()}`);
sections.push(`### Ten thousand calls\n\n${await calls()}`);
sections.push(`### Importing\n\n${await importing()}`);
sections.push(`### More operations\n\n${await growth([26, 100, 1_000])}`);
server.stop();

const machine = `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${new Date().toISOString().slice(0, 10)}.`;
const report = `${sections.join("\n\n")}\n\n${machine}`;
console.log(report);
if (process.argv.includes("--write")) {
  const page = await readFile("docs/performance.md", "utf8");
  const marks = /(<!-- bench -->\n)[^]*(\n<!-- \/bench -->)/;
  await writeFile(
    "docs/performance.md",
    page.replace(marks, (_, start, end) => `${start}\n${report}\n${end}`),
  );
  await writeFile("docs/performance.svg", chart);
}

function table(results: readonly Result[]): string {
  const rows = results.map(({ name, cpu, wall }) => `| ${name} | ${middle(cpu)} | ${middle(wall)} |`);
  return `| | CPU, raw fetch is 1 | time, raw fetch is 1 |\n|---|---|---|\n${rows.join("\n")}`;
}

/** Medians of processes that read the fleet once. */
async function fleet(): Promise<string> {
  const measured: Record<string, { milliseconds: number; megabytes: number }[]> = { plain: [], client: [] };
  for (let round = 0; round < 7; round += 1) {
    for (const [variant, results] of Object.entries(measured)) {
      results.push(JSON.parse(await inChild(`readFleet(${JSON.stringify(server.url)}, "${variant}")`)));
    }
  }
  const rows = Object.entries(measured).map(([variant, results]) => {
    const name = variant === "plain" ? "`JSON.parse(await response.text())`" : '`devices.list({ fields: "all" })`';
    const [time, memory] = [results.map((one) => one.milliseconds), results.map((one) => one.megabytes)];
    return `| ${name} | ${Math.round(median(time))} ms | ${Math.round(median(memory))} MB |`;
  });
  return `| | time | peak memory of the process |\n|---|---|---|\n${rows.join("\n")}`;
}

async function calls(): Promise<string> {
  const [early = NaN, late = NaN]: number[] = JSON.parse(await inChild(`callOften(${JSON.stringify(server.url)})`));
  return `Heap in use after 1,000 calls: ${early.toFixed(1)} MB. After 10,000: ${late.toFixed(1)} MB.`;
}

/** How long the built client takes to load in a process that has nothing else to do. */
async function importing(): Promise<string> {
  await bundleClient("dist/src");
  const code = `const start = performance.now(); await import("./dist/src/index.js"); console.log(performance.now() - start);`;
  const times: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code]);
    times.push(Number(stdout));
  }
  return `\`import "tailscale-openapi"\` takes ${middle(times)} ms.`;
}

/** Runs a function of bench/fleet.ts in a process of its own, bundled, and returns what it prints. */
async function inChild(call: string): Promise<string> {
  const code = `import { callOften, readFleet } from "./scripts/bench/fleet.ts"; await ${call};`;
  const bundled = Buffer.from(await bundle(code, process.cwd(), { platform: "node" })).toString();
  const args = ["--expose-gc", "--input-type=module", "--eval", bundled];
  return (await promisify(execFile)(process.execPath, args)).stdout;
}
