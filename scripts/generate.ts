/**
 * `npm run generate`: everything in generated/ from the document in openapi/.
 *
 * - The document is linted, bundled, and turned into types, named schemas, the operation table and method signatures.
 * - Nothing is written unless every step succeeds, so that generated/ is always whole.
 * - `--check` writes nothing and fails, with a diff, where generated/ is not what the document says.
 * - `--watch` generates again whenever a file of the document changes, and says what changed.
 */
import { parseArgs } from "node:util";
import { DocumentError } from "./document/finding.ts";
import { build } from "./generate/build.ts";
import { check, write } from "./generate/output.ts";
import { watch } from "./generate/watch.ts";

const root = process.cwd();

try {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, watch: { type: "boolean" } } });
  if (values.check && values.watch) fail(2, "--check and --watch exclude each other.");
  else if (values.watch) await watch(root);
  else if (values.check) process.exitCode = await check(root, await build(root));
  else console.log(await write(root, await build(root)));
} catch (error) {
  if (error instanceof DocumentError) fail(1, `${error.message}\n\nNothing was generated; generated/ is as it was.`);
  else if (isUsageError(error)) fail(2, `${error.message}\nUse --check, --watch or nothing.`);
  else throw error;
}

function fail(code: number, message: string): void {
  console.error(message);
  process.exitCode = code;
}

function isUsageError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
