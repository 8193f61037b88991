import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { RateLimitError, Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { rejection } from "../support/call.ts";
import { createProject } from "../support/packed.ts";
import { startScript } from "../support/process.ts";
import { createWorkspace } from "../support/workspace.ts";

/** Each bug of the mock that somebody met, by name. */
const auth = { Authorization: "Bearer any" };

test("headers whose names are not in lower case hid the media type (happy-dom)", async () => {
  const { fetch } = await createMock();
  const request = new Request("http://mock/api/v2/device/nVq3LTc2uCNTRL/tags", {
    method: "POST",
    headers: { ...auth, "Content-Type": "application/json" },
    body: '{"tags":["tag:web"]}',
  });
  const { headers } = request;
  const upperCase = [...headers].map(([name, value]): [string, string] => [name.toUpperCase(), value]);
  headers[Symbol.iterator] = () => new Map(upperCase).entries();
  expect((await fetch(request)).status).toBe(200);
});

test.each(["constructor", "toString", "__proto__"])(
  "%s was taken for a scenario and for an operation",
  async (name) => {
    const mock = await createMock();
    await expect(createMock({ scenario: name })).rejects.toThrow("no scenario is called");
    const operations = Object.fromEntries([[name, { code: 200 }]]);
    expect(() => mock.setScenarios({ operations })).toThrow(`no operation is called "${name}"`);
  },
);

test("a key that never expired expired in the year 1 once it could", async () => {
  const { fetch } = await createMock();
  const api = new Tailscale({ apiKey: "tskey-api-test", fetch });
  const gateway = { deviceId: "n7ZcRw5kTCNTRL" };
  await api.devices.updateKey({ ...gateway, body: { keyExpiryDisabled: false } });
  expect((await api.devices.get(gateway)).expires).toBe("2026-10-09T09:00:00.000Z");
});

test("choosing a scenario dropped the delay and the error rate that the mock was started with", async () => {
  const mock = await createMock({ delay: 7, errorRate: 0.5 });
  mock.setScenarios({ scenario: "missing-scope" });
  expect(mock.scenarios).toMatchObject({ delay: 7, errorRate: 0.5 });
  mock.setScenarios({ scenario: "flaky" });
  expect(mock.scenarios).toMatchObject({ delay: 7, errorRate: 0.3 });
});

test("in MSW the rate limit was counted for each origin", async () => {
  const mock = createMswMock();
  const server = setupServer(...mock.handlers);
  server.listen();
  onTestFinished(() => server.close());
  const resend = (baseUrl: string) =>
    new Tailscale({ apiKey: "tskey-api-test", baseUrl, maxRetries: 0 }).userInvites.resend({ userInviteId: "29214" });
  await resend("https://api.tailscale.com/api/v2");
  expect(await rejection(resend("http://localhost:5173/api/v2"))).toBeInstanceOf(RateLimitError);
  expect(Object.keys(mock.state.calls)).toStrictEqual(["userInvites.resend 29214"]);
});

test("an invite without a link was accepted by no link at all", async () => {
  const mock = createMswMock();
  mock.setState({ deviceInvites: [{ id: "1", deviceId: "41875309627541136" }] });
  const server = setupServer(...mock.handlers);
  server.listen();
  onTestFinished(() => server.close());
  const init = { method: "POST", headers: auth, body: "{}" };
  expect((await fetch("https://api.tailscale.com/api/v2/device-invites/-/accept", init)).status).toBe(400);
});

test("a signal was ignored by createMock().fetch", async () => {
  const { fetch } = await createMock({ delay: 60_000 });
  const url = "http://mock/api/v2/device/nVq3LTc2uCNTRL";
  await expect(fetch(url, { headers: auth, signal: AbortSignal.abort("early") })).rejects.toBe("early");
  const controller = new AbortController();
  const answer = fetch(url, { headers: auth, signal: controller.signal });
  controller.abort("late");
  await expect(answer).rejects.toBe("late");
});

test("why a request was refused before it came to an operation was in no log", async () => {
  const seen: unknown[] = [];
  const { fetch } = await createMock({ onAnswer: ({ violations }) => seen.push(...violations) });
  await fetch("http://mock/api/v2/nothing", { headers: auth });
  expect(seen).toMatchObject([{ code: 404, message: expect.stringContaining("/nothing") }]);
});

test("the page was not found with a slash at its end", async () => {
  const { fetch } = await createMock();
  expect((await fetch("http://mock/__mock/")).headers.get("location")).toBe("/__mock");
});

test("a document without operations was served", async () => {
  const document = { openapi: "3.1.0", info: { title: "none", version: "1" }, paths: {} };
  await expect(createMock({ document })).rejects.toThrow("it has no operations");
});

test("a file of the document that vanished for a moment was watched no more", async () => {
  const workspace = await createWorkspace(onTestFinished);
  const file = join(workspace.root, "openapi/devices/device.yaml");
  const text = await workspace.read("openapi/devices/device.yaml");
  const spec = join(workspace.root, "openapi/openapi.yaml");
  const mock = startScript("src/cli/main.ts", process.cwd(), "mock", "--port", "0", "--watch", "--spec", spec);
  await mock.printed("Watching ");
  await rm(file);
  await mock.printed("Saved, but not served: ");
  await workspace.write("openapi/devices/device.yaml", text);
  await mock.printed("is served anew.");
});

test("the packed mock could not be required in a REPL, and read Swagger with a bundler's error", async () => {
  const project = await createProject();
  onTestFinished(() => rm(project, { recursive: true }));
  const code = `require("tailscale-openapi/mock").createMock({ document: { swagger: "2.0", info: { title: "old", version: "1" }, paths: {} } }).catch((error) => console.log(error.message))`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", code], { cwd: project });
  expect(stdout).toBe("it is no OpenAPI 3 document\n");
});

test("the mock ended when whoever read its first line had gone", async () => {
  const args = ["node_modules/jiti/lib/jiti-cli.mjs", "src/cli/main.ts", "mock", "--port", "0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(child, "exit");
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  const [line]: Buffer[] = await once(child.stdout, "data");
  const url = /http:\S+\/api\/v2/.exec(String(line))?.[0] ?? "";
  child.stdout.destroy();
  for (let index = 0; index < 3; index += 1) {
    expect((await fetch(`${url}/tailnet/-/devices`, { headers: auth })).status).toBe(200);
  }
});
