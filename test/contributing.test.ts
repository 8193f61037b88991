import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";

/** "Add an operation in five minutes" of docs/contributing.md, followed to the letter in a copy of the repository. */
const copied = [
  "openapi",
  "generated",
  "scripts",
  "src",
  "test",
  "package.json",
  "tsconfig.json",
  "redocly.yaml",
  "vitest.config.ts",
];

async function copyRepository(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "tailscale-openapi-contributing-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const name of copied) await cp(name, join(root, name), { recursive: true });
  await symlink(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  return root;
}

interface Block {
  file: string;
  below: string | undefined;
  text: string;
}

async function blocksOf(page: string): Promise<Block[]> {
  const blocks = (await readFile(page, "utf8")).matchAll(/^```\w+ file=(\S+)(?: below=(\S+))?\n(.*?)^```/gms);
  return [...blocks].map(([, file = "", below, text = ""]) => ({ file, below, text }));
}

async function apply(root: string, { file, below, text }: Block): Promise<void> {
  const path = join(root, file);
  if (below === undefined) return writeFile(path, text);
  const before = await readFile(path, "utf8");
  const line = new RegExp(`^ *${below}\\n`, "m").exec(before);
  if (!line) throw new Error(`${file} has no line ${below}`);
  const end = line.index + line[0].length;
  return writeFile(path, before.slice(0, end) + text + before.slice(end));
}

// It generates, compiles and runs tests of its own.
test("the page leads to a method, its types, its tests and its answers of the mock", { timeout: 240_000 }, async () => {
  const root = await copyRepository();
  const page = "docs/contributing.md";
  const blocks = await blocksOf(page);
  expect(blocks.map(({ file }) => file)).toContain("openapi/paths/tailnet-nameservers.yaml");
  for (const block of blocks) await apply(root, block);
  const sh = promisify(execFile);
  const node = (...args: string[]) => sh(process.execPath, args, { cwd: root });
  const jiti = "node_modules/jiti/lib/jiti-cli.mjs";

  const { stdout: generated } = await node(jiti, "scripts/generate.ts");
  const promised = /```\n(Generated:\n.*?)\n```/s.exec(await readFile(page, "utf8"))?.[1] ?? "nothing";
  expect(generated).toContain(promised);

  await node("node_modules/typescript/bin/tsc", "--noEmit", "-p", ".");
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--typecheck.enabled=false", "--reporter=json"];
  const { stdout: report } = await node(...vitest, "test/contract/answers.test.ts", "-t", "dns.listNameservers");
  const { numPassedTests, numFailedTests }: Record<string, number> = JSON.parse(report.slice(report.indexOf("{")));
  expect([numPassedTests, numFailedTests]).toStrictEqual([7 * 7, 0]);

  await writeFile(join(root, "use-mock.ts"), useMock);
  const { stdout } = await node(jiti, "use-mock.ts");
  expect(stdout.trim()).toBe("1.1.1.1, 9.9.9.9");
});

const useMock = `
import { createMock } from "./src/mock/index.ts";
import { serve } from "./src/mock/serve.ts";
const { origin, stop } = await serve(await createMock(), "127.0.0.1", 0);
Object.assign(process.env, { TAILSCALE_BASE_URL: origin + "/api/v2", TAILSCALE_API_KEY: "tskey-api-any" });
await import("./check.ts");
await stop();
`;
