import { expect, test } from "vitest";
import { startPrism } from "../../scripts/prism.ts";
import { documentFile } from "../support/document.ts";
import { rejection } from "../support/call.ts";

/** The server that all contract tests stand on. */
test("Prism that ends before it is ready fails at once, with what it printed", async () => {
  const error = await rejection(startPrism("no-such-document.yaml"));
  expect(String(error)).toMatch(/prism ended with 1 before it was ready:[^]*no-such-document\.yaml/);
});

test("Prism listens on a free port and is gone when it is stopped", async () => {
  const [first, second] = await Promise.all([startPrism(documentFile), startPrism(documentFile)]);
  expect(first.url).not.toBe(second.url);
  expect((await fetch(`${first.url}/tailnet/-/devices`)).status).toBe(401);
  await Promise.all([first.stop(), second.stop()]);
  await expect(fetch(`${first.url}/tailnet/-/devices`)).rejects.toThrow("fetch failed");
});
