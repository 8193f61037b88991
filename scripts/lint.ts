/** `npm run lint`: the document in openapi/ against redocly.yaml. Prints `file:line:column rule: message` and fails. */
import { DocumentError } from "./document/finding.ts";
import { documentFile, lintDocument } from "./document/lint.ts";

const findings = await lintDocument(process.cwd());
if (findings.length > 0) {
  console.error(new DocumentError(findings).message);
  process.exitCode = 1;
} else {
  console.log(`${documentFile} is sound.`);
}
