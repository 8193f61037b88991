import type { Page } from "playwright-core";
import { describe, expect, onTestFinished } from "vitest";
import { createMock } from "../../src/mock/index.ts";
import type { CreateMockOptions } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { servePage } from "../support/page-server.ts";

/** The client in a real browser, against the mock on another origin and against MSW: what the user of a page sees. */

const says = (page: Page) => expect.poll(() => page.locator("output").textContent());
const invite = (page: Page) => page.locator("li", { hasText: "zoe@partner.example" });

async function startMock(options?: CreateMockOptions): Promise<string> {
  const { origin, stop } = await serve(await createMock(options), "127.0.0.1", 0);
  onTestFinished(stop);
  return origin;
}

/** Invites somebody, mails once too often, waits as told, and accepts. */
async function playStory(page: Page): Promise<void> {
  const { state } = await createMock();
  await says(page).toBe("These are your devices.");
  expect(await page.locator("li").allTextContents()).toEqual(state.devices.map(({ hostname }) => hostname));

  await page.getByRole("button", { name: "gateway" }).click();
  await says(page).toBe("These are the invites of gateway.");
  await page.getByLabel("Email").fill("zoe@partner.example");
  await page.getByRole("button", { name: "Invite" }).click();
  await says(page).toBe("Invited.");
  expect(await invite(page).locator("span").textContent()).toBe("zoe@partner.example: waiting");

  const mailAgain = invite(page).getByRole("button", { name: "Mail again" });
  await mailAgain.click();
  await says(page).toBe("Mailed again.");
  await mailAgain.click();
  await says(page).toBe("RateLimitError: try again in 60 s");
  await page.getByRole("button", { name: "Wait a minute" }).click();
  await says(page).toBe("A minute has passed.");
  await mailAgain.click();
  await says(page).toBe("Mailed again.");

  await invite(page).getByRole("button", { name: "Accept" }).click();
  await says(page).toBe("Accepted.");
  expect(await invite(page).locator("span").textContent()).toBe(`zoe@partner.example: ${state.guest.loginName}`);
}

describe("a page on another origin than the mock", () => {
  browserTest("lists, invites, is limited, recovers and accepts", async () => {
    const page = await openPage();
    await page.goto(`${await servePage("cors.ts")}/?mock=${await startMock()}`);
    await playStory(page);
  });

  browserTest("does so with credentials too, which its cookies go along with", async () => {
    const page = await openPage();
    const mock = await startMock();
    const cookies: Promise<string | null>[] = [];
    page.on("requestfinished", (request) => {
      if (request.url().startsWith(mock)) cookies.push(request.headerValue("cookie"));
    });
    await page.goto(`${await servePage("cors.ts")}/?mock=${mock}&credentials=include`);
    await playStory(page);
    expect(await Promise.all(cookies)).toContain("session=ours");
  });

  browserTest("is served where its origin is in `corsOrigins`", async () => {
    const page = await openPage();
    const origin = await servePage("cors.ts");
    await page.goto(`${origin}/?mock=${await startMock({ corsOrigins: [origin] })}`);
    await says(page).toBe("These are your devices.");
  });

  browserTest("is refused by the browser where it is not", async () => {
    const page = await openPage();
    const mock = await startMock({ corsOrigins: ["http://127.0.0.1:1"] });
    await page.goto(`${await servePage("cors.ts")}/?mock=${mock}`);
    await says(page).toBe("ConnectionError");
  });
});

describe("a page with MSW, and no server at all", () => {
  browserTest("lists, invites, is limited, recovers and accepts", async () => {
    const page = await openPage();
    await page.goto(await servePage("msw.ts"));
    await playStory(page);
  });
});
