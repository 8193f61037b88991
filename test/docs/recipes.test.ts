import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { browserTest, chromiumPath, openPage } from "../support/browser.ts";
import { createProject, pack } from "../support/packed.ts";
import { filesOf, writeFiles } from "../support/pages.ts";
import { run, start, startProgram } from "../support/process.ts";
import { freePort, problemsIn as compile } from "../support/recipes.ts";

/** What docs/recipes.md and the README show, in an empty project with the packed package. */
let project = "";

beforeAll(async () => {
  project = await createProject("vite", "vitest", "msw", "openapi-msw", "@playwright/test");
  return () => rm(project, { recursive: true });
});

interface Recipe {
  folder: string;
  /** The free ports that stand where the page has these. */
  ports: { 4010: number; 5173: number };
}

/** A folder with the files of some sections, the later ones over the earlier. */
async function follow(page: string, ...headings: string[]): Promise<Recipe> {
  const folder = await mkdtemp(join(project, "recipe-"));
  const ports = { 4010: await freePort(), 5173: await freePort() };
  for (const heading of headings) await writeFiles(folder, filesOf(page, heading), ports);
  return { folder, ports };
}

const bin = (name: string) => join(project, "node_modules", name);

async function startMock({ folder, ports }: Recipe): Promise<void> {
  const args = ["mock", "--port", String(ports[4010])];
  await start(bin("tailscale-openapi/dist/bundle/cli.js"), folder, { args }).printed("is ready at");
}

async function startVite({ folder, ports }: Recipe): Promise<string> {
  const args = ["--port", String(ports[5173]), "--strictPort", "--host", "127.0.0.1"];
  await start(bin("vite/bin/vite.js"), folder, { args }).printed("Local:");
  return `http://127.0.0.1:${ports[5173]}/`;
}

/** How devices are listed once the loaders have seen the parameters of a story. Text, for Vite is to resolve the imports. */
async function playStory(page: Page, story: string): Promise<string> {
  return page.evaluate(`(async () => {
    const { default: preview } = await import("/.storybook/preview.ts");
    const { ${story}: story } = await import("/devices.stories.ts");
    for (const load of preview.loaders) await load({ parameters: {}, ...story });
    const headers = { Authorization: "Bearer tskey-api-any" };
    const response = await fetch("https://api.tailscale.com/api/v2/tailnet/-/devices", { headers });
    return response.status + " " + (await response.text());
  })()`);
}

/** What the compiler says of every TypeScript file of a folder. */
const problemsIn = (folder: string) => compile(folder, bin("vite/client.d.ts"));

describe("docs/recipes.md", () => {
  browserTest("Vite proxy", async () => {
    const recipe = await follow("docs/recipes.md", "Vite proxy");
    expect(problemsIn(recipe.folder)).toStrictEqual([]);
    await startMock(recipe);
    const page = await openPage();
    await page.goto(await startVite(recipe));
    await page.getByText("build-box").waitFor();
    expect(await page.getByRole("listitem").allTextContents()).toStrictEqual(["amelie-laptop", "gateway", "build-box"]);
  });

  test.each([
    ["Vitest without a socket", 3],
    ["MSW in Vitest", 5],
  ])("%s", async (heading, count) => {
    const { folder } = await follow("docs/recipes.md", heading);
    expect(problemsIn(folder)).toStrictEqual([]);
    const { code, output } = await run(bin("vitest/vitest.mjs"), folder, { args: ["run"] });
    expect(code, output).toBe(0);
    expect(output).toContain(`${count} passed (${count})`);
  });

  browserTest("MSW in the browser", async () => {
    const recipe = await follow("docs/recipes.md", "MSW in the browser");
    expect(problemsIn(recipe.folder)).toStrictEqual([]);
    const args = ["init", `${basename(recipe.folder)}/public`, "--save"];
    expect(await run(bin("msw/cli/index.js"), project, { args })).toMatchObject({ code: 0 });
    const page = await openPage();
    await page.goto(await startVite(recipe));
    await page.getByText("0 invites").waitFor();
    await page.getByRole("button").click();
    await page.getByText("1 invites").waitFor();
    expect(await playStory(page, "Empty")).toBe('200 {"devices":[]}');
    expect(await playStory(page, "Forbidden")).toMatch(/^403 /);
    expect(await playStory(page, "default")).toContain("build-box");
  });

  browserTest("Playwright", async () => {
    const { folder } = await follow("docs/recipes.md", "Vite proxy", "Playwright");
    expect(problemsIn(folder)).toStrictEqual([]);
    const env = { CHROMIUM_PATH: chromiumPath, CI: "" };
    const { code, output } = await run(bin("@playwright/test/cli.js"), folder, { args: ["test"], env });
    expect(code, output).toBe(0);
    expect(output).toContain("using 4 workers");
    expect(output).toContain("4 passed");
  });

  browserTest("Playwright, cut short, leaves no server behind", async () => {
    const { folder, ports } = await follow("docs/recipes.md", "Vite proxy", "Playwright");
    const servers = [`http://127.0.0.1:${ports[4010]}/__mock/health`, `http://localhost:${ports[5173]}`];
    onTestFinished(async () => {
      for (const server of servers) await expect(fetch(server)).rejects.toThrow("fetch failed");
    });
    const env = { CHROMIUM_PATH: chromiumPath, CI: "" };
    const playwright = start(bin("@playwright/test/cli.js"), folder, { args: ["test"], env });
    await playwright.printed("Running 4 tests");
    for (const server of servers) expect(await fetch(server)).toMatchObject({ ok: true });
  });
});

/** Whether Python is here, with a module. */
const hasPython = (module: string) => spawnSync("python3", ["-c", `import ${module}`]).status === 0;

describe("docs/recipes.md: other languages", () => {
  test.skipIf(!hasPython("urllib.request"))("Python with its standard library", async () => {
    const recipe = await follow("docs/recipes.md", "Other languages");
    await startMock(recipe);
    const { ended, output } = startProgram("python3", ["devices.py"], recipe.folder);
    expect(await ended, output()).toBe(0);
    expect(output()).toMatch(/^amelie-laptop\ngateway\nbuild-box\n404 .+\n$/);
  });

  test.skipIf(!hasPython("requests"))("Python with requests", async () => {
    const recipe = await follow("docs/recipes.md", "Other languages");
    await startMock(recipe);
    const { ended, output } = startProgram("python3", ["with_requests.py"], recipe.folder);
    expect(await ended, output()).toBe(0);
    expect(output()).toBe("['amelie-laptop', 'gateway', 'build-box']\n");
  });
});

describe("docs/mock.md", () => {
  test("the commands of the Dockerfile work in an empty folder", async () => {
    const dockerfile = filesOf("docs/mock.md", "In a container").get("Dockerfile") ?? "";
    const folder = await mkdtemp(join(project, "container-"));
    const port = String(await freePort());
    const line = (name: string) => new RegExp(`^${name} (.+)$`, "m").exec(dockerfile)?.[1] ?? "";
    const install = line("RUN").replace("tailscale-openapi", `--no-audit --no-fund --prefer-offline ${await pack()}`);
    const installing = startProgram("sh", ["-c", install], folder);
    expect(await installing.ended, installing.output()).toBe(0);
    const [program = "", ...args]: string[] = JSON.parse(line("CMD"));
    const running = startProgram(program, [...args, "--port", port], folder);
    await running.printed(`is ready at http://0.0.0.0:${port}/api/v2`);
    const [node = "", ...probe]: string[] = JSON.parse(line("HEALTHCHECK CMD").replace("4010", port));
    expect(await startProgram(node, probe, folder).ended).toBe(0);
    const [, ...deadProbe]: string[] = JSON.parse(line("HEALTHCHECK CMD").replace("4010", String(await freePort())));
    expect(await startProgram(node, deadProbe, folder).ended).toBe(1);
  });
});

browserTest("the screen of the README creates, lists and accepts an invite", async () => {
  const recipe = await follow("README.md", "Build screens without an account");
  expect(problemsIn(recipe.folder)).toStrictEqual([]);
  await startMock(recipe);
  const page = await openPage();
  await page.goto(await startVite(recipe));
  await page.getByRole("button", { name: "Share the laptop" }).click();
  await page.getByRole("button", { name: "Accept" }).click();
  await page.getByText("accepted by ravi@partner.example").waitFor();
});
