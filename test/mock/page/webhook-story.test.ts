import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import { verifyWebhook } from "../../../src/webhooks/index.ts";
import { browserTest } from "../../support/browser.ts";
import { button, openView } from "../../support/mock-page.ts";

/** A receiver that verifies what it gets, and can be broken. */
async function startReceiver() {
  const receiver = { status: 200, secret: "", types: new Array<string>(), url: "" };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const events = await verifyWebhook({ body: Buffer.concat(chunks), headers: request.headers }, receiver.secret);
    if (receiver.status === 200) receiver.types.push(...events.map(({ type }) => type));
    response.writeHead(receiver.status).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  // Its type permits the path of a Unix socket too.
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return receiver;
}

browserTest(
  "the story of a webhook: make it, delete a device, see the delivery, break the receiver, send again",
  async () => {
    const receiver = await startReceiver();
    const { page, mock } = await openView("tailnet/webhooks");

    await button(page, "Add webhook…").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Address").fill(receiver.url);
    await dialog.getByRole("button", { name: "Add webhook" }).click();
    const answer = await page.getByRole("region", { name: "answer" }).locator("pre").textContent();
    receiver.secret = JSON.parse(answer ?? "").secret;
    await page.keyboard.press("Escape");

    const remove = async (name: RegExp) => {
      await page.getByRole("link", { name: /^Devices/ }).click();
      await button(page, name).click();
      await button(page, "Delete device").click();
      await mock.delivered();
    };
    const delivery = () => button(page, /127\.0\.0\.1/).first();
    const show = async (state: string) => {
      await page.getByRole("link", { name: "Webhooks", exact: true }).first().click();
      await delivery().filter({ hasText: state }).waitFor();
    };

    await remove(/^amelie-laptop\./);
    await show("delivered");
    expect(receiver.types).toStrictEqual(["nodeDeleted"]);

    receiver.status = 500;
    await page.goto(page.url().replace(/#.*/, "#tailnet/devices"));
    await remove(/^gateway\./);
    await show("failed");
    await delivery().click();
    await page.getByText('"status": 500').waitFor();

    receiver.status = 200;
    await button(page, "Send again").click();
    await delivery().filter({ hasText: "delivered" }).waitFor();
    expect(receiver.types).toStrictEqual(["nodeDeleted", "nodeDeleted"]);
  },
);
