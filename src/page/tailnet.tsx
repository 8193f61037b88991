import { useHash } from "./hash.ts";
import type { ViewProps } from "./view.ts";
import { TableView } from "./table-view.tsx";
import { tables } from "./tables.ts";

/** The tailnet as tables, with actions. All changes are API requests. */
export function Tailnet({ seen, watcher }: ViewProps) {
  const [, named] = useHash().split("/");
  const { scenarios, state } = seen;
  if (!scenarios.stateful) return <p>The mock remembers nothing: it was started in static mode.</p>;
  if (!state) return <p>…</p>;
  const shown = tables.map(({ name, make }) => ({ name, ...make(state) }));
  const table = shown.find(({ name }) => name === named) ?? shown[0];
  return (
    <>
      <nav aria-label="Tables">
        {shown.map(({ name, title, rows }) => (
          <a key={name} href={`#tailnet/${name}`} aria-current={name === table?.name ? "page" : undefined}>
            {title} {rows.length > 0 && <small>{rows.length}</small>}
          </a>
        ))}
      </nav>
      {table && <TableView key={table.name} table={table} seen={seen} watcher={watcher} />}
    </>
  );
}
