/**
 * `npm run bench`: the client compared with the alternatives, in one run, and what grows with the document.
 *
 * - All have the same timeout, parse the body and throw for a 404, which is checked first. Those without their own
 *   timeout also run without one.
 * - Each contender runs in its own process, and its figure is the ratio to raw fetch with that timeout in the same
 *   round. Rounds are interleaved; medians are shown with the middle half of the rounds. If a comparison for the goals
 *   is too close to call, more rounds follow.
 * - CPU is that of the process once it is warm. It includes the client and Node's fetch, but not the server.
 * - Prints Markdown, and draws the first heat into docs/performance.svg. `npm run bench -- --write` puts both into the
 *   docs. `npm run bench -- --short` only tests the race itself: its figures mean nothing.
 */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { promisify } from "node:util";
import { operations } from "../generated/operations.ts";
import { bundleClient } from "./build/bundle-client.ts";
import { drawChart } from "./bench/chart.ts";
import { withChildProgram } from "./bench/child-program.ts";
import type { ChildProgram } from "./bench/child-program.ts";
import { growth } from "./bench/growth.ts";
import { heats, race } from "./bench/race.ts";
import { raceReport, withLimit } from "./bench/race-report.ts";
import { startCommand } from "./bench/start-command.ts";
import { median } from "./bench/statistics.ts";
import { checkTerms } from "./bench/terms.ts";

const isShort = process.argv.includes("--short");
const course = isShort ? { rounds: 1, mostRounds: 2, calls: 100 } : { rounds: 5, mostRounds: 15, calls: 3_000 };
const jiti = "node_modules/jiti/lib/jiti-cli.mjs";
const server = await startCommand([jiti, "scripts/bench/echo-server.ts"], /on (http:\S+)/);
const heedless = await checkTerms(server.url);
const sections = [
  `All parse the body, throw for a 404 and end a call that is not answered. When the body stops halfway, these do not fail within their timeout: ${heedless.join(", ") || "none"}.`,
];
let chart = "";

for (const heat of heats) {
  const results = await race(server.url, heat, course);
  sections.push(raceReport(heat, results));
  chart ||= drawChart(
    `${heat.title}, all with a timeout: CPU, raw fetch is 1`,
    withLimit("timeout", results).map(({ name, cpu }) => [name, median(cpu)]),
  );
}
if (!isShort) {
  await withChildProgram("./scripts/bench/fleet.ts", async (run) => {
    sections.push(`### Ten thousand devices in one answer\n\n${await fleet(run)}`);
    sections.push(`### Ten thousand calls\n\n${await calls(run)}`);
  });
  sections.push(`### Importing\n\n${await importing()}`);
  sections.push(`### More operations\n\n${await generating()}\n\n${await growth([26, 100, 1_000])}`);
}
server.stop();

const machine = `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ${new Date().toISOString().slice(0, 10)}.`;
const report = `${sections.join("\n\n")}\n\n${machine}`;
console.log(report);
if (process.argv.includes("--write") && !isShort) {
  const page = await readFile("docs/performance.md", "utf8");
  const marks = /(<!-- bench -->\n)[^]*(\n<!-- \/bench -->)/;
  await writeFile(
    "docs/performance.md",
    page.replace(marks, (_, start, end) => `${start}\n${report}\n${end}`),
  );
  await writeFile("docs/performance.svg", chart);
}

/** Medians over processes that read the fleet once. */
async function fleet(run: ChildProgram): Promise<string> {
  const measured: Record<string, { milliseconds: number; megabytes: number }[]> = { plain: [], client: [] };
  for (let round = 0; round < 7; round += 1) {
    for (const [variant, results] of Object.entries(measured)) {
      results.push(await run("readFleet", server.url, variant));
    }
  }
  const rows = Object.entries(measured).map(([variant, results]) => {
    const name = variant === "plain" ? "`JSON.parse(await response.text())`" : '`devices.list({ fields: "all" })`';
    const [time, memory] = [results.map((one) => one.milliseconds), results.map((one) => one.megabytes)];
    return `| ${name} | ${Math.round(median(time))} ms | ${Math.round(median(memory))} MB |`;
  });
  return `| | time | peak memory of the process |\n|---|---|---|\n${rows.join("\n")}`;
}

async function calls(run: ChildProgram): Promise<string> {
  const [early, late] = await run<[number, number]>("callOften", server.url);
  return `Heap in use after 1,000 calls: ${early.toFixed(1)} MB. After 10,000: ${late.toFixed(1)} MB.`;
}

/** How long the whole command takes for the current document. */
async function generating(): Promise<string> {
  const seconds: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    await promisify(execFile)(process.execPath, [jiti, "scripts/generate.ts", "--check"]);
    seconds.push((performance.now() - start) / 1_000);
  }
  return `\`npm run generate\` takes ${median(seconds).toFixed(1)} s for ${operations.length} operations, the linter included. The table leaves the linter out.`;
}

/** How much longer an otherwise empty process takes to load the built client than an empty module. */
async function importing(): Promise<string> {
  await bundleClient("dist/src");
  const load = async (module: string): Promise<number> => {
    const code = `const start = performance.now(); await import("${module}"); console.log(performance.now() - start);`;
    return Number((await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", code])).stdout);
  };
  const empty: number[] = [];
  const client: number[] = [];
  for (let round = 0; round < 11; round += 1) {
    empty.push(await load("data:text/javascript,"));
    client.push(await load("./dist/src/index.js"));
  }
  const [over, ratio] = [median(client) - median(empty), median(client) / median(empty)].map((value) =>
    value.toFixed(1),
  );
  return `\`import "tailscale-openapi"\` takes ${over} ms more than importing an empty module, which is ${ratio} times as long.`;
}
