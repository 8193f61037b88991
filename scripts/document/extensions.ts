import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, isPair, isScalar, parseDocument, visit } from "yaml";
import type { Pair } from "yaml";
import type { Finding } from "./finding.ts";
import { documentFiles } from "./orphans.ts";

/**
 * Every extension that a file of the document may use. OpenAPI allows any `x-` member, so a misspelt one would be
 * ignored.
 */
const extensions = [
  "x-default-responses",
  "x-extensible-enum",
  "x-idempotent",
  "x-missing-scope",
  "x-own-refusals",
  "x-rate-limit",
  "x-replaces-all",
  "x-sdk-confirm",
  "x-sdk-default",
  "x-sdk-member",
  "x-sdk-method",
  "x-sdk-overloads",
  "x-sdk-paging",
  "x-sdk-resource",
  "x-sdk-template",
  "x-secret",
  "x-stability",
  "x-subscribable",
];

/** Members whose keys are the API's names, which may start with `x-`. */
const namesOfTheApi = new Set(["headers", "properties"]);

/** Members that start with `x-` but are not extensions above. */
export function findUnknownExtensions(root: string): Finding[] {
  return documentFiles(root).flatMap((file) => unknownIn(file, readFileSync(join(root, file), "utf8")));
}

function unknownIn(file: string, text: string): Finding[] {
  if (!mayHoldUnknown(text)) return [];
  const lines = new LineCounter();
  const findings: Finding[] = [];
  visit(parseDocument(text, { lineCounter: lines, logLevel: "error" }), {
    Pair(_, pair, path) {
      const name = keyOf(pair);
      if (name === "value") return visit.SKIP; // An example may hold anything.
      const parent = path.findLast((node) => isPair(node));
      if (!name?.startsWith("x-") || extensions.includes(name) || namesOfTheApi.has(keyOf(parent) ?? "")) return;
      const { line, col } = lines.linePos(offsetOf(pair));
      const message = `${name} is not an extension of this document; the nearest is ${nearestTo(name)}`;
      findings.push({ file, line, column: col, rule: "unknown-extension", message });
      return;
    },
  });
  return findings;
}

/** Parsing is slow, and few files contain a word that could be an unknown extension. */
function mayHoldUnknown(text: string): boolean {
  return (text.match(/\bx-[^\s:'"]*/g) ?? []).some((word) => !extensions.includes(word));
}

function keyOf(pair: Pair | undefined): string | undefined {
  return isScalar(pair?.key) && typeof pair.key.value === "string" ? pair.key.value : undefined;
}

function offsetOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

function nearestTo(name: string): string {
  const [nearest = ""] = extensions.toSorted((a, b) => editDistance(name, a) - editDistance(name, b));
  return nearest;
}

/** How many letters must be added, removed or replaced to make one string the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
