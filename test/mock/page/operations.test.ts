import { describe, expect } from "vitest";
import type { Page } from "playwright-core";
import { resolve } from "../../../scripts/document/openapi.ts";
import { NotFoundError } from "../../../src/index.ts";
import type { CreateMockOptions } from "../../../src/mock/index.ts";
import { browserTest } from "../../support/browser.ts";
import { rejection } from "../../support/call.ts";
import { document, operations } from "../../support/document.ts";
import { answersOf, button, documentSaying, openView } from "../../support/mock-page.ts";
import type { Scene } from "../../support/mock-page.ts";

const faults = ["drop", "malformed", "silence"];

/** Waits until the select shows an answer, and says which. */
const shows = (page: Page, operation: string) => expect.poll(() => answersOf(page, operation).inputValue());

/** The operations with all groups unfolded. */
async function openOperations(options?: CreateMockOptions): Promise<Scene> {
  const scene = await openView("operations", options);
  await button(scene.page, "Unfold all").click();
  return scene;
}

describe("operations", () => {
  browserTest("lists every operation of the document with all its answers", async () => {
    const { page, mock } = await openOperations();
    const labels = await page.locator(".row .call").allTextContents();
    expect(labels.toSorted()).toEqual(operations.map(({ method, path }) => method + path).toSorted());
    expect(labels).toHaveLength(mock.operations.length);
    for (const { resource, name, source } of operations) {
      const documented = Object.entries(source.responses).flatMap(([status, response]) => {
        const examples = Object.keys(resolve(document, response).content?.["application/json"]?.examples ?? {});
        return examples.length > 0 ? examples.map((example) => `${status} ${example}`) : [status];
      });
      const options = answersOf(page, `${resource}.${name}`).locator("option");
      expect(await options.allTextContents()).toEqual(["from the tailnet", ...documented, ...faults]);
    }
  });

  browserTest("what is chosen for an operation is what the client gets, until it is taken back", async () => {
    const { page, tailscale, mock } = await openOperations();
    const { devices } = await tailscale.devices.list();
    const deviceId = devices[0]?.nodeId ?? "";
    await answersOf(page, "devices.get").selectOption("404 unknown");
    await expect.poll(() => mock.scenarios.operations).toEqual({ "devices.get": { code: 404, example: "unknown" } });
    expect(await rejection(tailscale.devices.get({ deviceId }))).toBeInstanceOf(NotFoundError);
    await answersOf(page, "devices.get").selectOption("from the tailnet");
    await expect.poll(() => mock.scenarios.operations).toEqual({});
    expect(await tailscale.devices.get({ deviceId })).toMatchObject({ nodeId: deviceId });
  });

  browserTest("any status and a sequence can be written, and a mistake is told", async () => {
    const { page, mock } = await openOperations();
    const other = button(page, /^Other answers of devices\.get$/);
    const answers = page.locator('[name="answers"]');
    await other.click();
    await answers.fill("503, drip");
    await answers.press("Enter");
    await page.getByText('"drip" is no answer').waitFor();
    await answers.fill("503, drop, 404 unknown");
    await answers.press("Enter");
    const sequence = [{ code: 503 }, { fault: "drop" }, { code: 404, example: "unknown" }];
    await expect.poll(() => mock.scenarios.operations).toEqual({ "devices.get": sequence });
    await shows(page, "devices.get").toBe("next: 503, drop, 404 unknown");
    await other.click();
    await answers.fill("418");
    await page.getByLabel("only for the next calls").uncheck();
    await answers.press("Enter");
    await expect.poll(() => mock.scenarios.operations).toEqual({ "devices.get": { code: 418 } });
  });

  browserTest("what others choose is shown too, and stays when something else is chosen", async () => {
    const { page, mock } = await openOperations();
    mock.setScenarios({ operations: { getDevice: { code: 403 } } });
    await shows(page, "devices.get").toBe("403 missingScope");
    await answersOf(page, "devices.delete").selectOption("501 external");
    await expect
      .poll(() => mock.scenarios.operations)
      .toEqual({ "devices.get": { code: 403 }, "devices.delete": { code: 501, example: "external" } });
  });

  browserTest("a search, and what was called, leave only what fits, unfolded", async () => {
    const { page, tailscale } = await openView("operations");
    await expect.poll(() => answersOf(page, "users.suspend").isVisible()).toBe(false);
    await page.getByLabel("Search operations").fill("suspend user");
    await answersOf(page, "users.suspend").waitFor();
    await expect.poll(() => page.locator(".row").count()).toBe(1);
    await page.getByLabel("Search operations").fill("nothing like this");
    await page.getByText("No operation fits.").waitFor();
    await page.getByLabel("Search operations").fill("");
    await tailscale.devices.list();
    await page.getByLabel("only what was called").check();
    await answersOf(page, "devices.list").waitFor();
    await expect.poll(() => page.locator(".row").count()).toBe(1);
  });

  browserTest("a document that is loaded later is shown", async () => {
    const { page, mock } = await openOperations();
    await mock.load(documentSaying("Count devices"));
    await page.getByText("Count devices · devices.list").waitFor();
  });

  browserTest("without a tailnet it says that the first example is answered", async () => {
    const { page } = await openOperations({ stateful: false });
    expect(await answersOf(page, "devices.get").locator("option").first().textContent()).toBe("first example");
  });
});
