import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import * as client from "../../src/index.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { operations } from "../support/document.ts";

/** The pages that `npm run docs` makes. */
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ["node_modules/jiti/lib/jiti-cli.mjs", "scripts/docs.ts"]);
});

browserTest("the page of the API opens every operation, and loads nothing from elsewhere", async () => {
  const page = await openPage();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  const address = pathToFileURL(join("site", "api.html")).href;
  await page.goto(address);
  await page
    .getByRole("heading", { name: /Tailscale API/ })
    .first()
    .waitFor();
  for (const { id, source, summary, path, resource, name } of operations) {
    await page.goto(`${address}#/${source.tags.join("/")}/${id}`.toLowerCase());
    await page.locator("h2").getByText(summary, { exact: true }).waitFor();
    await page.getByText(path).first().waitFor();
    await page.getByText(`tailscale.${resource}.${name}`).first().waitFor();
  }
  expect(loaded.filter((url) => !/^(?:file|data|blob):/.test(url))).toStrictEqual([]);
});

test("the reference of the types has a page for every class and every function", () => {
  const classes = readdirSync("site/types/classes");
  const names = Object.keys(client).filter((name) => /^[A-Z]/.test(name));
  for (const name of names) expect(classes).toContain(`tailscale-openapi.${name}.html`);
  expect(readdirSync("site/types/functions").sort()).toStrictEqual([
    "tailscale-openapi.scopesOf.html",
    "tailscale-openapi_mock.createMock.html",
    "tailscale-openapi_msw.createMswMock.html",
    "tailscale-openapi_policy.accessChanges.html",
    "tailscale-openapi_policy.checkPolicy.html",
    "tailscale-openapi_policy.diffPolicies.html",
    "tailscale-openapi_policy.editPolicy.html",
    "tailscale-openapi_policy.equalPolicies.html",
    "tailscale-openapi_policy.parsePolicy.html",
    "tailscale-openapi_webhooks.signWebhook.html",
    "tailscale-openapi_webhooks.verifyWebhook.html",
  ]);
});

browserTest("the reference of the types loads nothing from elsewhere", async () => {
  const page = await openPage();
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.goto(pathToFileURL(join("site", "types", "classes", "tailscale-openapi.Tailscale.html")).href);
  await page.getByRole("heading", { name: "Class Tailscale" }).waitFor();
  expect(loaded.filter((url) => !/^(?:file|data|blob):/.test(url))).toStrictEqual([]);
});
