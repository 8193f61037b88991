import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run } from "../support/process.ts";

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
  if (below === undefined) {
    await mkdir(dirname(path), { recursive: true });
    return writeFile(path, text);
  }
  const before = await readFile(path, "utf8");
  const line = new RegExp(`^ *${below}\\n`, "m").exec(before);
  if (!line) throw new Error(`${file} has no line ${below}`);
  const end = line.index + line[0].length;
  return writeFile(path, before.slice(0, end) + text + before.slice(end));
}

// It generates, compiles and runs tests of its own.
test("the page leads to a method, its types, its tests and its answers of the mock", async () => {
  const root = await copyRepository();
  const page = "docs/contributing.md";
  const blocks = await blocksOf(page);
  const operation = blocks.find(({ file }) => file === "openapi/groups/tailnet-groups.yaml");
  const lines = operation?.text.trim().split("\n").length;
  expect(await readFile(page, "utf8")).toContain(`one takes ${lines}.`);
  for (const block of blocks) await apply(root, block);
  const node = async (...args: string[]) => {
    const [file = "", ...rest] = args;
    const { code, output } = await run(file, root, { args: rest });
    expect(code, output).toBe(0);
    return output;
  };
  const jiti = "node_modules/jiti/lib/jiti-cli.mjs";

  const promised = /```\n(Generated:\n.*?)\n```/s.exec(await readFile(page, "utf8"))?.[1] ?? "nothing";
  const generated = await node(jiti, "scripts/generate.ts");
  expect(generated).toContain(promised);
  const added = [...generated.matchAll(/generated\/\S+ \+(\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  const limit = Number(/by fewer than (\d+) lines/.exec(await readFile(page, "utf8"))?.[1]);
  expect(added).toBeLessThan(limit);
  expect(added).toBeGreaterThan(limit * 0.9);

  const types = { extends: "./tsconfig.json", include: [], files: ["check.ts"] };
  await writeFile(join(root, "tsconfig.check.json"), JSON.stringify(types));
  await node("node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.check.json");

  const vitest = ["run", "--typecheck.enabled=false", "--reporter=json", "--outputFile=report.json"];
  await node("node_modules/vitest/vitest.mjs", ...vitest, "test/contract/in-process.test.ts", "-t", "groups.list");
  const report: Record<string, unknown> = JSON.parse(await readFile(join(root, "report.json"), "utf8"));
  expect(report).toMatchObject({ numPassedTests: 8, numFailedTests: 0 });

  await writeFile(join(root, "use-mock.ts"), useMock);
  expect((await node(jiti, "use-mock.ts")).trim()).toBe("group:admins, group:staff");
});

test("the table of tests names every folder of tests", async () => {
  const rows = (await readFile("docs/contributing.md", "utf8")).matchAll(/^\| (`test\/[^|]+) \| [^|]+ \|$/gm);
  const named = [...rows].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`test\/([\w/]+)\/`/g)].map(([, name = ""]) => name),
  );
  const tests = (await readdir("test", { recursive: true })).filter((file) => /\.test(-d)?\.ts$/.test(file));
  expect(named.sort()).toStrictEqual([...new Set(tests.map((file) => dirname(file)))].sort());
});

const useMock = `
import { createMock } from "./src/mock/index.ts";
import { serve } from "./src/mock/serve.ts";
const { origin, stop } = await serve(await createMock(), "127.0.0.1", 0);
Object.assign(process.env, { TAILSCALE_BASE_URL: origin + "/api/v2", TAILSCALE_API_KEY: "tskey-api-any" });
await import("./check.ts");
await stop();
`;
