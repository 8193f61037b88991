import { onTestFinished } from "vitest";
import type { Locator, Page } from "playwright-core";
import { Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { CreateMockOptions, Mock } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { openPage } from "./browser.ts";
import { document } from "./document.ts";

export interface Scene {
  mock: Mock;
  origin: string;
  page: Page;
  tailscale: Tailscale;
  stop(): Promise<void>;
}

/** A mock on a socket, a view of its page in a browser, and a client of the same mock. */
export async function openView(view: string, options?: CreateMockOptions): Promise<Scene> {
  const mock = await createMock(options);
  const { origin, stop } = await serve(mock, "127.0.0.1", 0);
  let isStopped = false;
  const stopOnce = async () => {
    if (!isStopped) await stop();
    isStopped = true;
  };
  onTestFinished(stopOnce);
  const page = await openPage();
  await page.goto(`${origin}/__mock#${view}`);
  await page.locator("#clock time").waitFor();
  const tailscale = new Tailscale({ apiKey: "tskey-api-test", baseUrl: `${origin}/api/v2`, maxRetries: 0 });
  return { mock, origin, page, tailscale, stop: stopOnce };
}

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", { name });

/** The select with the answers of an operation. */
export const answersOf = (page: Page, operation: string): Locator => page.locator(`select[name="${operation}"]`);

/** The requests that are listed. */
export const requestsOn = (page: Page): Locator => page.locator("#requests > li");

/** The document with a text in all places that the page shows. */
export function documentSaying(text: string): object {
  const copy: object = JSON.parse(
    JSON.stringify(document)
      .replaceAll('"List devices"', JSON.stringify(text))
      .replaceAll('"smallTailnet"', JSON.stringify(text)),
  );
  return copy;
}
