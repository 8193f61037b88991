import type { TailnetState } from "../../tailnet/state.ts";
import type { Table } from "../table.ts";

export function settingsTable({ settings }: TailnetState): Table {
  return {
    title: "Settings",
    columns: ["Setting", "Value"],
    rows: Object.entries(settings).map(([name, value]) => {
      return { id: name, name, cells: [String(value)], details: undefined, actions: [] };
    }),
    actions: [
      {
        label: "Save settings",
        call: "settings.update",
        fields: [{ name: "settings", label: "Settings", kind: "json", value: settings }],
        body: ({ settings: changed }) => changed,
      },
    ],
  };
}
