import { describe, expect } from "vitest";
import { browserTest } from "../../support/browser.ts";
import { button, openView } from "../../support/mock-page.ts";

describe("webhooks", () => {
  browserTest("have no view where the mock sends none", async () => {
    const { page } = await openView("webhooks");
    await page.route("**/__mock/webhooks/deliveries", (route) =>
      route.fulfill({ status: 404, json: { message: "no" } }),
    );
    await page.reload();
    await page.locator("#clock time").waitFor();
    expect(await page.getByRole("link", { name: "Webhooks" }).count()).toBe(0);
  });

  browserTest("show each delivery with its answer, and send it again", async () => {
    const { page } = await openView("webhooks");
    const sent: string[] = [];
    const delivery = {
      id: 1,
      webhook: "w1",
      url: "https://hooks.example.com/x",
      types: ["nodeCreated"],
      created: "2026-04-12T09:00:00Z",
      state: "failed",
      attempts: 2,
      headers: { "Tailscale-Webhook-Signature": "t=1" },
      body: "[]",
      response: { status: 500 },
    };
    await page.route("**/__mock/webhooks/**", async (route) => {
      const request = route.request();
      if (request.method() === "POST") sent.push(new URL(request.url()).pathname);
      await route.fulfill({ json: request.method() === "POST" ? {} : [delivery] });
    });
    await page.reload();
    await button(page, /hooks\.example\.com/).click();
    await page.getByText('"status": 500').waitFor();
    await button(page, "Send again").click();
    await expect.poll(() => sent).toEqual(["/__mock/webhooks/deliveries/1/again"]);
  });
});
