/**
 * `npm run diff [-- BASE]`: what changed since the last release, by operation, and for whom it is a breaking change.
 *
 * - BASE is a git revision or the file of a document. Default: the last tag `v*`.
 * - The working document is generated/openapi.json: generate first.
 * - The type tests of a git revision are compiled against the working build, since a break may also come from src/.
 * - Exit status: 0 if nothing breaks or the version announces it, 1 if it does not, 2 for a usage error.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleFile, findBase, readBase } from "./diff/base.ts";
import type { Base } from "./diff/base.ts";
import { compareDocuments } from "./diff/compare.ts";
import type { Effect } from "./diff/rate.ts";
import { report } from "./diff/report.ts";
import { runVerb, UsageError } from "./verb.ts";

const usage = "Usage: npm run diff [-- BASE], where BASE is a git revision or a file.";
const root = process.cwd();

await runVerb(usage, async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new UsageError(usage);
  const base = findBase(root, positionals[0]);
  if (!base) {
    console.log("Nothing to compare with: no tag v* is in the history of HEAD. Give a git revision or a file.");
    return 0;
  }
  const working = readBase(readFileSync(join(root, bundleFile), "utf8"), bundleFile);
  const effects = [...(await compareDocuments(base.document, working.document)), ...(await typeEffects(base))];
  const { text, status } = report(sideOf(base), sideOf(working), effects);
  console.log(text);
  return status;
});

function sideOf({ name, text, document }: Omit<Base, "revision">) {
  return { name, text, version: document.info.version };
}

async function typeEffects({ revision, name }: Base): Promise<Effect[]> {
  if (revision === undefined) return [];
  const { checkTypeTests } = await import("./diff/type-tests.ts"); // TypeScript takes longer to load than all else.
  return checkTypeTests(root, revision).map(({ file, line, message }) => ({
    method: `the type tests of ${name}`,
    operation: "",
    effect: "breaks code",
    message: `${file}:${line} ${message}`,
  }));
}
