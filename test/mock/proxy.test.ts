import { expect, onTestFinished, test } from "vitest";
import { startPrism } from "../../scripts/prism.ts";
import { Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { CreateMockOptions } from "../../src/mock/index.ts";
import { serve } from "../../src/mock/serve.ts";
import { call, rejection, status } from "../support/call.ts";
import { document, documentFile, exampleInput, exampleValues, operations } from "../support/document.ts";

/** `prism proxy --errors` between the SDK and the stateful mock: an independent witness of both directions. */
async function between(options?: CreateMockOptions) {
  const mock = await createMock(options);
  const { origin, stop } = await serve(mock, "127.0.0.1", 0);
  onTestFinished(stop);
  const proxy = await startPrism(documentFile, `${origin}/api/v2`);
  onTestFinished(() => proxy.stop());
  const violations: string[] = [];
  const api = new Tailscale({
    apiKey: "tskey-api-test",
    baseUrl: proxy.url,
    maxRetries: 0,
    onResponse: (response) => void violations.push(...(response.headers.get("sl-violations") ?? "").split("\n")),
  });
  return { mock, api, violations: () => violations.filter((text) => text !== "") };
}

test("finds no violation in any request of the SDK and any answer of the mock", async () => {
  const { mock, api, violations } = await between();
  for (const operation of operations) {
    for (const body of bodies(operation)) {
      mock.reset();
      // Some examples make what the small tailnet has already, and are refused.
      await status(call(api, operation, { ...exampleInput(operation), ...body }));
    }
  }
  await api.devices.list({ fields: "all" });
  await api.devices.get({ deviceId: "n7ZcRw5kTCNTRL", fields: "all" });
  for (const nothing of [
    () => api.devices.get({ deviceId: "nGone" }),
    () => api.userInvites.get({ userInviteId: "0" }),
  ])
    expect(await rejection(nothing())).toMatchObject({ status: 404 });
  expect(violations()).toStrictEqual([]);
});

test("would find one: a mock of another document", async () => {
  const other: typeof document = JSON.parse(
    JSON.stringify(document).replaceAll('"hostname":"amelie-laptop"', '"hostname":5'),
  );
  Object.assign(other.components.schemas["Device"]?.properties ?? {}, { hostname: {} });
  const { api } = await between({ document: other, stateful: false });
  expect(await rejection(api.devices.get({ deviceId: "nOne" }))).toMatchObject({ status: 500 });
});

function bodies({ body }: (typeof operations)[number]): object[] {
  return body ? exampleValues(body.examples).map(([, value]) => ({ body: value })) : [{}];
}
