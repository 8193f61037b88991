import { describe, expect } from "vitest";
import type { Page } from "playwright-core";
import { browserTest } from "../../support/browser.ts";
import { button, openView } from "../../support/mock-page.ts";

const row = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });

describe("the tailnet", () => {
  browserTest("shows what there is, and what comes", async () => {
    const { page, mock, tailscale } = await openView("tailnet");
    await expect.poll(() => page.locator("tbody tr").count()).toBe(mock.state.devices.length);
    await page.getByRole("link", { name: /^Keys/ }).click();
    await row(page, "for CI").waitFor({ state: "detached" });
    await tailscale.keys.create({ body: { description: "for CI", capabilities: { devices: { create: {} } } } });
    await row(page, "for CI").waitFor();
  });

  browserTest("a device is changed and deleted through the API", async () => {
    const { page, mock } = await openView("tailnet/devices");
    const [device] = mock.state.devices;
    await button(page, device?.name ?? "").click();
    await page.getByLabel("Name", { exact: true }).fill("renamed");
    await page.getByLabel("Name", { exact: true }).press("Enter");
    await button(page, /^renamed\./).click();
    expect(mock.state.auditLog.at(-1)).toMatchObject({ action: "UPDATE" });
    await button(page, "Delete device").click();
    await row(page, "renamed.").waitFor({ state: "detached" });
    expect(mock.state.devices.map(({ nodeId }) => nodeId)).not.toContain(device?.nodeId);
  });

  browserTest("what the API refuses is told in the dialog, which stays", async () => {
    const { page } = await openView("tailnet/devices");
    await button(page, /^gateway\./).click();
    await page.getByLabel("Tags").fill("tag:unheard-of");
    await page.getByLabel("Tags").press("Enter");
    await page.getByRole("dialog").getByRole("alert").filter({ hasText: "tag" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  browserTest("the secret of a key that is made is shown, and works", async () => {
    const { page, mock } = await openView("tailnet/keys");
    await button(page, "Create key…").click();
    await page.getByRole("dialog").getByRole("button", { name: "Create key" }).click();
    const text = await page.getByRole("region", { name: "answer" }).locator("pre").textContent();
    const { id, key }: { id: string; key: string } = JSON.parse(text ?? "");
    expect(mock.state.secrets).toMatchObject({ [id]: key });
  });

  browserTest("the policy is edited as text", async () => {
    const { page, mock } = await openView("tailnet/policy");
    await page.getByLabel("Policy file").fill('{ // open\n"grants": [{"src": ["*"], "dst": ["*"], "ip": ["*"]}]}');
    await button(page, "Save policy").click();
    await page.getByText("Done.").waitFor();
    expect(mock.state.policy.text).toContain("// open");
  });

  browserTest("every table can be opened", async () => {
    const { page } = await openView("tailnet");
    const names = await page.getByRole("navigation", { name: "Tables" }).getByRole("link").all();
    expect(names).toHaveLength(9);
    for (const name of names) {
      await name.click();
      await page.locator("table, textarea").first().waitFor();
      expect(await page.getByRole("alert").first().textContent()).toBe("");
    }
  });
});
