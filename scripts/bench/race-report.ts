import { verdicts } from "./goals.ts";
import type { Heat } from "./race.ts";
import type { Result } from "./result.ts";
import { middle } from "./statistics.ts";

/**
 * A heat as Markdown: contenders with the same timeout, whether the goals are met, and the others on the same scale.
 */
export function raceReport({ title }: Heat, results: readonly Result[]): string {
  return `### ${title}

${table("with the same timeout", withLimit("timeout", results))}

${verdicts(results)}

${table("without a timeout", withLimit("none", results))}`;
}

export function withLimit(limit: Result["limit"], results: readonly Result[]): Result[] {
  return results.filter((result) => result.limit === limit);
}

function table(head: string, results: readonly Result[]): string {
  const rows = results.map(({ name, cpu, wall }) => `| ${name} | ${middle(cpu)} | ${middle(wall)} |`);
  return `| ${head} | CPU | time |\n|---|---|---|\n${rows.join("\n")}`;
}
