import type { TailnetState } from "../../tailnet/state.ts";
import { minute } from "../table.ts";
import type { Table } from "../table.ts";

/** The configuration audit log, newest first. */
export function logTable({ auditLog }: TailnetState): Table {
  return {
    title: "Audit log",
    columns: ["Time", "Action", "Target", "Property", "Actor"],
    rows: auditLog.toReversed().map((entry, index) => ({
      id: `${entry.eventGroupID} ${auditLog.length - index}`,
      name: minute(entry.eventTime),
      cells: [
        entry.action,
        `${entry.target.type} ${entry.target.name}`,
        entry.target.property ?? "",
        entry.actor.loginName || entry.actor.id,
      ],
      details: entry,
      actions: [],
    })),
    actions: [],
  };
}
