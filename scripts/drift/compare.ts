import { describeOperations } from "./facts.ts";
import type { DescribedOperation } from "./facts.ts";
import type { Facts } from "./fields.ts";

/** One difference between our document and theirs. */
export interface Drift {
  operation: string;
  where: string;
  ours: string;
  theirs: string;
}

export interface Comparison {
  /** Differences in the operations that our document has. */
  drift: Drift[];
  /** How many operations both have. */
  shared: number;
  /** Operations of theirs that our document does not cover. */
  uncovered: string[];
}

/**
 * Compares our document with the one that the API publishes.
 *
 * - Operations are matched by method and path shape: the names of path parameters may differ.
 * - The content of something that one side lacks is not reported again.
 * - An error status that only we have is no drift: our lint wants 400, 401, 403 and 500 everywhere. Neither are
 *   `default` and `4XX` of theirs, nor the bodies of errors.
 * - Types, required members and limits are not compared: our document differs from theirs there on purpose, as its head
 *   explains.
 */
export function compareDocuments(ours: Record<string, unknown>, theirs: Record<string, unknown>): Comparison {
  const [mine, published] = [describeOperations(ours), describeOperations(theirs)];
  const drift = [...mine].flatMap(([shape, operation]) => compareOperation(operation, published.get(shape)));
  const uncovered = [...published].filter(([shape]) => !mine.has(shape)).map(([, { name }]) => name);
  return { drift, shared: published.size - uncovered.length, uncovered };
}

function compareOperation({ name, facts }: DescribedOperation, theirs: DescribedOperation | undefined): Drift[] {
  if (!theirs) return [{ operation: name, where: "the operation", ours: "yes", theirs: "no" }];
  const places = [...new Set([...facts.keys(), ...theirs.facts.keys()])];
  return places.flatMap((where) => comparePlace(name, where, facts, theirs.facts));
}

function comparePlace(operation: string, where: string, ours: Facts, theirs: Facts): Drift[] {
  const [mine, published] = [ours.get(where), theirs.get(where)];
  if (mine && published) return compareValues(operation, where, mine.values, published.values);
  const within = (mine ?? published)?.within ?? "";
  if (within !== "" && !(ours.has(within) && theirs.has(within))) return [];
  if (mine && /^status [45]/.test(where)) return [];
  return [{ operation, where, ours: mine ? "yes" : "no", theirs: published ? "yes" : "no" }];
}

function compareValues(operation: string, where: string, ours: string[], theirs: string[]): Drift[] {
  const only = (some: string[], others: string[]) => some.filter((value) => !others.includes(value)).join(", ") || "–";
  const row = { operation, where: `values of ${where}`, ours: only(ours, theirs), theirs: only(theirs, ours) };
  return row.ours === row.theirs ? [] : [row];
}
