import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { onTestFinished, test } from "vitest";

/** Debian's Chromium, or the one that is named. */
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

const missing = existsSync(executablePath) ? "" : " (skipped: install Debian's chromium, or set CHROMIUM_PATH)";

/** Declares a test that needs a browser. Without one it is skipped, and its title says how to run it. */
export function browserTest(title: string, run: () => Promise<void>): void {
  test.skipIf(missing !== "")(`${title}${missing}`, run);
}

/** Starts Chromium. It ends with the test. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  onTestFinished(() => browser.close());
  return browser;
}
