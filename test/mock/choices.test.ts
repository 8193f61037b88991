import { describe, expect, test } from "vitest";
import { ServerError, Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { CreateMockOptions, Mock, MockControl } from "../../src/mock/index.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { rejection } from "../support/call.ts";
import { operations } from "../support/document.ts";

/** Two choices: what there is, and how it answers. */

function clientOf(mock: Mock): Tailscale {
  return new Tailscale({ apiKey: "tskey-api-test", fetch: mock.fetch, maxRetries: 0 });
}

async function control(mock: Mock, route: string, body?: object): Promise<unknown> {
  const init = body ? { method: "PUT", body: JSON.stringify(body) } : {};
  return (await mock.fetch(`http://mock/__mock/${route}`, init)).json();
}

const makers: [string, (options: CreateMockOptions) => Promise<MockControl>][] = [
  ["createMock", createMock],
  ["createMswMock", async (options) => createMswMock(options)],
];

describe.each(makers)("%s", (_name, create) => {
  test.each([
    [{}, "small-tailnet", "normal", "small-tailnet"],
    [{ scenario: "flaky" }, "small-tailnet", "flaky", "small-tailnet,flaky"],
    [{ scenario: "large-tailnet" }, "large-tailnet", "normal", "large-tailnet"],
    [{ scenario: "large-tailnet,flaky" }, "large-tailnet", "flaky", "large-tailnet,flaky"],
    [{ scenario: "slow , empty-tailnet" }, "empty-tailnet", "slow", "empty-tailnet,slow"],
    [
      { tailnet: "empty-tailnet", behaviour: "missing-scope" },
      "empty-tailnet",
      "missing-scope",
      "empty-tailnet,missing-scope",
    ],
    [{ scenario: "large-tailnet,slow", behaviour: "flaky" }, "large-tailnet", "flaky", "large-tailnet,flaky"],
  ])("%j is %s and %s", async (options, tailnet, behaviour, scenario) => {
    expect((await create(options)).scenarios).toMatchObject({ tailnet, behaviour, scenario });
  });

  test("one is changed without the other", async () => {
    const mock = await create({ scenario: "empty-tailnet,slow" });
    mock.setScenarios({ tailnet: "small-tailnet" });
    expect(mock.scenarios).toMatchObject({ scenario: "small-tailnet,slow", delay: 2_000 });
    expect(mock.state.devices).toHaveLength(3);
    mock.setState({ devices: [] });
    mock.setScenarios({ behaviour: "normal" });
    expect(mock.scenarios).toMatchObject({ scenario: "small-tailnet", delay: 0 });
    expect(mock.state.devices).toEqual([]);
  });

  test("the name of a tailnet alone ends a behaviour, and that of a behaviour alone keeps the tailnet", async () => {
    const mock = await create({ scenario: "empty-tailnet" });
    mock.setScenarios({ scenario: "flaky" });
    expect(mock.scenarios).toMatchObject({ scenario: "empty-tailnet,flaky", errorRate: 0.3 });
    mock.setScenarios({ scenario: "small-tailnet" });
    expect(mock.scenarios).toMatchObject({ scenario: "small-tailnet", errorRate: 0 });
  });

  test("an error rate and a delay are set on top", async () => {
    const mock = await create({ scenario: "flaky", errorRate: 0.1, delay: 5 });
    expect(mock.scenarios).toMatchObject({ errorRate: 0.1, delay: 5 });
    mock.setScenarios({ behaviour: "flaky", delay: 7 });
    expect(mock.scenarios).toMatchObject({ errorRate: 0.3, delay: 7 });
  });

  test("what was read can be set again", async () => {
    const mock = await create({ scenario: "empty-tailnet,slow", operations: { getDevice: { code: 404 } } });
    const before = mock.scenarios;
    mock.setScenarios(before);
    expect(mock.scenarios).toEqual(before);
  });

  test.each([
    [{ scenario: "large-tailnt,flaky" }, 'no scenario is called "large-tailnt"; did you mean "large-tailnet"?'],
    [{ scenario: "slow,flaky" }, '"slow,flaky" names two behaviours; name one'],
    [{ scenario: "small-tailnet,large-tailnet" }, "names two tailnets; name one"],
    [{ tailnet: "flaky" }, 'no tailnet is called "flaky"; there are small-tailnet, empty-tailnet, large-tailnet'],
    [{ behaviour: "flakey" }, 'no behaviour is called "flakey"; did you mean "flaky"?'],
    [{ operations: { getDevice: { code: 700 } } }, "700 is not the status of a response"],
    [{ operations: { getDevice: { fault: "dropp" } } }, 'no fault is called "dropp"; did you mean "drop"?'],
    [{ operations: { getDevice: [{ code: 503 }, { example: "none" }] } }, "devices.get has no response none; it has"],
    [{ operations: { getDevice: { fault: "drop", code: 503 } } }, '"operations" must be responses by operation'],
  ])("%j is refused", async (options, message) => {
    const given: object = options;
    const attempt = async () => create(given);
    await expect(attempt()).rejects.toThrow(message);
  });
});

test("the routes say what there is to choose, and how many operations each behaviour touches", async () => {
  const mock = await createMock();
  expect(await control(mock, "scenarios")).toMatchObject({
    tailnets: [{ name: "small-tailnet" }, { name: "empty-tailnet" }, { name: "large-tailnet" }],
    behaviours: expect.arrayContaining([
      { name: "normal", summary: "as the tailnet says", operations: [], isFailure: false },
      expect.objectContaining({ name: "flaky", operations: mock.operations.map(({ operation }) => operation) }),
      expect.objectContaining({
        name: "rate-limited",
        summary: expect.stringMatching(new RegExp(`^429 from \\d+ of ${operations.length} operations$`)),
        isFailure: true,
      }),
    ]),
    faults: ["drop", "malformed", "silence"],
    canSave: false,
  });
});

test("flaky touches operations that document no failure that passes", async () => {
  const mock = await createMock({ errorRate: 1 });
  const results = await Promise.all(
    Array.from({ length: 20 }, () => rejection(clientOf(mock).devices.get({ deviceId: "nVq3LTc2uCNTRL" }))),
  );
  expect(results.every((error) => error instanceof ServerError || String(error).includes("429"))).toBe(true);
});

test("a behaviour over HTTP leaves the tailnet alone", async () => {
  const mock = await createMock({ tailnet: "empty-tailnet" });
  expect(await control(mock, "scenarios", { behaviour: "missing-scope" })).toMatchObject({ tailnet: "empty-tailnet" });
  expect(await rejection(clientOf(mock).devices.list())).toMatchObject({ status: 403 });
  expect(await control(mock, "scenarios", { behaviour: "normal" })).toMatchObject({ behaviour: "normal" });
  expect((await clientOf(mock).devices.list()).devices).toEqual([]);
});
