import { Tailscale } from "../../src/index.ts";

/**
 * Reads ten thousand devices once, and prints the time and the peak memory of the process. Needs its own process, since
 * a peak cannot be reset.
 */
export async function readFleet(baseUrl = "", variant = ""): Promise<void> {
  const url = `${baseUrl}/tailnet/-/devices?fields=all`;
  const tailscale = new Tailscale({ apiKey: "tskey-api-any", baseUrl });
  const variants: Record<string, () => Promise<unknown>> = {
    plain: async () => JSON.parse(await (await fetch(url)).text()),
    client: () => tailscale.devices.list({ fields: "all" }),
  };
  const read = variants[variant];
  if (!read) throw new Error(`there is no variant ${variant}`);
  const start = performance.now();
  await read();
  const milliseconds = performance.now() - start;
  console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1_024 }));
}

/** Calls ten thousand times, and prints the megabytes in use after a thousand calls and at the end. */
export async function callOften(baseUrl = ""): Promise<void> {
  const { devices } = new Tailscale({ apiKey: "tskey-api-any", baseUrl });
  const call = async (times: number) => {
    for (let index = 0; index < times; index += 1) await devices.get({ deviceId: "nVq3LTc2uCNTRL" });
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1_048_576;
  };
  console.log(JSON.stringify([await call(1_000), await call(9_000)]));
}
