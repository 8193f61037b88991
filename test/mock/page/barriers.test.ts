import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { browserTest } from "../../support/browser.ts";
import { rejection } from "../../support/call.ts";
import { button, openView, requestsOn } from "../../support/mock-page.ts";

/** Whether everybody can use the page: axe looks for barriers, in both themes and on a small screen. */

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const views = [
  "operations",
  "requests",
  "behaviour",
  "webhooks",
  "tailnet/devices",
  "tailnet/users",
  "tailnet/policy",
  "tailnet/services",
  "tailnet/logs",
];

/** What axe has against the page. */
async function barriersOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations }: AxeResults = await page.evaluate("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ["light", "dark"] as const) {
  describe(`in ${colorScheme}`, () => {
    for (const view of views) {
      browserTest(`axe finds nothing in ${view}, and 400 pixels are wide enough`, async () => {
        const { page, tailscale } = await openView(view);
        await rejection(tailscale.devices.get({ deviceId: "nGone" }));
        await page.setViewportSize({ width: 400, height: 800 });
        await page.emulateMedia({ colorScheme });
        if (view === "operations") await page.getByText("Unfold all").click();
        if (view === "requests") await requestsOn(page).getByRole("button").first().click();
        if (view === "tailnet/devices") await button(page, /^gateway\./).click();
        expect(await barriersOf(page)).toEqual([]);
        const excess = await page.evaluate(() => globalThis.document.documentElement.scrollWidth - innerWidth);
        expect(excess).toBeLessThanOrEqual(0);
      });
    }
  });
}

browserTest("a barrier that is planted is found", async () => {
  const { page } = await openView("behaviour");
  await page.evaluate(() =>
    globalThis.document.querySelector("label")?.replaceWith(globalThis.document.createElement("input")),
  );
  expect((await barriersOf(page)).join()).toContain("label: <input>");
});
