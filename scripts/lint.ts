/** `npm run lint`: the document in openapi/ against redocly.yaml. Prints `file:line:column rule: message` and fails. */
import { DocumentError } from "./document/finding.ts";
import { documentFile } from "./document/lint.ts";
import { build } from "./generate/build.ts";

try {
  // Runs all checks of generating, but writes nothing.
  await build(process.cwd());
  console.log(`${documentFile} is sound.`);
} catch (error) {
  if (!(error instanceof DocumentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
