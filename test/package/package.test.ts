import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { start } from "../support/process.ts";
import { createProject, pack } from "../support/packed.ts";

/** The packed tarball, installed in an empty project as a user would. */
const sh = promisify(execFile);
let project = "";
let baseUrl = "";

beforeAll(async () => {
  project = await createProject("msw");
  const mock = await serve(await createMock(), "127.0.0.1", 0);
  baseUrl = `${mock.origin}/api/v2`;
  return async () => {
    await mock.stop();
    await rm(project, { recursive: true });
  };
});

const root = () => join(project, "node_modules/tailscale-openapi");

/** The files of the package, as it is installed. */
async function contents(): Promise<string[]> {
  const found = await readdir(root(), { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => relative(root(), join(one.parentPath, one.name)));
}

async function runIn(file: string, code: string): Promise<string> {
  await writeFile(join(project, file), code);
  const env = { ...process.env, TAILSCALE_BASE_URL: baseUrl, TAILSCALE_API_KEY: "tskey-api-test" };
  const { stdout } = await sh(process.execPath, [file], { cwd: project, env });
  return stdout.trim();
}

describe("the packed package", () => {
  test("is imported and called", async () => {
    const code =
      'import { Tailscale } from "tailscale-openapi"; const { devices } = await new Tailscale().devices.list(); console.log(devices.length);';
    expect(await runIn("esm.mjs", code)).toBe("3");
  });

  test("is required and called", async () => {
    const code =
      'const { Tailscale } = require("tailscale-openapi"); new Tailscale().devices.list().then(({ devices }) => console.log(devices.length));';
    expect(await runIn("cjs.cjs", code)).toBe("3");
  });

  test("brings the document along", async () => {
    const code =
      'const document = require("tailscale-openapi/openapi.json"); console.log(document.info.version, require.resolve("tailscale-openapi/openapi.yaml"), require("tailscale-openapi/package.json").name);';
    expect(await runIn("document.cjs", code)).toMatch(/^\d+\.\d+\.\d+ .*openapi\.yaml tailscale-openapi$/);
  });

  test("brings the mock along, which needs nothing else", async () => {
    const code =
      'import { createMock } from "tailscale-openapi/mock"; const { fetch } = await createMock(); const random = await fetch("http://x/api/v2/device/n1", { headers: { Authorization: "Bearer x", Prefer: "dynamic=true" } }); console.log(random.status, typeof (await random.json()).nodeId);';
    expect(await runIn("mock.mjs", code)).toBe("200 string");
  });

  test("brings the mock's page along, bundled", async () => {
    const code =
      'import { createMock } from "tailscale-openapi/mock"; const { fetch } = await createMock(); console.log(/<script>.{20000}/s.test(await (await fetch("http://x/__mock")).text()));';
    expect(await runIn("page.mjs", code)).toBe("true");
  });

  test("had a mock that could not be required in a REPL, and read Swagger with a bundler's error", async () => {
    const code = `require("tailscale-openapi/mock").createMock({ document: { swagger: "2.0", info: { title: "old", version: "1" }, paths: {} } }).catch((error) => console.log(error.message))`;
    const { stdout } = await sh(process.execPath, ["-e", code], { cwd: project });
    expect(stdout).toBe("it is not an OpenAPI 3 document\n");
  });

  test("brings the handlers for MSW along", async () => {
    const code =
      'import { createMswMock } from "tailscale-openapi/msw"; console.log(createMswMock().handlers.length > 20);';
    expect(await runIn("msw.mjs", code)).toBe("true");
  });

  test("brings the verifying of webhooks along", async () => {
    const code =
      'import { signWebhook, verifyWebhook } from "tailscale-openapi/webhooks"; const headers = await signWebhook("[]", "tskey-webhook-any"); console.log(await verifyWebhook({ body: "[]", headers }, "tskey-webhook-any"));';
    expect(await runIn("webhooks.mjs", code)).toBe("[]");
  });

  test("brings the policy entry along, with the parser and its licence", async () => {
    const code =
      'import { Tailscale } from "tailscale-openapi"; import { checkPolicy, parsePolicy } from "tailscale-openapi/policy"; const policy = parsePolicy("{} // ours"); policy.addTo(["groups", "group:dev"], "noor@example.com"); console.log(JSON.stringify(await checkPolicy(new Tailscale(), policy.text)), policy.text.trim().endsWith("// ours"));';
    expect(await runIn("policy.mjs", code)).toBe("[] true");
    expect(await readFile(join(root(), "dist/src/hujson/LICENCES.txt"), "utf8")).toContain("\njsonc-parser 3.3.1");
  });

  test("has a policy entry that a bundler for Node can follow", async () => {
    await writeFile(
      join(project, "action.mjs"),
      'import { parsePolicy } from "tailscale-openapi/policy"; console.log(parsePolicy("{}").text);',
    );
    await build({
      entryPoints: [join(project, "action.mjs")],
      bundle: true,
      platform: "node",
      outfile: join(project, "action.cjs"),
    });
    const { stdout } = await sh(process.execPath, ["action.cjs"], { cwd: project });
    expect(stdout).toBe("{}\n");
  });

  test("brings the command along", async () => {
    const bin = join(project, "node_modules/.bin/tailscale-openapi");
    const mock = start(bin, project, { args: ["mock", "--port", "0"] });
    await mock.printed("The Tailscale API mock is ready at http://127.0.0.1:");
  });

  test("holds the licences of what is bundled", async () => {
    const text = await readFile(join(root(), "dist/bundle/LICENCES.txt"), "utf8");
    for (const name of ["@stoplight/prism-http", "hono", "ajv", "lodash"]) expect(text).toContain(`\n${name} `);
  });

  test("needs nothing but openapi-fetch", async () => {
    const manifest: object = JSON.parse(await readFile(join(root(), "package.json"), "utf8"));
    expect(Object.keys(Object(Reflect.get(manifest, "dependencies")))).toStrictEqual(["openapi-fetch"]);
  });

  test("leads from every map to a source that is there, that of the client's declaration included", async () => {
    const maps = (await contents()).filter((file) => file.endsWith(".map"));
    const lost: string[] = [];
    for (const map of maps) {
      const { sources }: { sources: string[] } = JSON.parse(await readFile(join(root(), map), "utf8"));
      expect(sources, map).not.toHaveLength(0);
      lost.push(...sources.filter((source) => !existsSync(join(root(), dirname(map), source))));
    }
    expect(lost).toStrictEqual([]);
    expect(maps).toContain("dist/src/client/tailscale.d.ts.map");
    expect(await readFile(join(root(), "src/client/tailscale.ts"), "utf8")).toContain("export class Tailscale");
  });

  test("holds only what a user needs", async () => {
    const all = await contents();
    const top = ["LICENSE", "README.md", "dist", "docs", "generated", "llms.txt", "package.json", "src"];
    expect([...new Set(all.map((file) => file.split("/")[0]))].sort()).toStrictEqual(top);
    // The command is run, never imported: it needs no types.
    expect(all.filter((file) => /tsconfig|\.test\b|^dist\/src\/cli\//.test(file))).toStrictEqual([]);
  });
});

test("publint has nothing to say", async () => {
  const { messages, pkg } = await publint({ pkgDir: root(), strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, pkg))).toStrictEqual([]);
});

test("the types are not wrong", async () => {
  const tarball = createPackageFromTarballData(new Uint8Array(await readFile(await pack())));
  const result = await checkPackage(tarball, { excludeEntrypoints: ["./openapi.yaml"] });
  if (!result.types) throw new Error("the package has no types");
  // Node 20.19 and later `require()` ES modules; the resolution of before 2022 (node10) knows no exports.
  const problems = result.problems.filter(
    (problem) =>
      problem.kind !== "CJSResolvesToESM" && !("resolutionKind" in problem && problem.resolutionKind === "node10"),
  );
  expect(problems).toStrictEqual([]);
});
