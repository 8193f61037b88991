import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { list, record } from "../document/record.ts";
import { UsageError } from "../verb.ts";
import type { Drift } from "./compare.ts";

/** An intended difference. */
export interface Known {
  readonly operation: string;
  readonly where: string;
  /** Why our document is right. */
  readonly why: string;
}

const file = "scripts/drift/known.yaml";

/** The explained differences. Throws a UsageError if an entry is incomplete. */
export async function loadKnown(root: string): Promise<Known[]> {
  return list(parse(await readFile(join(root, file), "utf8"))).map((entry, index) => {
    const { operation, where, why } = record(entry);
    if (typeof operation !== "string" || typeof where !== "string" || typeof why !== "string" || why === "")
      throw new UsageError(`${file}: entry ${index + 1} needs operation, where and why.`);
    return { operation, where, why };
  });
}

/** The differences without an explanation, and the explanations of differences that are gone. */
export function explain(drift: readonly Drift[], known: readonly Known[]): { unexplained: Drift[]; stale: Known[] } {
  const isSame = (one: Drift, other: Known) => one.operation === other.operation && one.where === other.where;
  return {
    unexplained: drift.filter((one) => !known.some((other) => isSame(one, other))),
    stale: known.filter((other) => !drift.some((one) => isSame(one, other))),
  };
}
