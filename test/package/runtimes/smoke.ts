import { AbortError, NotFoundError, Tailscale } from "tailscale-openapi";

/** What must work wherever the package runs: list, get, create, an error and an abort. Resolves to what came of each. */
export async function smoke(baseUrl: string): Promise<Record<string, unknown>> {
  const tailscale = new Tailscale({ apiKey: "tskey-api-any", baseUrl, maxRetries: 0 });
  const deviceId = "nVq3LTc2uCNTRL";
  const { devices } = await tailscale.devices.list();
  const { hostname } = await tailscale.devices.get({ deviceId });
  const [invite] = await tailscale.deviceInvites.create({ deviceId, body: [{ email: "ravi@partner.example" }] });
  const error: unknown = await tailscale.devices.get({ deviceId: "nGone" }).catch((reason: unknown) => reason);
  const controller = new AbortController();
  const call = tailscale.devices.list({}, { signal: controller.signal }).catch((reason: unknown) => reason);
  controller.abort();
  const aborted: unknown = await call;
  // A native fetch refuses to be called as the method of another object.
  const native = new Tailscale({ apiKey: "tskey-api-any", baseUrl, maxRetries: 0, fetch: globalThis.fetch });
  return {
    list: devices.length > 0,
    get: hostname,
    create: invite?.deviceId,
    error: error instanceof NotFoundError,
    abort: aborted instanceof AbortError,
    nativeFetch: (await native.devices.list()).devices.length > 0,
  };
}
