import type { DeviceDetails } from "../../../generated/schemas.ts";
import type { TailnetState } from "../../tailnet/state.ts";
import { joined, minute } from "../table.ts";
import type { Action, Table } from "../table.ts";

export function deviceTable({ devices }: TailnetState): Table {
  return {
    title: "Devices",
    columns: ["Name", "Owner", "System", "Version", "Addresses", "Last seen", "Expires", "State"],
    rows: devices.map((device) => ({
      id: device.nodeId,
      name: device.name,
      cells: [
        joined(device.tags) || device.user,
        device.os,
        device.clientVersion,
        joined(device.addresses),
        device.connectedToControl ? "connected" : minute(device.lastSeen),
        device.keyExpiryDisabled ? "never" : minute(device.expires),
        stateOf(device),
      ],
      details: device,
      actions: actionsOf(device),
    })),
    actions: [adding],
  };
}

const adding: Action = {
  label: "Add device",
  call: "POST /devices",
  fields: [
    { name: "hostname", label: "Hostname", kind: "text", isRequired: true },
    { name: "os", label: "System", kind: "text", options: ["linux", "macOS", "windows", "iOS", "android"] },
    { name: "user", label: "Owner (login name)", kind: "text" },
    { name: "tags", label: "Tags", kind: "list" },
    { name: "authKey", label: "Auth key", kind: "text" },
    { name: "advertisedRoutes", label: "Routes that it offers", kind: "list" },
  ],
  // Leave out empty fields: an auth key has its own tags.
  body: (filled) => Object.fromEntries(Object.entries(filled).filter(([, value]) => String(value) !== "")),
};

function stateOf({ authorized, isExternal, isEphemeral }: DeviceDetails): string {
  const marks = [
    authorized ? "approved" : "needs approval",
    ...(isExternal ? ["shared in"] : []),
    ...(isEphemeral ? ["ephemeral"] : []),
  ];
  return marks.join(", ");
}

function actionsOf(device: DeviceDetails): Action[] {
  const path = { deviceId: device.nodeId };
  const { authorized } = device;
  return [
    {
      label: authorized ? "Revoke approval" : "Approve",
      call: "devices.authorize",
      path,
      body: () => ({ authorized: !authorized }),
    },
    { label: "Expire key", call: "devices.expireKey", path },
    {
      label: "Rename",
      call: "devices.setName",
      path,
      fields: [{ name: "name", label: "Name", kind: "text", value: device.name.split(".")[0], isRequired: true }],
    },
    {
      label: "Set tags",
      call: "devices.setTags",
      path,
      fields: [{ name: "tags", label: "Tags", kind: "list", value: device.tags }],
    },
    {
      label: "Set routes",
      call: "devices.setRoutes",
      path,
      fields: [{ name: "routes", label: "Enabled routes", kind: "list", value: device.enabledRoutes }],
    },
    {
      label: "Set key expiry",
      call: "devices.updateKey",
      path,
      fields: [
        { name: "keyExpiryDisabled", label: "Key never expires", kind: "flag", value: device.keyExpiryDisabled },
      ],
    },
    { label: "Delete device", call: "devices.delete", path, isHarmful: true },
  ];
}
