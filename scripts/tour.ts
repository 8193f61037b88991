/** `npm start`: a mock of the API from the document, and a short tour of the client against it. */
import { NotFoundError, Tailscale } from "../src/index.ts";
import { startPrism } from "./prism.ts";

const mock = await startPrism("generated/openapi.yaml");
const tailscale = new Tailscale({ apiKey: "tskey-api-any", baseUrl: mock.url });

/** The mock answers with named examples of the document; this header asks for one. */
const story = (example: string) => ({ headers: { Prefer: `example=${example}` } });

try {
  console.log(`A mock of the Tailscale API listens on ${mock.url}.\n`);

  console.log("devices");
  const { devices } = await tailscale.devices.list();
  for (const device of devices)
    console.log(`  ${device.hostname} (${device.os}): ${device.tags?.join(" ") ?? device.user}`);
  const gateway = await tailscale.devices.get({ deviceId: "n7ZcRw5kTCNTRL", fields: "all" }, story("allFields"));
  console.log(`  ${gateway.hostname} offers ${gateway.advertisedRoutes?.join(", ")}`);
  const routes = await tailscale.devices.setRoutes({ deviceId: gateway.nodeId, body: { routes: ["10.0.0.0/16"] } });
  console.log(`  ${gateway.hostname} may now route ${routes.enabledRoutes?.join(", ")}`);
  await tailscale.devices.setTags({ deviceId: gateway.nodeId, body: { tags: ["tag:router", "tag:server"] } });
  const { attributes } = await tailscale.devices.getPostureAttributes({ deviceId: gateway.nodeId });
  console.log(
    `  its posture: ${Object.entries(attributes ?? {})
      .map(([key, value]) => `${key}=${value}`)
      .slice(0, 3)
      .join(", ")}`,
  );

  console.log("\ndevice invites");
  const [invite] = await tailscale.deviceInvites.create({
    deviceId: gateway.nodeId,
    body: [{ email: "ravi@partner.example", allowExitNode: true }],
  });
  console.log(`  invite ${invite?.id} for device ${invite?.deviceId} was mailed to ${invite?.email}`);
  const accepted = await tailscale.deviceInvites.accept({ body: { invite: "4kQ8vN2rT1" } });
  console.log(
    `  ${accepted.acceptedBy?.displayName} accepted ${accepted.device?.name} from ${accepted.sharer?.displayName}`,
  );

  console.log("\nuser invites");
  for (const { id, role, email } of await tailscale.userInvites.list())
    console.log(`  ${id}: ${role}, ${email ?? "by link"}`);
  await tailscale.userInvites.resend({ userInviteId: "29214" });
  console.log("  29214 was mailed again");

  console.log("\nan error");
  await tailscale.devices.get({ deviceId: "nGone" }, { headers: { Prefer: "code=404" } }).catch((error: unknown) => {
    if (!(error instanceof NotFoundError)) throw error;
    console.log(`  ${error.name}: ${error.message}`);
  });
} finally {
  await mock.stop();
}
