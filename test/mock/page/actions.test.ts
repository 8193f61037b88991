import { expect } from "vitest";
import type { Locator, Page } from "playwright-core";
import type { Mock } from "../../../src/mock/index.ts";
import { tables } from "../../../src/page/tables.ts";
import { browserTest } from "../../support/browser.ts";
import { openView } from "../../support/mock-page.ts";

/** Everything that can be done on the page is done once, in a browser. */

interface Step {
  readonly table: string;
  readonly action: string;
  /** The thing that it is done to; without one it is an action of the table. */
  readonly row?: string;
  /** What is filled in, by label. */
  readonly fill?: Readonly<Record<string, string>>;
  /** The action and the property that the audit log has of it. */
  readonly logs?: string;
}

const newDevice = "page-device";
const newUser = "page@example.com";
const guest = "guest@partner.example";
const hook = "http://127.0.0.1:9/hook";
const service = "svc:page";

const steps: readonly Step[] = [
  {
    table: "Settings",
    action: "Save settings",
    fill: { Settings: '{"usersApprovalOn": true, "devicesApprovalOn": true, "devicesKeyDurationDays": 30}' },
    logs: "UPDATE MAX_KEY_DURATION",
  },
  { table: "Users", action: "Add user", fill: { "Login name": newUser }, logs: "CREATE" },
  { table: "Users", row: newUser, action: "Approve", logs: "APPROVE" },
  { table: "Users", row: newUser, action: "Set role", fill: { Role: "auditor" }, logs: "UPDATE USER_ROLE" },
  { table: "Users", row: newUser, action: "Suspend", logs: "SUSPEND" },
  { table: "Users", row: newUser, action: "Restore", logs: "RESTORE" },
  { table: "Users", row: newUser, action: "Delete user", logs: "DELETE" },
  { table: "Users", action: "Invite user", fill: { Email: guest }, logs: "CREATE TAILNET_INVITE" },
  { table: "Users", row: guest, action: "Mail again", logs: "RESEND TAILNET_INVITE" },
  { table: "Users", row: guest, action: "Delete invite", logs: "DELETE TAILNET_INVITE" },
  {
    table: "Devices",
    action: "Add device",
    fill: { Hostname: newDevice, "Routes that it offers": "10.1.0.0/16" },
    logs: "CREATE",
  },
  { table: "Devices", row: newDevice, action: "Approve", logs: "APPROVE" },
  {
    table: "Devices",
    row: newDevice,
    action: "Set routes",
    fill: { "Enabled routes": "10.1.0.0/16" },
    logs: "UPDATE ALLOWED_IPS",
  },
  { table: "Devices", row: newDevice, action: "Expire key", logs: "UPDATE KEY_EXPIRY_TIME" },
  {
    table: "Devices",
    row: newDevice,
    action: "Set key expiry",
    fill: { "Key never expires": "on" },
    logs: "DISABLE KEY_EXPIRY",
  },
  { table: "Devices", row: newDevice, action: "Set tags", fill: { Tags: "tag:server" }, logs: "UPDATE ACL_TAGS" },
  { table: "Devices", row: newDevice, action: "Revoke approval", logs: "REVOKE" },
  { table: "Devices", row: newDevice, action: "Rename", fill: { Name: "renamed" }, logs: "UPDATE MACHINE_NAME" },
  { table: "Devices", row: "renamed", action: "Delete device", logs: "DELETE" },
  { table: "Keys", action: "Create key", logs: "CREATE" },
  { table: "Keys", row: "kA9tVb5Lz3CNTRL", action: "Delete key", logs: "REVOKE" },
  { table: "Policy", action: "Save policy", logs: "UPDATE ACL" },
  { table: "DNS", action: "Save DNS", logs: "UPDATE DNS_CONFIG" },
  {
    table: "Services",
    action: "Add Service",
    fill: { "Name, such as svc:web": service, "Ports, such as": "tcp:443" },
    logs: "CREATE",
  },
  // Unchanged: the API wants the addresses that were allotted.
  { table: "Services", row: service, action: "Save Service" },
  { table: "Services", row: service, action: "Delete Service", logs: "DELETE" },
  { table: "Webhooks", action: "Add webhook", fill: { Address: hook }, logs: "CREATE" },
  { table: "Webhooks", row: hook, action: "Send a test" },
  {
    table: "Webhooks",
    row: hook,
    action: "Set subscriptions",
    fill: { Subscriptions: "nodeCreated" },
    logs: "UPDATE SUBSCRIBED_EVENTS",
  },
  { table: "Webhooks", row: hook, action: "Delete webhook", logs: "DELETE" },
];

browserTest("every action of every table does what it says, and is tested", async () => {
  const { page, mock } = await openView("tailnet");
  const offered = new Set<string>();
  for (const step of steps) {
    for (const name of actionsIn(mock)) offered.add(name);
    // An invite is mailed again after a minute.
    mock.advance(61_000);
    const { length } = mock.state.auditLog;
    await perform(page, step);
    const entries = mock.state.auditLog
      .slice(length)
      .map(({ action, target }) => [action, target.property].filter(Boolean).join(" "));
    expect(entries, nameOf(step)).toEqual(step.logs === undefined ? [] : [step.logs]);
  }
  expect([...offered].toSorted()).toEqual(steps.map(nameOf).toSorted());
});

const nameOf = ({ table, action }: Step): string => `${table}: ${action}`;

function actionsIn(mock: Mock): string[] {
  return tables.flatMap(({ make }) => {
    const { title, actions, rows } = make(mock.state);
    return [...actions, ...rows.flatMap((row) => row.actions)].map(({ label }) => `${title}: ${label}`);
  });
}

/** Resolves when the page shows that it was done; fails with what the page says otherwise. */
async function perform(page: Page, { table, row, action, fill = {} }: Step): Promise<void> {
  const links = page.getByRole("navigation", { name: "Tables" });
  await links.getByRole("link", { name: new RegExp(`^${table}`) }).click();
  const isInline = table === "Policy";
  if (!isInline) await page.getByRole("button", { name: row ?? `${action}…` }).click();
  const scope = isInline ? page.getByRole("main") : page.getByRole("dialog");
  const form = scope.locator("form").filter({ has: page.getByRole("button", { name: action, exact: true }) });
  for (const [label, value] of Object.entries(fill)) await fillIn(form.getByLabel(label), value);
  await form.getByRole("button").click();
  const isDone = async () => (await scope.count()) === 0 || (await form.getByText("Done.").count()) > 0;
  const said = async () => ((await isDone()) ? "done" : (await scope.getByRole("alert").allTextContents()).join(""));
  await expect.poll(said, { message: `${table}: ${action}` }).not.toBe("");
  expect(await said(), `${table}: ${action}`).toBe("done");
  await page.keyboard.press("Escape");
}

async function fillIn(control: Locator, value: string): Promise<void> {
  const kind = await control.evaluate((element) => element.getAttribute("type") ?? element.tagName);
  if (kind === "checkbox") await control.check();
  else if (kind === "SELECT") await control.selectOption(value);
  else await control.fill(value);
}
