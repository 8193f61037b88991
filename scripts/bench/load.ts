import { Agent, request } from "node:http";

interface Plan {
  readonly method: string;
  readonly path: string;
  readonly body?: string;
}

/** Returns the n-th request of a load. */
type Requests = (index: number) => Plan;

const device = "/device/nVq3LTc2uCNTRL";
const read = { method: "GET", path: device };
const write = { method: "POST", path: `${device}/tags`, body: '{"tags":["tag:web"]}' };
const kinds: readonly Plan[] = [
  read,
  write,
  { method: "GET", path: "/tailnet/-/devices?fields=all" },
  { method: "GET", path: "/device/nGone" },
  { method: "POST", path: `${device}/tags`, body: '{"tags":["wrong"]}' },
  { method: "GET", path: "/nothing" },
  { method: "GET", path: `${device}/device-invites` },
];

export const requests = {
  get: () => read,
  post: () => write,
  mixed: (index: number) => kinds[index % kinds.length] ?? read,
} satisfies Record<string, Requests>;

/** Sends requests over ten connections. Resolves to the responses per second. */
export async function load(url: string, next: Requests, count: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 10 });
  const start = performance.now();
  let sent = 0;
  const worker = async () => {
    while (sent < count) await send(url, next((sent += 1)), agent);
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  agent.destroy();
  return count / ((performance.now() - start) / 1_000);
}

function send(url: string, { method, path, body }: Plan, agent: Agent): Promise<void> {
  const type = body === undefined ? {} : { "Content-Type": "application/json", "Content-Length": body.length };
  const headers = { Authorization: "Bearer any", Accept: "application/json", ...type };
  return new Promise((resolve, reject) => {
    const sending = request(url + path, { method, headers, agent }, (response) => {
      response.resume().on("end", resolve).on("error", reject);
    });
    sending.on("error", reject).end(body);
  });
}
