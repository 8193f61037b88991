import { ApiError, Tailscale, TailscaleError } from "../../src/index.ts";
import type { TailscaleOptions } from "../../src/index.ts";

/**
 * A small screen over the client, as an application would have it: devices, the invites of the one that was clicked, and
 * what failed.
 *
 * @param options How the client reaches the API.
 * @param moveClock Moves the time of the mock on, by seconds.
 */
export async function showStory(options: TailscaleOptions, moveClock: (seconds: number) => unknown): Promise<void> {
  const tailscale = new Tailscale({ apiKey: "tskey-api-any", maxRetries: 0, ...options });
  const devices = element("ul");
  const invites = element("ul");
  const email = Object.assign(element("input"), { ariaLabel: "Email" });
  const status = element("output");
  let deviceId = "";
  document.body.append(
    element("h2", "Devices"),
    devices,
    element("h2", "Invites"),
    email,
    button("Invite", invite, "Invited."),
    button("Wait a minute", () => moveClock(60), "A minute has passed."),
    invites,
    status,
  );

  function button(label: string, action: () => unknown, outcome: string): HTMLButtonElement {
    const node = element("button", label);
    node.onclick = () => attempt(action, outcome);
    return node;
  }

  /** Does something, shows the invites as they are then, and says what came of it. */
  async function attempt(action: () => unknown, outcome: string): Promise<void> {
    try {
      await action();
      if (deviceId) await showInvites();
      status.textContent = outcome;
    } catch (error) {
      status.textContent = explain(error);
    }
  }

  async function showDevices(): Promise<void> {
    const found = (await tailscale.devices.list()).devices.map(({ nodeId, hostname = nodeId }) => {
      const select = () => (deviceId = nodeId);
      return element("li", button(hostname, select, `These are the invites of ${hostname}.`));
    });
    devices.replaceChildren(...found);
  }

  async function showInvites(): Promise<void> {
    const found = (await tailscale.deviceInvites.list({ deviceId })).map(({ id, inviteUrl = "", ...invite }) => {
      const resend = () => tailscale.deviceInvites.resend({ deviceInviteId: id });
      const accept = () => tailscale.deviceInvites.accept({ body: { invite: inviteUrl } });
      return element(
        "li",
        element("span", `${invite.email ?? "by link"}: ${invite.acceptedBy?.loginName ?? "waiting"}`),
        button("Mail again", resend, "Mailed again."),
        button("Accept", accept, "Accepted."),
      );
    });
    invites.replaceChildren(...found);
  }

  async function invite(): Promise<void> {
    await tailscale.deviceInvites.create({ deviceId, body: [{ email: email.value }] });
  }

  await attempt(showDevices, "These are your devices.");
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: (Node | string)[]) {
  const node = document.createElement(name);
  node.append(...children);
  return node;
}

/** The class of the error, and when to try again where the server says it. */
function explain(error: unknown): string {
  if (!TailscaleError.is(error)) return String(error);
  const wait = error instanceof ApiError ? error.headers.get("Retry-After") : null;
  return wait === null ? error.name : `${error.name}: try again in ${wait} s`;
}
