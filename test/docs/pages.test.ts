import { execFile } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import ts from "typescript";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import type { Mock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { run } from "../support/process.ts";

/** What README and docs show is type-checked and run against the mock, and the commands and files that they name exist. */
const pages = ["README.md", ...readdirSync("docs").map((name) => `docs/${name}`)];
const readme = readFileSync("README.md", "utf8");
const blocks = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^```ts\n(.*?)^```/gms)].map(
    ([, code = ""], index) => [`${page}, block ${index + 1}`, code] as const,
  ),
);

/** The block as a module of this repository. */
function asModule(code: string, baseUrl: string): string {
  const here = code
    .replaceAll('"tailscale-openapi"', '"../../src/index.ts"')
    .replaceAll(/"tailscale-openapi\/(mock|msw|policy|webhooks)"/g, '"../../src/$1/index.ts"')
    .replaceAll(/tskey-(\w+)-…/g, "tskey-$1-test")
    .replaceAll("http://127.0.0.1:4010/api/v2", baseUrl);
  return `${here}export {};\n`;
}

describe("what a page shows compiles in the strictest way, and runs", () => {
  let mock: Mock;
  let baseUrl = "";
  const files: string[] = [];
  let mistakes = new Map<string, string[]>();

  beforeAll(async () => {
    mock = await createMock();
    const { origin, stop } = await serve(mock, "127.0.0.1", 0);
    baseUrl = `${origin}/api/v2`;
    const folder = await mkdtemp(join(process.cwd(), "test", "block-"));
    for (const [index, [, code]] of blocks.entries()) {
      const file = join(folder, `block-${index}.ts`);
      await writeFile(file, asModule(code, baseUrl));
      files.push(file);
    }
    mistakes = diagnose(files);
    const outExtension = { ".js": ".mjs" };
    await build({
      entryPoints: files,
      outdir: folder,
      outExtension,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
    });
    return async () => {
      await stop();
      await rm(folder, { recursive: true });
    };
  });

  test.each(blocks.map(([place], index) => [place, index] as const))("%s", async (_place, index) => {
    const [file = ""] = files.slice(index);
    expect(mistakes.get(file)).toStrictEqual([]);
    mock.reset();
    const env = { TAILSCALE_BASE_URL: baseUrl, TAILSCALE_API_KEY: "tskey-api-test" };
    const { code, output } = await run(file.replace(/ts$/, "mjs"), process.cwd(), { env });
    expect(code, output).toBe(0);
    expect(output).not.toBe("");
  });
});

/** The mistakes in each file. One program has them all: reading the types costs more than all else. */
function diagnose(files: readonly string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const names = files.map((file) => relative(process.cwd(), file));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: names }, ts.sys, process.cwd());
  const program = ts.createProgram(files, options);
  const mistakesIn = (file: string) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n"));
  return new Map(files.map((file) => [file, mistakesIn(file)]));
}

test("every curl that a page shows is answered well", async () => {
  const { origin, stop } = await serve(await createMock({ onSave: async () => "tailnet.json" }), "127.0.0.1", 0);
  onTestFinished(stop);
  const commands = pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/^curl .*$/gm)].map(([line]) => line),
  );
  expect(commands.length).toBeGreaterThan(1);
  for (const command of commands) {
    const here = command.replace("curl ", "curl --silent --fail ").replaceAll("http://127.0.0.1:4010", origin);
    const { stdout } = await promisify(execFile)("sh", ["-c", here]);
    expect(stdout, command).toMatch(/"scenario"|"file"|"types"|"loginName"|"hostname"/);
  }
});

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const manifest: Manifest = JSON.parse(readFileSync("package.json", "utf8"));

test("every dependency is pinned, and has its reason", () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies };
  const rows = readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| ([^|]+) \| \S/gm);
  const named = [...rows].flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));
  expect(named.filter((name) => name !== "package").sort()).toStrictEqual(Object.keys(all).sort());
  for (const version of Object.values(all)) expect(version).toMatch(/^(?:npm:[a-z-]+@)?\d+\.\d+\.\d+$/);
});

test("every command of the README exists", () => {
  const { scripts } = manifest;
  const named = [...readme.matchAll(/npm run ([a-z][a-z:-]*)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toStrictEqual([]);
  expect(new Set(named).size).toBeGreaterThan(10);
});

test.each(pages)("every file that %s links to exists", (page) => {
  const links = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = ""]) =>
    join(dirname(page), target),
  );
  expect(links.filter((target) => !existsSync(target))).toStrictEqual([]);
});

test("the README stays short", () => {
  expect(Buffer.byteLength(readme)).toBeLessThan(10_000);
});

test("npm start makes the tour and ends", async () => {
  const { code, output } = await run("node_modules/jiti/lib/jiti-cli.mjs", process.cwd(), {
    args: ["scripts/tour.ts"],
  });
  expect(code, output).toBe(0);
  for (const part of ["amelie-laptop", "Ravi accepted gateway", "29214: it-admin", "NotFoundError"])
    expect(output).toContain(part);
});
