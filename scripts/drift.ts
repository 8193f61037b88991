/**
 * `npm run drift -- FILE|URL [--all]`: how our document differs from the API's published one.
 *
 * - What is compared, and what is not, is listed in drift/compare.ts.
 * - Differences explained in scripts/drift/known.yaml are not listed. Explanations of differences that are gone are.
 * - `--all` names the operations that we do not cover; they do not count as drift.
 * - Exit status: 0 if there is no unexplained difference in what we cover and no stale explanation, 1 otherwise, 2 for
 *   a usage error or an unreadable document.
 */
import { parseArgs } from "node:util";
import { compareDocuments } from "./drift/compare.ts";
import { explain, loadKnown } from "./drift/known.ts";
import { loadDocument } from "./drift/load.ts";
import { formatTable } from "./drift/table.ts";
import { runVerb, UsageError } from "./verb.ts";

const usage =
  "Usage: npm run drift -- FILE|URL [--all], such as https://api.tailscale.com/api/v2?outputOpenapiSchema=true";

await runVerb(usage, async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { all: { type: "boolean" } } });
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) throw new UsageError(usage);
  const [ours, theirs] = await Promise.all([loadDocument("generated/openapi.json"), loadDocument(source)]);
  const { drift, shared, uncovered } = compareDocuments(ours, theirs);
  const { unexplained, stale } = explain(drift, await loadKnown(process.cwd()));
  if (unexplained.length > 0) console.log(`${formatTable(["operation", "where", "ours", "theirs"], unexplained)}\n`);
  for (const { operation, where } of stale)
    console.log(`Stale explanation in scripts/drift/known.yaml: ${operation}, ${where} no longer differs. Delete it.`);
  if (values.all) console.log(["Not covered:", ...uncovered.map((name) => `  ${name}`), ""].join("\n"));
  const hint = values.all || uncovered.length === 0 ? "" : " (--all names them)";
  const explained = drift.length - unexplained.length;
  const note = explained > 0 ? `, and ${explained} explained` : "";
  console.log(`Differences in what we cover: ${unexplained.length}${note} (operations in both documents: ${shared}).`);
  console.log(`Operations of theirs that we do not cover: ${uncovered.length}${hint}.`);
  return unexplained.length + stale.length > 0 ? 1 : 0;
});
