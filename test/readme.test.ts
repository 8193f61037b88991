import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { run } from "./support/process.ts";

/** What the README shows is type-checked and run against Prism, and the commands that it names exist. */
const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""]) => code);

/** The block as a module of this repository. */
async function asModule(code: string): Promise<string> {
  const folder = await mkdtemp(join(process.cwd(), "test", "readme-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "block.ts");
  const here = code
    .replaceAll('"tailscale-openapi"', '"../../src/index.ts"')
    .replaceAll("tskey-api-…", "tskey-api-test")
    .replaceAll("http://127.0.0.1:4010", inject("prism"));
  await writeFile(file, here);
  return file;
}

describe.each(blocks.map((code, index) => [index + 1, code] as const))("code block %i of the README", (_number, code) => {
  test("compiles in the strictest way, and runs", async () => {
    const file = await asModule(code);
    expect(diagnose(file)).toStrictEqual([]);
    const env = { TAILSCALE_BASE_URL: inject("prism"), TAILSCALE_API_KEY: "tskey-api-test" };
    const { code: exitCode, output } = await run("node_modules/jiti/lib/jiti-cli.mjs", process.cwd(), { args: [file], env });
    expect(exitCode, output).toBe(0);
    expect(output).not.toBe("");
  });
});

function diagnose(file: string): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [relative(process.cwd(), file)] }, ts.sys, process.cwd());
  const program = ts.createProgram([file], options);
  return ts.getPreEmitDiagnostics(program).map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n"));
}

test("every command of the README exists", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
  const named = [...readme.matchAll(/npm (?:run )?(start|test|mock|generate|lint|check)\b/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toStrictEqual([]);
  expect(new Set(named).size).toBeGreaterThan(5);
});

test("the README stays short", () => {
  expect(Buffer.byteLength(readme)).toBeLessThan(10_000);
});

test("npm start makes the tour and ends", async () => {
  const { code, output } = await run("node_modules/jiti/lib/jiti-cli.mjs", process.cwd(), { args: ["scripts/tour.ts"] });
  expect(code, output).toBe(0);
  for (const part of ["amelie-laptop", "Ravi accepted gateway", "29214: it-admin", "NotFoundError"]) expect(output).toContain(part);
});
