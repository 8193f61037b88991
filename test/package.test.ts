import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { beforeAll, describe, expect, inject, test } from "vitest";
import ts from "typescript";

/** The packed tarball, installed in an empty project as a user would. */
const sh = promisify(execFile);
let project = "";

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "tailscale-openapi-package-"));
  const { stdout } = await sh("npm", ["pack", "--json", "--pack-destination", project]);
  const [{ filename }]: [{ filename: string }] = JSON.parse(stdout.slice(stdout.indexOf("[")));
  await writeFile(join(project, "package.json"), '{ "name": "user", "private": true }');
  await sh("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", join(project, filename)], {
    cwd: project,
  });
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
      'const document = require("tailscale-openapi/openapi.json"); console.log(document.info.version, require.resolve("tailscale-openapi/openapi.yaml"));';
    expect(await runIn("document.cjs", code)).toMatch(/^\d+\.\d+\.\d+ .*openapi\.yaml$/);
  });

  test.each(["node16", "nodenext", "bundler"])(
    "type-checks under %s, with the libraries' own types checked too",
    async (resolution) => {
      const file = join(project, `types-${resolution}.mts`);
      await writeFile(
        file,
        'import { Tailscale, type Device } from "tailscale-openapi";\nexport const get = (): Promise<Device> => new Tailscale().devices.get({ deviceId: "n" });\n',
      );
      const options = {
        strict: true,
        noEmit: true,
        exactOptionalPropertyTypes: true,
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        types: [],
      };
      const module = resolution === "bundler" ? "preserve" : resolution;
      const parsed = ts.convertCompilerOptionsFromJson({ ...options, module, moduleResolution: resolution }, project);
      const program = ts.createProgram([file], parsed.options);
      expect(
        ts.getPreEmitDiagnostics(program).map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n")),
      ).toStrictEqual([]);
    },
  );
});
