import { describe, expect, onTestFinished, test } from "vitest";
import type { Page } from "playwright-core";
import { resolve } from "../../scripts/document/openapi.ts";
import { NotFoundError, Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { CreateMockOptions, Mock } from "../../src/mock/index.ts";
import type { ScenarioChoices } from "../../src/mock/control.ts";
import { page as html } from "../../src/mock/page/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { browserTest, openPage } from "../support/browser.ts";
import { rejection } from "../support/call.ts";
import { document, operations } from "../support/document.ts";
import { answering, startServer } from "../support/server.ts";

/** `GET /__mock`, as a person sees it and uses it. */

interface Scene {
  mock: Mock;
  origin: string;
  page: Page;
  tailscale: Tailscale;
  stop(): Promise<void>;
}

/** A mock on a socket, its page in a browser, and a client of the same mock. */
async function open(options?: CreateMockOptions): Promise<Scene> {
  const mock = await createMock(options);
  const { origin, stop } = await serve(mock, "127.0.0.1", 0);
  let isStopped = false;
  const stopOnce = async () => {
    if (!isStopped) await stop();
    isStopped = true;
  };
  onTestFinished(stopOnce);
  const page = await openPage();
  await page.goto(`${origin}/__mock`);
  await page.locator("#clock:not(:empty)").waitFor();
  const tailscale = new Tailscale({ apiKey: "tskey-api-test", baseUrl: `${origin}/api/v2`, maxRetries: 0 });
  return { mock, origin, page, tailscale, stop: stopOnce };
}

const scenario = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name} `) });
const answersOf = (page: Page, operationId: string) => page.locator(`select[name="${operationId}"]`);
const requests = (page: Page) => page.locator("#requests > li");
/** Waits until the select shows an answer, and says which. */
const shows = (page: Page, operationId: string) => expect.poll(() => answersOf(page, operationId).inputValue());
const clock = (page: Page) => expect.poll(() => page.locator("#clock").textContent());

/** The document with a text in all places that the page shows. */
function documentSaying(text: string): object {
  const copy: object = JSON.parse(
    JSON.stringify(document)
      .replaceAll('"List devices"', JSON.stringify(text))
      .replaceAll('"smallTailnet"', JSON.stringify(text)),
  );
  return copy;
}

test("the page is smaller than 12 kB", () => {
  expect(new TextEncoder().encode(html).length).toBeLessThan(12_000);
});

describe("operations", () => {
  browserTest("lists every operation of the document with all its answers", async () => {
    const { page, mock } = await open();
    const labels = await page.locator("#operations label .call").allTextContents();
    expect(labels.toSorted()).toEqual(operations.map(({ method, path }) => method + path).toSorted());
    expect(labels).toHaveLength(mock.operations.length);
    for (const { resource, name, source } of operations) {
      const documented = Object.entries(source.responses).flatMap(([status, response]) => {
        const examples = Object.keys(resolve(document, response).content?.["application/json"]?.examples ?? {});
        return examples.length > 0 ? examples.map((example) => `${status} ${example}`) : [status];
      });
      const options = answersOf(page, `${resource}.${name}`).locator("option");
      expect(await options.allInnerTexts()).toEqual(["from the tailnet", ...documented]);
    }
  });

  browserTest("what is chosen for an operation is what the client gets, until it is taken back", async () => {
    const { page, tailscale, mock } = await open();
    const { devices } = await tailscale.devices.list();
    const deviceId = devices[0]?.nodeId ?? "";
    await answersOf(page, "devices.get").selectOption("404 unknown");
    await expect.poll(() => mock.scenarios.operations).toEqual({ "devices.get": { code: 404, example: "unknown" } });
    expect(await rejection(tailscale.devices.get({ deviceId }))).toBeInstanceOf(NotFoundError);
    await answersOf(page, "devices.get").selectOption("from the tailnet");
    await expect.poll(() => mock.scenarios.operations).toEqual({});
    expect(await tailscale.devices.get({ deviceId })).toMatchObject({ nodeId: deviceId });
  });

  browserTest("what others choose is shown too, and stays when something else is chosen", async () => {
    const { page, mock } = await open();
    mock.setScenarios({ operations: { getDevice: { code: 403 } } });
    await shows(page, "devices.get").toBe("403 missingScope");
    await answersOf(page, "devices.delete").selectOption("501 external");
    await expect
      .poll(() => mock.scenarios.operations)
      .toEqual({ "devices.get": { code: 403 }, "devices.delete": { code: 501, example: "external" } });
  });

  browserTest("a document that is loaded later is shown", async () => {
    const { page, mock } = await open();
    await mock.load(documentSaying("Count devices"));
    await page.getByText("Count devices · devices.list").waitFor();
  });

  browserTest("without a tailnet it says that the first example is answered", async () => {
    const { page } = await open({ stateful: false });
    await shows(page, "devices.get").toBe("first example");
  });
});

describe("scenarios", () => {
  browserTest("are all there, with what they mean, and the current one is marked", async () => {
    const { page, origin } = await open();
    const response = await fetch(`${origin}/__mock/scenarios`);
    const { tailnets, behaviours } = (await response.json()) as ScenarioChoices;
    const known = [...tailnets, ...behaviours];
    const buttons = page.locator("#scenarios button");
    expect(await buttons.locator("span").allTextContents()).toEqual(known.map(({ name }) => name));
    expect(await buttons.locator("small").allTextContents()).toEqual(known.map(({ summary }) => summary));
    expect(await page.locator('[aria-pressed="true"] span').allTextContents()).toEqual(["small-tailnet", "normal"]);
  });

  browserTest("a click changes what the client gets", async () => {
    const { page, tailscale } = await open();
    await scenario(page, "empty-tailnet").click();
    await page.locator('[aria-pressed="true"]', { hasText: "empty-tailnet" }).waitFor();
    expect((await tailscale.devices.list()).devices).toEqual([]);
    await scenario(page, "missing-scope").press("Enter");
    await page.locator('[aria-pressed="true"]', { hasText: "missing-scope" }).waitFor();
    expect(await rejection(tailscale.devices.list())).toMatchObject({ status: 403 });
  });

  browserTest("the error rate and the delay are shown", async () => {
    const { page, mock } = await open({ errorRate: 0.25, delay: 3 });
    await page.getByText("Error rate 25 %, delay 3 ms").waitFor();
    mock.setScenarios({ errorRate: 0, delay: 0 });
    await page.getByText("Error rate 0 %, delay 0 ms").waitFor();
  });
});

describe("requests", () => {
  browserTest("are shown as they come, the newest first", async () => {
    const { page, tailscale } = await open();
    await page.getByText("No requests yet.").waitFor();
    await tailscale.devices.list({ os: "linux" });
    await rejection(tailscale.devices.get({ deviceId: "nGone" }));
    await expect.poll(() => requests(page).count()).toBe(2);
    expect(await requests(page).nth(0).textContent()).toMatch(/^404GET\/device\/nGone/);
    expect(await requests(page).nth(1).textContent()).toMatch(/^200GET\/tailnet\/-\/devices\?os=linux/);
  });

  browserTest("one that is not valid is shown with what is wrong", async () => {
    const { page, tailscale } = await open();
    await rejection(tailscale.devices.setTags({ deviceId: "nVq3LTc2uCNTRL", body: { tags: ["web"] } }));
    const violations = requests(page).locator(".violations li");
    await violations.waitFor();
    expect(await violations.allTextContents()).toEqual([
      'request.body.tags.0: Request body property tags.0 must match pattern "^tag:"',
    ]);
  });
});

describe("safety", () => {
  const hostile = "<img src=x onerror=document.title='hacked'>";

  browserTest("hostile text in a path or in the document stays text", async () => {
    const { page, origin } = await open({ document: documentSaying(hostile) });
    await fetch(`${origin}/api/v2/${hostile}?${hostile}`);
    await expect.poll(() => requests(page).count()).toBe(1);
    expect(await page.locator("#operations small").first().textContent()).toContain(hostile);
    expect(await answersOf(page, "devices.list").textContent()).toContain(hostile);
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toBe("Tailscale API mock");
  });

  browserTest("even HTML that got in would not run, nor call another server", async () => {
    const { page } = await open();
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
    const { page, origin } = await open();
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
    const { page, mock } = await open();
    await clock(page).toBe("2026-04-12 09:00:00 UTC");
    await page.getByRole("button", { name: "Advance clock by 1 minute" }).click();
    await clock(page).toBe("2026-04-12 09:01:00 UTC");
    expect(mock.state.now).toBe("2026-04-12T09:01:00.000Z");
  });

  browserTest("Reset restores everything", async () => {
    const { page, mock, tailscale } = await open();
    const before = { state: mock.state, scenarios: mock.scenarios };
    await scenario(page, "empty-tailnet").click();
    await answersOf(page, "devices.get").selectOption("404 unknown");
    await page.getByRole("button", { name: "Advance clock by 1 minute" }).click();
    await clock(page).toBe("2026-04-12 09:01:00 UTC");
    await tailscale.devices.list();
    await expect.poll(() => requests(page).count()).toBe(1);
    await page.getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => requests(page).count()).toBe(0);
    await clock(page).toBe("2026-04-12 09:00:00 UTC");
    await shows(page, "devices.get").toBe("from the tailnet");
    expect({ state: mock.state, scenarios: mock.scenarios }).toEqual(before);
  });

  browserTest("it says so when the mock is gone", async () => {
    const { page, stop } = await open();
    await stop();
    await page.getByText("The mock does not respond.").waitFor();
  });
});
