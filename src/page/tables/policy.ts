import type { TailnetState } from "../../tailnet/state.ts";
import type { Table } from "../table.ts";

export function policyTable({ policy }: TailnetState): Table {
  return {
    title: "Policy",
    columns: [],
    rows: [],
    actions: [
      {
        label: "Save policy",
        call: "policyFile.set",
        headers: { "Content-Type": "application/hujson" },
        fields: [{ name: "text", label: "Policy file", kind: "file", value: policy.text }],
        body: ({ text }) => text,
      },
    ],
  };
}
