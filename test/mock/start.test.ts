import { describe, expect, test } from "vitest";
import { Tailscale } from "../../src/index.ts";
import { createMock } from "../../src/mock/index.ts";
import type { TailnetState } from "../../src/mock/index.ts";
import { createMswMock } from "../../src/msw/index.ts";
import { faultsOf } from "../../src/tailnet/schema.ts";
import { definition } from "../../src/tailnet/definitions.ts";
import { shiftTimes } from "../../src/tailnet/shift-times.ts";

/** What a mock starts with: the time, the seed, and a state of one's own. */

const day = 86_400_000;
const storyTime = "2026-04-12T09:00:00.000Z";
const later = "2031-01-02T03:04:05Z";

/** Every text of a value that is a time, with where it is. */
function timesIn(value: unknown, place = ""): [string, string][] {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\dT/.test(value) ? [[place, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => timesIn(member, `${place}.${name}`));
}

describe("time", () => {
  test("it is the time of the examples by default, and everything is as in the document", async () => {
    expect((await createMock()).state.now).toBe(storyTime);
    expect(createMswMock().state.devices[0]?.lastSeen).toBe("2026-04-12T09:00:00Z");
  });

  test.each(["small-tailnet", "large-tailnet"])(
    "all of %s keeps its distance from the time that is set",
    async (tailnet) => {
      const [story, mock] = [await createMock({ tailnet }), await createMock({ tailnet, now: later })];
      expect(mock.state.now).toBe("2031-01-02T03:04:05.000Z");
      const distance = Date.parse(later) - Date.parse(storyTime);
      const [before, after] = [timesIn(story.state), timesIn(mock.state)];
      expect(before.length).toBeGreaterThan(8);
      for (const [index, [place, time]] of before.entries()) {
        const [samePlace, moved = ""] = after[index] ?? [];
        expect(samePlace).toBe(place);
        const wanted = time.startsWith("0001") ? Date.parse(time) : Date.parse(time) + distance;
        expect(Math.abs(Date.parse(moved) - wanted), `${place} ${time} ${moved}`).toBeLessThan(1_000);
      }
    },
  );

  test("the year 1, which is never, stays, and so does what only resembles a time", () => {
    const state = { now: storyTime, at: "0001-01-01T00:00:00Z", day: "2026-04-12", note: "since 2026-04-12T09:00:00Z" };
    expect(shiftTimes(state as unknown as TailnetState, later)).toEqual({ ...state, now: "2031-01-02T03:04:05.000Z" });
  });

  test("it is restored by a reset and by another tailnet", async () => {
    const mock = await createMock({ now: later });
    mock.advance(day);
    mock.reset();
    expect(mock.state.now).toBe("2031-01-02T03:04:05.000Z");
    mock.advance(day);
    mock.setScenarios({ tailnet: "empty-tailnet" });
    expect(mock.state.now).toBe("2031-01-02T03:04:05.000Z");
  });

  test("the real time is that of the start, and of every reset", async () => {
    const begin = Date.now();
    const mock = await createMock({ now: "real" });
    expect(Date.parse(mock.state.now)).toBeGreaterThanOrEqual(begin);
    const [laptop] = mock.state.devices;
    expect(Date.parse(laptop?.lastSeen ?? "")).toBeGreaterThan(begin - day);
    mock.advance(-day);
    mock.reset();
    expect(Date.parse(mock.state.now)).toBeGreaterThanOrEqual(begin);
  });

  test("what is no time is refused", async () => {
    await expect(createMock({ now: "soon" })).rejects.toThrow('"now" must be a time such as "2026-04-12T09:00:00Z"');
  });
});

describe("seed", () => {
  const peopleOf = (state: TailnetState) => [
    ...state.devices.flatMap(({ user, hostname, addresses }) => [user, hostname, addresses?.[0]]),
    state.user.displayName,
    state.guest.loginName,
    ...state.userInvites.map(({ email }) => email),
  ];

  test("1 is the story of the document", async () => {
    const { state } = await createMock({ seed: 1 });
    expect(state.devices.map(({ hostname }) => hostname)).toEqual(["amelie-laptop", "gateway", "build-box"]);
  });

  test("two seeds have other people, machines and addresses, and one has the same each time", async () => {
    const states = await Promise.all([1, 2, 3].map(async (seed) => (await createMock({ seed })).state));
    const [one = "", two = "", three = ""] = states.map((state) => JSON.stringify(peopleOf(state)));
    expect(new Set([one, two, three]).size).toBe(3);
    expect(two).not.toMatch(/amelie|ravi|100\.87\.74\.78/i);
    expect((await createMock({ seed: 2 })).state).toEqual(states[1]);
  });

  test("identifiers stay, and who belongs together still does", async () => {
    const { state } = await createMock({ seed: 2 });
    const [laptop, gateway, shared] = state.devices;
    expect([laptop?.nodeId, gateway?.nodeId]).toEqual(["nVq3LTc2uCNTRL", "n7ZcRw5kTCNTRL"]);
    expect([laptop?.user, shared?.user]).toEqual([state.user.loginName, state.guest.loginName]);
    expect(laptop?.name.startsWith(`${laptop.hostname}.`)).toBe(true);
    expect(state.user.loginName.startsWith(state.user.displayName.toLowerCase())).toBe(true);
  });

  test.each([2, 3, 4, 5])("the tailnets of seed %i fit the document", async (seed) => {
    for (const tailnet of ["small-tailnet", "empty-tailnet", "large-tailnet"]) {
      const mock = await createMock({ seed, tailnet });
      mock.setState(mock.state);
      const api = new Tailscale({ apiKey: "tskey-api-any", fetch: mock.fetch, maxRetries: 0 });
      const { devices } = await api.devices.list({ fields: "all" });
      expect(new Set(devices.map(({ addresses }) => addresses?.[0])).size).toBe(devices.length);
    }
  });
});

describe("large-tailnet", () => {
  test("has something to sort and to filter", async () => {
    const { devices, now, policy } = (await createMock({ tailnet: "large-tailnet" })).state;
    const machines = devices.slice(3);
    const different = (pick: (device: (typeof devices)[number]) => unknown) => new Set(machines.map(pick)).size;
    const share = (isSo: (device: (typeof devices)[number]) => boolean | undefined) =>
      machines.filter(isSo).length / machines.length;
    const away = (text?: string | null) => (Date.parse(now) - Date.parse(text ?? "")) / day;
    expect(different(({ user }) => user)).toBeGreaterThan(20);
    expect(different(({ os }) => os)).toBe(5);
    expect(different(({ clientVersion }) => clientVersion)).toBeGreaterThan(3);
    expect(different(({ created }) => created)).toBeGreaterThan(900);
    expect(different(({ expires }) => expires)).toBeGreaterThan(500);
    expect(share(({ authorized }) => !authorized)).toBeGreaterThan(0.01);
    expect(share(({ lastSeen }) => away(lastSeen) > 180)).toBeGreaterThan(0.005);
    expect(share(({ lastSeen }) => away(lastSeen) < 1)).toBeGreaterThan(0.6);
    expect(share(({ expires, keyExpiryDisabled }) => !keyExpiryDisabled && away(expires) > 0)).toBeGreaterThan(0.03);
    expect(share(({ expires }) => -away(expires) > 0 && -away(expires) < 14)).toBeGreaterThan(0.02);
    expect(share(({ tags: own }) => (own ?? []).length > 0)).toBeGreaterThan(0.15);
    expect(machines.flatMap((device) => device.tags ?? []).every((tag) => policy.text.includes(`"${tag}"`))).toBe(true);
    expect(machines.filter(({ created, lastSeen }) => away(created) < away(lastSeen))).toEqual([]);
    expect(
      faultsOf(machines, { items: { $ref: "DeviceDetails" } }, "devices", { find: definition, int64: "string" }),
    ).toEqual([]);
  });
});

describe("a state of one's own", () => {
  const own: Partial<TailnetState> = { secrets: { k: "mine" }, now: "2030-01-01T00:00:00.000Z" };

  test("is the tailnet own-tailnet, empty where it says nothing, and comes back", async () => {
    const mock = await createMock({ state: own });
    expect(mock.scenarios).toMatchObject({ scenario: "own-tailnet", tailnet: "own-tailnet" });
    expect(mock.state).toMatchObject({ ...own, devices: [] });
    mock.setScenarios({ tailnet: "small-tailnet" });
    expect(mock.state.devices).toHaveLength(3);
    mock.setScenarios({ tailnet: "own-tailnet" });
    expect(mock.state).toMatchObject(own);
    mock.setState({ secrets: {} });
    mock.reset();
    expect(mock.state).toMatchObject(own);
  });

  test("is dated relative to the time that is set", async () => {
    const { state } = await createMock();
    const mock = await createMock({ state, now: later });
    expect(mock.state).toEqual((await createMock({ now: later })).state);
  });

  test("is refused with the place that is wrong", async () => {
    const state: object = { devices: [{ id: 5 }] };
    await expect(createMock({ state })).rejects.toThrow("state.devices[0].id must be a string");
    await expect(createMock({ tailnet: "own-tailnet" })).rejects.toThrow(
      'no tailnet is called "own-tailnet"; there are',
    );
  });
});
