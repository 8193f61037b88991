import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import type { ScenarioChoices } from "../../../src/mock/control.ts";
import { page as makePage } from "../../../src/mock/page/index.ts";
import { browserTest } from "../../support/browser.ts";
import { rejection } from "../../support/call.ts";
import { answersOf, button, documentSaying, openView, requestsOn } from "../../support/mock-page.ts";
import { answering, startServer } from "../../support/server.ts";

/** `GET /__mock`, as a person sees it and uses it: what is not the matter of one view. */

const scenario = (page: Page, name: string) => button(page, new RegExp(`^${name} `));
const clock = (page: Page) => expect.poll(() => page.locator("#clock").textContent());

test("the page is smaller than 50 kB", async () => {
  expect(new TextEncoder().encode(await makePage()).length).toBeLessThan(50_000);
});

describe("behaviour", () => {
  browserTest("all choices are there, with what they mean, and the current ones are marked", async () => {
    const { page, origin } = await openView("behaviour");
    const response = await fetch(`${origin}/__mock/scenarios`);
    const { tailnets, behaviours } = (await response.json()) as ScenarioChoices;
    const known = [
      ...tailnets,
      ...behaviours.toSorted((one, other) => Number(one.isFailure) - Number(other.isFailure)),
    ];
    const buttons = page.locator(".choices button");
    expect(await buttons.locator("span").allTextContents()).toEqual(known.map(({ name }) => name));
    expect(await buttons.locator("small").allTextContents()).toEqual(known.map(({ summary }) => summary));
    expect(await page.locator('[aria-pressed="true"] span').allTextContents()).toEqual(["small-tailnet", "normal"]);
  });

  browserTest("a click changes what the client gets", async () => {
    const { page, tailscale } = await openView("behaviour");
    await scenario(page, "empty-tailnet").click();
    await page.locator('[aria-pressed="true"]', { hasText: "empty-tailnet" }).waitFor();
    expect((await tailscale.devices.list()).devices).toEqual([]);
    await scenario(page, "missing-scope").press("Enter");
    await page.locator('[aria-pressed="true"]', { hasText: "missing-scope" }).waitFor();
    expect(await rejection(tailscale.devices.list())).toMatchObject({ status: 403 });
  });

  browserTest("the error rate and the delay are shown and set", async () => {
    const { page, mock } = await openView("behaviour", { errorRate: 0.25, delay: 3 });
    await expect.poll(() => page.getByLabel("Error rate").inputValue()).toBe("25");
    await page.getByLabel("Error rate").fill("50");
    await page.getByLabel("Delay").fill("0");
    await page.getByLabel("Delay").press("Tab");
    await expect.poll(() => mock.scenarios).toMatchObject({ errorRate: 0.5, delay: 0 });
    await page.getByLabel("Delay").fill("-1");
    await page.getByLabel("Delay").press("Tab");
    await page.getByRole("alert").filter({ hasText: "delay" }).waitFor();
  });
});

browserTest("a delay that was being typed was lost when the page asked the mock again", async () => {
  const { page, mock } = await openView("behaviour");
  await page.getByLabel("Delay").fill("7");
  mock.setScenarios({ delay: 5, errorRate: 0.5 });
  await expect.poll(() => page.getByLabel("Error rate").inputValue()).toBe("50");
  expect(await page.getByLabel("Delay").inputValue()).toBe("7");
});

describe("safety", () => {
  const hostile = "<img src=x onerror=document.title='hacked'>";

  browserTest("hostile text in a path or in the document stays text", async () => {
    const { page, origin } = await openView("operations", { document: documentSaying(hostile) });
    await fetch(`${origin}/api/v2/${hostile}?${hostile}`);
    expect(await page.locator(".row small").first().textContent()).toContain(hostile);
    expect(await answersOf(page, "devices.list").textContent()).toContain(hostile);
    await page.getByRole("link", { name: "Requests" }).click();
    await expect.poll(() => requestsOn(page).count()).toBe(1);
    await requestsOn(page).getByRole("button").click();
    await page.getByRole("region", { name: "curl" }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toBe("Tailscale API mock");
  });

  browserTest("even HTML that got in would not run, nor call another server", async () => {
    const { page } = await openView("behaviour");
    const elsewhere = await startServer(answering(200, "{}", { "Access-Control-Allow-Origin": "*" }));
    const outcome = await page.evaluate(
      async ([markup, url]) => {
        globalThis.document.body.insertAdjacentHTML("beforeend", markup);
        await new Promise((done) => globalThis.document.querySelector("img")?.addEventListener("error", done));
        return fetch(url).then(
          () => "answered",
          () => "refused",
        );
      },
      [hostile, elsewhere.url] as const,
    );
    expect(outcome).toBe("refused");
    expect(elsewhere.requests).toEqual([]);
    expect(await page.title()).toBe("Tailscale API mock");
  });

  browserTest("no request leaves the origin of the mock", async () => {
    const { page, origin } = await openView("behaviour");
    const urls: string[] = [];
    page.on("request", (request) => urls.push(request.url()));
    await page.reload();
    await scenario(page, "flaky").click();
    await page.locator('[aria-pressed="true"]', { hasText: "flaky" }).waitFor();
    expect(urls.length).toBeGreaterThan(5);
    expect(urls.filter((url) => new URL(url).origin !== origin && !url.startsWith("data:"))).toEqual([]);
  });
});

describe("the mock as a whole", () => {
  browserTest("the clock is shown, and moves on by a minute", async () => {
    const { page, mock } = await openView("operations");
    await clock(page).toBe("2026-04-12 09:00:00 UTC");
    await page.getByRole("button", { name: "Advance clock by 1 minute" }).click();
    await clock(page).toBe("2026-04-12 09:01:00 UTC");
    expect(mock.state.now).toBe("2026-04-12T09:01:00.000Z");
  });

  browserTest("Reset restores everything", async () => {
    const { page, mock, tailscale } = await openView("operations");
    const before = { state: mock.state, scenarios: mock.scenarios };
    mock.setScenarios({ tailnet: "empty-tailnet" });
    await button(page, "Unfold all").click();
    await answersOf(page, "devices.get").selectOption("404 unknown");
    await page.getByRole("button", { name: "Advance clock by 1 minute" }).click();
    await clock(page).toBe("2026-04-12 09:01:00 UTC");
    await tailscale.devices.list();
    await page.getByRole("button", { name: "Reset" }).click();
    await clock(page).toBe("2026-04-12 09:00:00 UTC");
    await expect.poll(() => answersOf(page, "devices.get").inputValue()).toBe("");
    await page.getByRole("link", { name: "Requests" }).click();
    await page.getByText("No requests yet.").waitFor();
    expect({ state: mock.state, scenarios: mock.scenarios }).toEqual(before);
  });

  browserTest("it says so when the mock is gone", async () => {
    const { page, stop } = await openView("operations");
    await stop();
    await page.getByText("The mock does not respond.").waitFor();
  });

  browserTest("saves where there is a file, and says where", async () => {
    const { page } = await openView("operations", { onSave: async () => "team.json" });
    await button(page, "Save").click();
    await page.getByText("Saved to team.json").waitFor();
  });

  browserTest("with a tailnet for each key it shows that of ?key=", async () => {
    const { page, mock, origin } = await openView("tailnet", { tailnetPerKey: true });
    mock.tailnetOf("tskey-api-one").setScenarios({ tailnet: "empty-tailnet" });
    await page.goto(`${origin}/__mock?key=tskey-api-one#tailnet`);
    await page.getByText("There are none.").waitFor();
  });
});
