import type { User } from "../../../generated/schemas.ts";
import type { TailnetState } from "../../tailnet/state.ts";
import { minute } from "../table.ts";
import type { Action, Table } from "../table.ts";

const roles = ["member", "admin", "it-admin", "network-admin", "billing-admin", "auditor"];

export function userTable({ users, userInvites }: TailnetState): Table {
  const ofUsers = users.map((user) => ({
    id: user.id,
    name: user.loginName,
    cells: [user.displayName, user.role, user.status, String(user.deviceCount), minute(user.lastSeen)],
    details: user,
    actions: actionsOf(user),
  }));
  const ofInvites = userInvites.map((invite) => ({
    id: `invite-${invite.id}`,
    name: invite.email ?? "by link",
    cells: ["", invite.role, "invited", "", ""],
    details: invite,
    actions: [
      { label: "Mail again", call: "userInvites.resend", path: { userInviteId: invite.id } },
      { label: "Delete invite", call: "userInvites.delete", path: { userInviteId: invite.id }, isHarmful: true },
    ],
  }));
  return {
    title: "Users",
    columns: ["Login name", "Name", "Role", "Status", "Devices", "Last seen"],
    rows: [...ofUsers, ...ofInvites],
    actions: [adding, inviting],
  };
}

const adding: Action = {
  label: "Add user",
  call: "POST /users",
  fields: [
    { name: "loginName", label: "Login name", kind: "text", isRequired: true },
    { name: "displayName", label: "Name", kind: "text" },
    { name: "role", label: "Role", kind: "choice", options: roles },
  ],
};

const inviting: Action = {
  label: "Invite user",
  isAnswerShown: true,
  call: "userInvites.create",
  fields: [
    { name: "email", label: "Email", kind: "text" },
    { name: "role", label: "Role", kind: "choice", options: roles },
  ],
  body: (invite) => [invite],
};

function actionsOf({ id, role, status }: User): Action[] {
  const path = { userId: id };
  return [
    ...(status === "needs-approval" ? [{ label: "Approve", call: "users.approve", path }] : []),
    status === "suspended"
      ? { label: "Restore", call: "users.restore", path }
      : { label: "Suspend", call: "users.suspend", path },
    {
      label: "Set role",
      call: "users.updateRole",
      path,
      fields: [{ name: "role", label: "Role", kind: "choice", value: role, options: [...new Set([role, ...roles])] }],
    },
    { label: "Delete user", call: "users.delete", path, isHarmful: true },
  ];
}
