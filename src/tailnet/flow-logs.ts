import type { ConnectionCounts, DeviceDetails, FlowLogNode, NetworkFlowLog } from "../../generated/schemas.ts";
import { nextRandom } from "./random.ts";
import type { TailnetState } from "./state.ts";

const minute = 60_000;

/** How long flow logs are kept, in milliseconds. An earlier start is moved up. */
const kept = 30 * 24 * 60 * minute;

/** The most moments with traffic in a window: a long window gets longer pauses, not more records. */
const mostMoments = 500;

/**
 * Generates traffic: every few minutes, one connected device talks to another. The same tailnet has the same traffic at
 * the same time, in any window of the same size.
 */
export function flowLogs({ now, devices }: TailnetState, start: number, end: number): NetworkFlowLog[] {
  const online = devices.filter(({ connectedToControl, addresses = [] }) => connectedToControl && addresses.length > 0);
  if (online.length < 2) return [];
  const last = Math.min(end, Date.parse(now));
  const first = Math.max(start, Date.parse(now) - kept);
  const step = Math.max(5 * minute, Math.ceil((last - first) / mostMoments / minute) * minute);
  const moments: number[] = [];
  for (let time = Math.ceil(first / step) * step; time <= last; time += step) moments.push(time);
  return moments.map((time) => record(online, time));
}

function record(online: readonly DeviceDetails[], time: number): NetworkFlowLog {
  const random = randomAt(time / minute);
  const source = pick(online, random());
  const destination = pick(
    online.filter((device) => device !== source),
    random(),
  );
  const start = new Date(time - 5_000).toISOString();
  return {
    logged: new Date(time).toISOString(),
    nodeId: source.nodeId,
    start,
    end: new Date(time).toISOString(),
    srcNode: nodeOf(source),
    dstNodes: [nodeOf(destination)],
    virtualTraffic: [traffic(source, destination, random)],
    subnetTraffic: null,
    exitTraffic: null,
    physicalTraffic: null,
  };
}

function traffic(
  { addresses: from = [] }: DeviceDetails,
  { addresses: to = [] }: DeviceDetails,
  random: () => number,
): ConnectionCounts {
  const port = pick([22, 80, 443, 5432], random());
  const packets = () => 1 + Math.floor(random() * 400);
  const [sent, received] = [packets(), packets()];
  return {
    proto: 6,
    src: `${from[0] ?? ""}:${40_000 + Math.floor(random() * 20_000)}`,
    dst: `${to[0] ?? ""}:${port}`,
    txPkts: String(sent),
    txBytes: String(sent * 120),
    rxPkts: String(received),
    rxBytes: String(received * 900),
  };
}

function nodeOf({ nodeId, name, addresses = [], tags, user, os }: DeviceDetails): FlowLogNode {
  return {
    nodeId,
    name,
    addresses,
    ...(tags ? { tags } : { user: user ?? "" }),
    ...(os !== undefined && { os }),
  };
}

function randomAt(seed: number): () => number {
  let state = seed | 0;
  return () => {
    const next = nextRandom(state);
    state = next.state;
    return next.value;
  };
}

function pick<Item>(items: readonly Item[], share: number): Item {
  const item = items[Math.floor(share * items.length)];
  if (item === undefined) throw new RangeError("there is nothing to choose from");
  return item;
}
