import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { start } from "./support/process.ts";
import { createProject, pack } from "./support/packed.ts";

/** The packed tarball, installed in an empty project as a user would. */
const sh = promisify(execFile);
let project = "";

beforeAll(async () => {
  project = await createProject("msw");
  return () => rm(project, { recursive: true });
});

async function runIn(file: string, code: string): Promise<string> {
  await writeFile(join(project, file), code);
  const env = { ...process.env, TAILSCALE_BASE_URL: inject("prism"), TAILSCALE_API_KEY: "tskey-api-test" };
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

  test("brings the handlers for MSW along", async () => {
    const code =
      'import { createMswMock } from "tailscale-openapi/msw"; console.log(createMswMock().handlers.length > 20);';
    expect(await runIn("msw.mjs", code)).toBe("true");
  });

  test("brings the command along", async () => {
    const bin = join(project, "node_modules/.bin/tailscale-openapi");
    const mock = start(bin, project, { args: ["mock", "--port", "0"] });
    await mock.printed("The Tailscale API mock is ready at http://127.0.0.1:");
  });

  test("holds the licences of what is bundled", async () => {
    const text = await readFile(join(project, "node_modules/tailscale-openapi/dist/bundle/LICENCES.txt"), "utf8");
    for (const name of ["@stoplight/prism-http", "hono", "ajv", "lodash"]) expect(text).toContain(`\n${name} `);
  });

  test("needs nothing but openapi-fetch", async () => {
    const manifest: object = JSON.parse(
      await readFile(join(project, "node_modules/tailscale-openapi/package.json"), "utf8"),
    );
    expect(Reflect.get(manifest, "dependencies")).toStrictEqual({ "openapi-fetch": expect.any(String) });
  });

  test("leads from a declaration to its source", async () => {
    const root = join(project, "node_modules/tailscale-openapi");
    const map = join(root, "dist/src/client.d.ts.map");
    const { sources }: { sources: string[] } = JSON.parse(await readFile(map, "utf8"));
    const [source = ""] = sources;
    expect(await readFile(resolve(dirname(map), source), "utf8")).toContain("export class Tailscale");
    expect(existsSync(join(root, "test"))).toBe(false);
  });
});

test("publint has nothing to say", async () => {
  const root = join(project, "node_modules/tailscale-openapi");
  const { messages, pkg } = await publint({ pkgDir: root, strict: true, pack: false });
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

describe.each(["typescript", "typescript-6", "typescript-7"])("%s", (compiler) => {
  test.each(["node16", "nodenext", "bundler"])(
    "type-checks the package under %s, with the libraries' own types checked too",
    async (resolution) => {
      const name = `${compiler}-${resolution}`;
      await writeFile(
        join(project, `${name}.mts`),
        `import { Tailscale, type Device } from "tailscale-openapi";
export const get = (): Promise<Device> => new Tailscale().devices.get({ deviceId: "n" });
`,
      );
      const compilerOptions = {
        strict: true,
        noEmit: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        types: [],
        module: resolution === "bundler" ? "preserve" : resolution,
        moduleResolution: resolution,
      };
      const config = join(project, `tsconfig.${name}.json`);
      await writeFile(config, JSON.stringify({ compilerOptions, files: [`${name}.mts`] }));
      const tsc = join(process.cwd(), "node_modules", compiler, "bin/tsc");
      const { stdout } = await sh(process.execPath, [tsc, "-p", config]).catch((error: { stdout: string }) => error);
      expect(stdout).toBe("");
    },
  );

  test("type-checks the mock and the handlers for MSW", async () => {
    await writeFile(
      join(project, `${compiler}.mts`),
      `import { createMock, type Mock } from "tailscale-openapi/mock";
import { createMswMock, type MswMock } from "tailscale-openapi/msw";
import { setupServer } from "msw/node";
export const mock: Promise<Mock> = createMock({ scenario: "flaky", operations: { getDevice: { code: 404 } } });
export const handlers: MswMock["handlers"] = createMswMock().handlers;
setupServer(...handlers);
`,
    );
    const compilerOptions = {
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      // The types of MSW's own dependencies do not pass.
      skipLibCheck: true,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      module: "nodenext",
    };
    const config = join(project, `tsconfig.${compiler}.json`);
    await writeFile(config, JSON.stringify({ compilerOptions, files: [`${compiler}.mts`] }));
    const tsc = join(process.cwd(), "node_modules", compiler, "bin/tsc");
    const { stdout } = await sh(process.execPath, [tsc, "-p", config]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });
});
