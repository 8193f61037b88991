/** `npm start`: the mock server, and a short tour of the client against it. */
import { NotFoundError, RateLimitError, Tailscale } from "../src/index.ts";
import { createMock } from "../src/mock/index.ts";
import { serve } from "../src/mock/serve.ts";

const mock = await createMock();
const server = await serve(mock, "127.0.0.1", 0);
const tailscale = new Tailscale({ apiKey: "tskey-api-any", baseUrl: `${server.origin}/api/v2`, maxRetries: 0 });

try {
  console.log(`A mock of the Tailscale API listens on ${server.origin}/api/v2.\n`);

  console.log("devices");
  const { devices } = await tailscale.devices.list();
  for (const device of devices)
    console.log(`  ${device.hostname} (${device.os}): ${device.tags?.join(" ") ?? device.user}`);
  const gateway = await tailscale.devices.get({ deviceId: "n7ZcRw5kTCNTRL", fields: "all" });
  console.log(`  ${gateway.hostname} offers ${gateway.advertisedRoutes?.join(", ")}`);
  const routes = await tailscale.devices.setRoutes({ deviceId: gateway.nodeId, body: { routes: ["192.168.1.0/24"] } });
  console.log(`  ${gateway.hostname} may now route ${routes.enabledRoutes?.join(", ")}`);
  const { attributes } = await tailscale.devices.getPostureAttributes({ deviceId: gateway.nodeId });
  const posture = Object.entries(attributes ?? {}).map(([key, value]) => `${key}=${value}`);
  console.log(`  its posture: ${posture.slice(0, 3).join(", ")}`);

  console.log("\ndevice invites");
  const [invite] = await tailscale.deviceInvites.create({
    deviceId: gateway.nodeId,
    body: [{ email: "ravi@partner.example", allowExitNode: true }],
  });
  console.log(`  invite ${invite?.id} for device ${invite?.deviceId} was mailed to ${invite?.email}`);
  const accepted = await tailscale.deviceInvites.accept({ body: { invite: invite?.inviteUrl ?? "" } });
  console.log(
    `  ${accepted.acceptedBy?.displayName} accepted ${accepted.device?.name} from ${accepted.sharer?.displayName}`,
  );

  console.log("\nuser invites");
  for (const { id, role, email } of await tailscale.userInvites.list())
    console.log(`  ${id}: ${role}, ${email ?? "by link"}`);
  await tailscale.userInvites.resend({ userInviteId: "29214" });
  console.log("  29214 was mailed again");

  console.log("\nerrors");
  await tailscale.userInvites.resend({ userInviteId: "29214" }).catch((error: unknown) => {
    if (!(error instanceof RateLimitError)) throw error;
    console.log(`  ${error.name}: ${error.message}`);
  });
  await tailscale.devices.get({ deviceId: "nGone" }).catch((error: unknown) => {
    if (!(error instanceof NotFoundError)) throw error;
    console.log(`  ${error.name}: ${error.message}`);
  });
} finally {
  await server.stop();
}
