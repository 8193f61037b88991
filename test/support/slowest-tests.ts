import type { Reporter, TestModule } from "vitest/node";

const shown = 5;

/** Says at the end of a run which test files took longest. */
export default class SlowestTests implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const timed = modules.map((module) => ({ file: module.relativeModuleId, ms: module.diagnostic().duration }));
    const slowest = timed.sort((one, other) => other.ms - one.ms).slice(0, shown);
    const lines = slowest.map(({ file, ms }) => `  ${(ms / 1_000).toFixed(1).padStart(6)} s  ${file}`);
    if (modules.length > 1) console.log(`The slowest of ${modules.length} test files:\n${lines.join("\n")}`);
  }
}
