/**
 * `npm run generate`: everything in generated/ from the document in openapi/.
 *
 * - The document is linted, bundled, and turned into types, named schemas, the operation table and method signatures.
 * - Nothing is written unless every step succeeds, so generated/ is always complete.
 * - `--check` writes nothing, and fails with a diff if generated/ does not match the document.
 * - `--watch` generates again whenever a file of the document changes, and prints what changed.
 */
import { parseArgs } from "node:util";
import { DocumentError } from "./document/finding.ts";
import { build } from "./generate/build.ts";
import { check, write } from "./generate/output.ts";
import { watch } from "./generate/watch.ts";
import { runVerb, UsageError } from "./verb.ts";

const root = process.cwd();

await runVerb("Usage: npm run generate [-- --check | --watch]", async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, watch: { type: "boolean" } } });
  if (values.check && values.watch) throw new UsageError("--check and --watch exclude each other.");
  try {
    if (values.check) return await check(root, await build(root));
    if (values.watch) await watch(root);
    else console.log(await write(root, await build(root)));
    return 0;
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    console.error(`${error.message}\n\nNothing was generated; generated/ is as it was.`);
    return 1;
  }
});
