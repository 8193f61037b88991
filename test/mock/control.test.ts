import { describe, expect, test } from "vitest";
import { NotFoundError, Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { rejection } from "../support/call.ts";
import { document } from "../support/document.ts";

/** Bugs in how a mock is steered. */

describe("a document is loaded that lacks what is played", () => {
  /** The document with another name for each example called "unknown" or "unknownTags". */
  const renamed: object = JSON.parse(
    JSON.stringify(document).replaceAll('"unknown"', '"gone"').replaceAll('"unknownTags"', '"noTags"'),
  );
  const options = { scenario: "unknown-tags", operations: { getDevice: { code: 404, example: "unknown" } } };

  async function loaded() {
    const mock = await createMock(options);
    await mock.load(renamed);
    return { mock, tailscale: new Tailscale({ apiKey: "tskey-api-test", fetch: mock.fetch, maxRetries: 0 }) };
  }

  test("requests are not refused for it", async () => {
    const { mock, tailscale } = await loaded();
    const { devices } = await tailscale.devices.list();
    expect(devices).toHaveLength(mock.state.devices.length);
    expect(await rejection(tailscale.devices.get({ deviceId: "nGone" }))).toBeInstanceOf(NotFoundError);
  });

  test("it is played no more", async () => {
    const { mock } = await loaded();
    expect(mock.scenarios).toMatchObject({ scenario: "small-tailnet", operations: {} });
  });

  test("another scenario can be chosen", async () => {
    const { mock } = await loaded();
    mock.setScenarios({ scenario: "no-tags" });
    expect(mock.scenarios).toMatchObject({ behaviour: "no-tags" });
  });

  test("reset works, and plays it again once the document has it again", async () => {
    const { mock } = await loaded();
    mock.reset();
    expect(mock.scenarios).toMatchObject({ scenario: "small-tailnet", operations: {} });
    await mock.load(document);
    mock.reset();
    expect(mock.scenarios).toMatchObject({
      behaviour: "unknown-tags",
      operations: { "devices.get": { code: 404, example: "unknown" } },
    });
  });
});

test.each([
  ["createMock", createMock],
  ["createMswMock", createMswMock],
])("what steers a mock of %s can be passed on by itself, as in afterEach(mock.reset)", async (_name, create) => {
  const mock = await create();
  const { advance, reset, setScenarios, setState } = mock;
  const start = mock.state;
  advance(1_000);
  setState({ keys: [] });
  setScenarios({ delay: 1 });
  expect(mock.state).toEqual({ ...start, now: "2026-04-12T09:00:01.000Z", keys: [] });
  expect(mock.scenarios.delay).toBe(1);
  reset();
  expect(mock.state).toEqual(start);
  expect(mock.scenarios.delay).toBe(0);
});
