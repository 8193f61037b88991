import { execFile } from "node:child_process";
import { chmod, cp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { isInstalled, runtimes, workerd } from "../../scripts/runtimes/list.ts";
import type { Runtime } from "../../scripts/runtimes/list.ts";
import { createMock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { createProject } from "../support/packed.ts";
import { startProgram } from "../support/process.ts";
import { startServer } from "../support/server.ts";

/** The packed package does the same on every runtime that the registry has. */
let project = "";
let baseUrl = "";

const result = {
  list: true,
  get: "amelie-laptop",
  create: "41875309627541136",
  error: true,
  abort: true,
  nativeFetch: true,
};

beforeAll(async () => {
  project = await createProject();
  await cp("test/package/runtimes/smoke.ts", join(project, "smoke.ts"));
  const smoke = await bundled('import { smoke } from "./smoke.ts"; console.log(JSON.stringify(await smoke(url)));', [
    "tailscale-openapi",
  ]);
  await writeFile(join(project, "smoke.mjs"), `const url = process.argv[2];\n${smoke}`);
  await writeFile(
    join(project, "require.cjs"),
    'console.log(typeof require("tailscale-openapi").Tailscale, typeof require("tailscale-openapi/mock").createMock);',
  );
  const mock = await serve(await createMock(), "127.0.0.1", 0);
  baseUrl = `${mock.origin}/api/v2`;
  return async () => {
    await mock.stop();
    await rm(project, { recursive: true });
  };
});

/** A module of the project, with what it imports inside but for what the runtime shall load itself. */
async function bundled(code: string, external: string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `declare const url: string; ${code}`, resolveDir: project, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    external,
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("");
}

function runtimeTest(runtime: Runtime, title: string, run: () => Promise<void>): void {
  const isMissing = !isInstalled(runtime);
  const why = " (skipped: it is not installed; `npm run runtimes` does that, or says why it cannot)";
  test.skipIf(isMissing)(isMissing ? title + why : title, run);
}

describe.each(runtimes.map((runtime) => [runtime.name, runtime] as const))("%s", (_name, runtime) => {
  const file = resolve(runtime.file);

  runtimeTest(runtime, "lists, gets, creates, fails and aborts", async () => {
    const args = [...runtime.args, "smoke.mjs", baseUrl];
    const { stdout } = await promisify(execFile)(file, args, { cwd: project });
    expect(JSON.parse(stdout)).toStrictEqual(result);
  });

  runtimeTest(runtime, "requires the package", async () => {
    const { stdout, stderr } = await promisify(execFile)(file, [...runtime.args, "require.cjs"], { cwd: project });
    expect({ stdout, stderr }).toStrictEqual({ stdout: "function function\n", stderr: "" });
  });

  runtimeTest(runtime, "runs the mock server", async () => {
    const cli = "node_modules/tailscale-openapi/dist/bundle/cli.js";
    const mock = startProgram(file, [...runtime.args, cli, "mock", "--port", "0"], project);
    await mock.printed("is ready at");
    const url = /http:\S+\/api\/v2/.exec(mock.output())?.[0] ?? "";
    const response = await fetch(`${url}/tailnet/-/devices`, { headers: { Authorization: "Bearer any" } });
    expect(await response.json()).toMatchObject({ devices: [{}, {}, {}] });
  });
});

describe(workerd.name, () => {
  runtimeTest(workerd, "lists, gets, creates, fails and aborts", async () => {
    const worker = await bundled(`
      import { smoke } from "./smoke.ts";
      export default { fetch: async () => Response.json(await smoke(${JSON.stringify(baseUrl)})) };
    `);
    await writeFile(join(project, "worker.mjs"), worker);
    await writeFile(
      join(project, "worker.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker), (name = "internet", network = (allow = ["private", "local"]))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2025-06-01"
);
`,
    );
    await chmod(workerd.file, 0o755);
    const args = ["serve", "--control-fd=1", "worker.capnp"];
    const server = startProgram(resolve(workerd.file), args, project);
    await server.printed('"event":"listen"');
    const port = /"port":(\d+)/.exec(server.output())?.[1];
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).json()).toStrictEqual(result);
  });
});

browserTest("Chromium lists, gets, creates, fails and aborts", async () => {
  const script = await bundled(`
    import { smoke } from "./smoke.ts";
    document.title = JSON.stringify(await smoke(${JSON.stringify(baseUrl)}));
  `);
  const { url } = await startServer((request, response) => {
    const isScript = request.url === "/smoke.js";
    response.writeHead(200, { "Content-Type": isScript ? "text/javascript" : "text/html" });
    response.end(isScript ? script : '<!doctype html><script type="module" src="/smoke.js"></script>');
  });
  const page = await openPage();
  await page.goto(url);
  await page.waitForFunction(() => document.title !== "");
  expect(JSON.parse(await page.title())).toStrictEqual(result);
});
