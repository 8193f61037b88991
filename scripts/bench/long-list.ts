import { createMock } from "../../src/mock/index.ts";
import { median } from "./statistics.ts";

const count = 10_000;

/** Milliseconds of CPU, medians of alternating rounds. */
export interface LongList {
  readonly listing: number;
  readonly stringify: number;
}

/**
 * Lists ten thousand devices with all fields, compared with `JSON.stringify` of the same. It measures until the
 * response is encoded for sending, not until the caller has read it. One device changes before each round.
 */
export async function longList(rounds: number): Promise<LongList> {
  const mock = await createMock({ scenario: "large-tailnet" });
  const { devices } = mock.state;
  const many = Array.from({ length: count }, (_, index) => {
    const [device] = devices.slice(index % devices.length);
    if (!device) throw new Error("the large tailnet has no devices");
    return { ...device, nodeId: `n${index}CNTRL`, id: String(1e15 + index) };
  });
  mock.setState({ devices: many });
  const headers = { Authorization: "Bearer any" };
  const [listing, stringify]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + 3; round += 1) {
    const authorized = { method: "POST", headers: { ...headers, "Content-Type": "application/json" } };
    const body = JSON.stringify({ authorized: round % 2 === 0 });
    await mock.fetch(`http://mock/api/v2/device/n${round}CNTRL/authorized`, { ...authorized, body });
    let start = process.cpuUsage();
    const response = await mock.fetch("http://mock/api/v2/tailnet/-/devices?fields=all", { headers });
    listing.push(millisecondsSince(start));
    if (!response.ok) throw new Error(await response.text());
    const same: unknown = await response.json();
    start = process.cpuUsage();
    JSON.stringify(same);
    stringify.push(millisecondsSince(start));
  }
  // The first rounds are warm-up for the compiler.
  return { listing: median(listing.slice(3)), stringify: median(stringify.slice(3)) };
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
