import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect } from "vitest";
import { Tailscale } from "../../../src/index.ts";
import type { ControlAnswers } from "../../../src/mock/control.ts";
import type { Mock } from "../../../src/mock/index.ts";
import { browserTest } from "../../support/browser.ts";
import { rejection } from "../../support/call.ts";
import { openView, requestsOn } from "../../support/mock-page.ts";

browserTest("are shown as they come, the newest first", async () => {
  const { page, tailscale } = await openView("requests");
  await page.getByText("No requests yet.").waitFor();
  await tailscale.devices.list({ os: "linux" });
  await rejection(tailscale.devices.get({ deviceId: "nGone" }));
  await expect.poll(() => requestsOn(page).count()).toBe(2);
  expect(await requestsOn(page).nth(0).textContent()).toMatch(/^404GET\/device\/nGone/);
  expect(await requestsOn(page).nth(1).textContent()).toMatch(/^200GET\/tailnet\/-\/devices\?os=linux/);
});

browserTest("one that is not valid is shown with what is wrong", async () => {
  const { page, tailscale } = await openView("requests");
  await rejection(tailscale.devices.setTags({ deviceId: "nVq3LTc2uCNTRL", body: { tags: ["web"] } }));
  const violations = requestsOn(page).locator(".violations li");
  await violations.waitFor();
  expect(await violations.allTextContents()).toEqual([
    'request.body.tags.0: Request body property tags.0 must match pattern "^tag:"',
  ]);
});

browserTest("one opens to its headers, bodies and the reason, without secrets", async () => {
  const { page, tailscale } = await openView("requests");
  const key = await tailscale.keys.create({
    body: { description: "for CI", capabilities: { devices: { create: { reusable: true } } } },
  });
  await requestsOn(page).getByRole("button").first().click();
  await page.getByText("The tailnet answered.").waitFor();
  const text = (await requestsOn(page).first().textContent()) ?? "";
  expect(text).toContain("for CI");
  expect(text).toContain("content-typeapplication/json");
  expect(text).toContain("authorization[redacted]");
  expect(text).toContain('"key": "[redacted]"');
  expect(text).not.toContain("tskey-api-test");
  expect(text).not.toContain(key.key);
});

const story: [string, (tailscale: Tailscale) => Promise<unknown>][] = [
  ["a list with a filter", (tailscale) => tailscale.devices.list({ os: "linux", fields: "all" })],
  [
    "a change of a device",
    (tailscale) => tailscale.devices.setName({ deviceId: "nVq3LTc2uCNTRL", body: { name: "it's" } }),
  ],
  ["a policy file", (tailscale) => tailscale.policyFile.set({ body: "{\n// 'quoted'\n}" })],
  ["nothing but a path", (tailscale) => tailscale.users.list()],
];

for (const [name, act] of story) {
  browserTest(`the SDK line and the curl line of ${name} send it again`, async () => {
    const { page, tailscale, mock } = await openView("requests");
    const text = async (part: string) =>
      (await page.getByRole("region", { name: part }).locator("pre").textContent()) ?? "";
    await act(tailscale).catch(() => {});
    await requestsOn(page).getByRole("button").first().click();
    await new Function("tailscale", `return (async () => { ${await text("SDK")} })();`)(tailscale).catch(() => {});
    const env = { ...process.env, TAILSCALE_API_KEY: "tskey-api-test" };
    await promisify(execFile)("sh", ["-c", await text("curl")], { env });
    const sent = await sentTo(mock);
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
  });
}

/** What requests were made of. */
async function sentTo(mock: Mock): Promise<string[]> {
  const read = async (path: string) => (await mock.fetch(`http://mock/__mock/requests${path}`)).json();
  const entries: ControlAnswers["GET /requests"] = await read("");
  return Promise.all(
    entries.map(async ({ id, method, path }) => {
      const { request }: ControlAnswers["GET /requests/{id}"] = await read(`/${id}`);
      return `${method} ${path} ${request.headers["content-type"]} ${request.body}`;
    }),
  );
}
