import type { TailnetState } from "../../tailnet/state.ts";
import { joined, minute } from "../table.ts";
import type { Table } from "../table.ts";

export function keyTable({ keys }: TailnetState): Table {
  return {
    title: "Keys",
    columns: ["Identifier", "Kind", "Description", "Scopes and tags", "Created", "Expires", "State"],
    rows: keys.map((key) => ({
      id: key.id,
      name: key.id,
      cells: [
        key.keyType ?? "",
        key.description ?? "",
        joined([...(key.scopes ?? []), ...(key.tags ?? [])]),
        minute(key.created),
        minute(key.expires),
        key.revoked ? "revoked" : key.invalid === true ? "invalid" : "valid",
      ],
      details: key,
      actions: [{ label: "Delete key", call: "keys.delete", path: { keyId: key.id }, isHarmful: true }],
    })),
    actions: [
      {
        label: "Create key",
        isAnswerShown: true,
        call: "keys.create",
        fields: [{ name: "key", label: "Key", kind: "json", value: example }],
        body: ({ key }) => key,
      },
    ],
  };
}

const example = {
  description: "CI",
  capabilities: { devices: { create: { reusable: true, ephemeral: true, preauthorized: true, tags: [] } } },
};
