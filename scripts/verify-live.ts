/**
 * `npm run verify:live`: reads from the real API through `prism proxy --errors`, and says where its answers break the document.
 *
 * - Needs a token in TAILSCALE_API_KEY, and refuses to run in CI. `--base-url URL` takes another server.
 * - Calls every operation that only reads. Identifiers come from the lists; an operation without one is skipped.
 * - Prints where an answer differs and never what it held: no names, no addresses, no keys.
 * - Exits with 0 where nothing differs, 1 where something does or an operation failed on the server, 2 for a mistake.
 */
import { parseArgs } from "node:util";
import { defaultBaseUrl } from "../generated/operations.ts";
import { startPrism } from "./prism.ts";
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
  const proxy = await startPrism("generated/openapi.yaml", baseUrl);
  try {
    const verdicts = await verify(proxy.url, baseUrl, apiKey);
    console.log(table(verdicts));
    const bad = verdicts.filter(({ isBad }) => isBad).length;
    console.log(
      bad === 0 ? "\nNothing breaks the document." : `\n${bad} of ${verdicts.length} operations break the document.`,
    );
    return bad === 0 ? 0 : 1;
  } finally {
    await proxy.stop();
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
