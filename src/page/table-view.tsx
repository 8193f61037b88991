import { useState } from "preact/hooks";
import { ActionForm } from "./action.tsx";
import { Dialog } from "./dialog.tsx";
import { secretMembers } from "../../generated/operations.ts";
import type { Row, Table } from "./table.ts";
import type { ViewProps } from "./view.ts";

/** The number of rows that a table shows at first. */
const firstRows = 100;

type Opened = { kind: "row"; id: string } | { kind: "action"; label: string };

/** A searchable table. A row opens to show all its details and actions. */
export function TableView({ table, seen, watcher }: ViewProps & { table: Table }) {
  const [query, setQuery] = useState("");
  const [limit, setLimit] = useState(firstRows);
  const [opened, setOpened] = useState<Opened>();
  const { title, columns, rows, actions } = table;
  const found = rows.filter(({ name, cells }) =>
    [name, ...cells].join(" ").toLowerCase().includes(query.toLowerCase()),
  );
  const row = opened?.kind === "row" ? rows.find(({ id }) => id === opened.id) : undefined;
  const action = opened?.kind === "action" ? actions.find(({ label }) => label === opened.label) : undefined;
  const close = () => setOpened(undefined);
  const open = (one: Opened) => {
    watcher.forget();
    setOpened(one);
  };
  if (columns.length === 0) {
    return actions.map((one) => <ActionForm key={one.label} action={one} seen={seen} watcher={watcher} />);
  }
  return (
    <>
      <div class="tools">
        <input
          type="search"
          aria-label={`Search ${title}`}
          placeholder="Search"
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        {actions.map(({ label }) => (
          <button key={label} onClick={() => open({ kind: "action", label })}>
            {label}…
          </button>
        ))}
      </div>
      <div class="wide" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, limit).map((one) => (
              <RowView key={one.id} row={one} onOpen={() => open({ kind: "row", id: one.id })} />
            ))}
          </tbody>
        </table>
      </div>
      <p role="status">{found.length === 0 ? "There are none." : ""}</p>
      {found.length > limit && <button onClick={() => setLimit(Infinity)}>{`Show all ${found.length}`}</button>}
      {row && (
        <Dialog title={row.name} problem={watcher.problem} onClose={close}>
          {row.actions.map((one) => (
            <ActionForm key={one.label} action={one} seen={seen} watcher={watcher} onDone={close} />
          ))}
          <pre tabIndex={0}>{JSON.stringify(row.details, withoutSecrets, 2)}</pre>
        </Dialog>
      )}
      {action && (
        <Dialog title={title} problem={watcher.problem} onClose={close}>
          <ActionForm action={action} seen={seen} watcher={watcher} onDone={close} />
        </Dialog>
      )}
    </>
  );
}

function RowView({ row: { name, cells, details }, onOpen }: { row: Row; onOpen: () => void }) {
  return (
    <tr>
      <th scope="row">
        {details === undefined ? (
          name
        ) : (
          <button class="link" onClick={onOpen}>
            {name}
          </button>
        )}
      </th>
      {cells.map((cell) => (
        <td>{cell}</td>
      ))}
    </tr>
  );
}

function withoutSecrets(name: string, value: unknown): unknown {
  return secretMembers.includes(name) && typeof value === "string" ? "[redacted]" : value;
}
