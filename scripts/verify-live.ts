/**
 * `npm run verify:live`: reads from the real API through `prism proxy --errors`, and reports where its responses
 * violate the document.
 *
 * - Needs a token in TAILSCALE_API_KEY, and refuses to run in CI. `--base-url URL` selects another server.
 * - Calls every read-only operation once, and asks for its fullest response.
 * - Identifiers come from the lists; an operation without one is skipped.
 * - Prints where a response differs, but never its content: no names, no addresses, no keys.
 * - Exits with 0 if nothing differs, 1 if something does or the server failed, 2 for a usage error, including a token
 *   that cannot read anything.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { defaultBaseUrl } from "../generated/operations.ts";
import type { OpenApiDocument } from "./document/openapi.ts";
import { readOperations } from "./document/operations.ts";
import { startPrism } from "./prism.ts";
import { withFullAnswers } from "./verify/full-answers.ts";
import { verify } from "./verify/verify.ts";
import type { Verdict } from "./verify/verify.ts";

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`verify:live: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { "base-url": { type: "string" } } });
  const apiKey = process.env["TAILSCALE_API_KEY"];
  if (process.env["CI"]) throw new Error("this is not for CI: it reads from a real tailnet");
  if (!apiKey) throw new Error("set TAILSCALE_API_KEY to a token of the tailnet to read from");
  const { "base-url": baseUrl = defaultBaseUrl } = values;
  const verdicts = await ask(baseUrl, apiKey);
  console.log(table(verdicts));
  const count = (kind: Verdict["kind"]) => verdicts.filter((one) => one.kind === kind).length;
  const [good, bad] = [count("good"), count("bad")];
  if (bad > 0) console.log(`\n${bad} of ${verdicts.length} operations break the document or failed.`);
  else if (good > 0) console.log(`\nNothing breaks the document in ${good} of ${verdicts.length} operations.`);
  else throw new Error("nothing could be read; check that the token is valid, and what it may read");
  return bad > 0 ? 1 : 0;
}

async function ask(baseUrl: string, apiKey: string): Promise<Verdict[]> {
  const published: OpenApiDocument = JSON.parse(await readFile("generated/openapi.json", "utf8"));
  const operations = readOperations(process.cwd(), published).filter(({ method }) => method === "GET");
  const document = withFullAnswers(published);
  const folder = await mkdtemp(join(tmpdir(), "tailscale-openapi-verify-"));
  try {
    const file = join(folder, "openapi.json");
    await writeFile(file, JSON.stringify(document));
    const prism = await startPrism(file, baseUrl);
    try {
      return await verify({ proxy: prism.url, baseUrl, apiKey, document }, operations);
    } finally {
      await prism.stop();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function table(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ sdkMethod }) => sdkMethod.length));
  return verdicts
    .map(({ sdkMethod, outcome, places }) =>
      [`${sdkMethod.padEnd(width)}  ${outcome}`, ...places.map((place) => `${" ".repeat(width)}    ${place}`)].join(
        "\n",
      ),
    )
    .join("\n");
}
