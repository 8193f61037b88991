import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, onTestFinished, test } from "vitest";

/** Debian's Chromium, or the one that is named. */
export const chromiumPath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

const missing = existsSync(chromiumPath) ? "" : " (skipped: install Debian's chromium, or set CHROMIUM_PATH)";

/** Declares a test that needs a browser. Without one it is skipped, and its title says how to run it. */
export function browserTest(title: string, run: () => Promise<void>): void {
  test.skipIf(missing !== "")(`${title}${missing}`, run);
}

let browser: Promise<Browser> | undefined;

afterAll(async () => (await browser)?.close());

/** A page in a browser that remembers nothing, waits as long as the test, and ends with it. A file's tests share one Chromium. */
export async function openPage(): Promise<Page> {
  browser ??= chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  const context = await (await browser).newContext();
  context.setDefaultTimeout(0);
  onTestFinished(() => context.close());
  return context.newPage();
}
