import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, onTestFinished, test } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import type { Mock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { run } from "../support/process.ts";

/** The recipes of docs/policy.md, and what comes of each on the mock. */

/** Runs a recipe as the page has it. Returns what it printed, and the mock. */
async function follow(heading: string, change = (code: string) => code): Promise<{ printed: string[]; mock: Mock }> {
  const mock = await createMock();
  const { origin, stop } = await serve(mock, "127.0.0.1", 0);
  onTestFinished(stop);
  const folder = await mkdtemp(join("test", "recipe-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "recipe.ts"), change(recipe(heading)));
  const outfile = join(folder, "recipe.mjs");
  const alias = { "tailscale-openapi": "./src/index.ts", "tailscale-openapi/policy": "./src/policy/index.ts" };
  await build({
    entryPoints: [join(folder, "recipe.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    alias,
  });
  const env = { TAILSCALE_BASE_URL: `${origin}/api/v2`, TAILSCALE_API_KEY: "tskey-api-test" };
  const { code, output } = await run(outfile, process.cwd(), { env });
  const printed = output.trimEnd().split("\n");
  expect(code, output).toBe(0);
  return { printed, mock };
}

/** The code of the recipe with a heading. */
function recipe(heading: string): string {
  const [, ...sections] = readFileSync("docs/policy.md", "utf8").split(/^### /m);
  const section = sections.find((text) => text.startsWith(`${heading}\n`)) ?? "";
  const [, code] = /^```ts\n(.*?)^```/ms.exec(section) ?? [];
  if (code === undefined) throw new Error(`docs/policy.md has no recipe "${heading}"`);
  return code;
}

describe("docs/policy.md", () => {
  test("add someone to a group", async () => {
    const { printed, mock } = await follow("Add someone to a group");
    expect(printed).toStrictEqual(["written 1"]);
    expect(mock.state.policy.text).toContain(
      '"group:admins": ["amelie@example.com", "theo@example.com", "noor@example.com"],\n',
    );
  });

  test("open a port for a tag", async () => {
    const { printed, mock } = await follow("Open a port for a tag");
    expect(printed).toStrictEqual([
      "grant added: autogroup:member → tag:web, ip tcp:8443",
      "test added: amelie@example.com, accept tag:web:8443",
    ]);
    const { text } = mock.state.policy;
    expect(text).toContain('    {"src": ["autogroup:member"], "dst": ["tag:web"], "ip": ["tcp:8443"]},\n  ],\n');
    expect(text).toContain('    {"src": "amelie@example.com", "accept": ["tag:web:8443"]},\n  ],\n');
    expect(text).toContain("// Everybody reads the wiki.");
  });

  test("check a pull request", async () => {
    const before = (await createMock()).state.policy;
    const { printed, mock } = await follow("Check a pull request");
    expect(printed).toStrictEqual([
      "grant added: autogroup:member → tag:server, ip tcp:443",
      ...["amelie@example.com", "theo@example.com", "mia@github", "sam@example.com"].map(
        (login) => `${login} gains tag:server:443`,
      ),
    ]);
    expect(mock.state.policy).toStrictEqual(before);
  });

  test("check a pull request that the API would refuse", async () => {
    const refused = follow("Check a pull request", (code) => code.replace("tag:server", "tag:nope"));
    await expect(refused).rejects.toThrow('tag not found: "tag:nope"');
  });

  test("sync a policy from a repository", async () => {
    const { printed, mock } = await follow("Sync a policy from a repository");
    expect(printed).toStrictEqual(["written"]);
    expect(mock.state.policy.text).toContain("// From the repository.\n{");
  });

  test("sync a policy from a repository, but not over a change that somebody made by hand", async () => {
    const byHand = (code: string) =>
      code.replace(
        "console.log(await sync(",
        'await tailscale.policyFile.set({ body: last.replace("tcp:443", "tcp:444") });\n$&',
      );
    const refused = follow("Sync a policy from a repository", byHand);
    await expect(refused).rejects.toThrow("Someone changed the policy by hand:\n  grant changed: ");
  });

  test("list who may reach a device", async () => {
    const { printed } = await follow("List who may reach a device");
    expect(printed).toStrictEqual(["100.71.12.9:443 from [ 'group:admins' ] (line 12)", "1 rules"]);
  });
});
