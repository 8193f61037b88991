import { useState } from "preact/hooks";
import type { OperationEntry } from "../mock/control.ts";
import type { ViewProps } from "./view.ts";
import { OperationRow } from "./operation-row.tsx";

/** Every operation of the document, in collapsible groups, with its forced answers. */
export function Operations({ seen, watcher }: ViewProps) {
  const [query, setQuery] = useState("");
  const [isCalledOnly, setCalledOnly] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const called = new Set(seen.requests.map(({ operation }) => operation));
  const shown = seen.operations.filter(
    (entry) => isMeant(entry, query) && (!isCalledOnly || called.has(entry.operation)),
  );
  const groups = Map.groupBy(shown, ({ tag = "Other" }) => tag);
  const isNarrowed = query !== "" || isCalledOnly;
  const toggle = (tag: string, isOpen: boolean) => {
    const others = [...open].filter((one) => one !== tag);
    setOpen(new Set(isOpen ? [...others, tag] : others));
  };
  return (
    <>
      <p>Choose a response for an operation. It takes precedence over the behaviour.</p>
      <div class="tools">
        <input
          type="search"
          aria-label="Search operations"
          placeholder="Search: name, path or summary"
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <label>
          <input type="checkbox" onChange={({ currentTarget }) => setCalledOnly(currentTarget.checked)} /> only what was
          called
        </label>
        <button onClick={() => setOpen(open.size > 0 ? new Set() : new Set(groups.keys()))}>
          {open.size > 0 ? "Fold all" : "Unfold all"}
        </button>
      </div>
      <p role="status">{shown.length === 0 ? "No operation fits." : ""}</p>
      {[...groups].map(([tag, entries]) => (
        <details
          key={`${tag} ${isNarrowed}`}
          open={isNarrowed || open.has(tag)}
          onToggle={({ currentTarget }) => !isNarrowed && toggle(tag, currentTarget.open)}
        >
          <summary>
            {tag} <small>{countsOf(entries, seen.scenarios.operations)}</small>
          </summary>
          <ul class="rows">
            {entries.map((entry) => (
              <OperationRow key={entry.operation} entry={entry} settings={seen.scenarios} watcher={watcher} />
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function isMeant({ operation, method, path, summary, tag }: OperationEntry, query: string): boolean {
  const text = `${operation} ${method} ${path} ${summary} ${tag}`.toLowerCase();
  return query
    .toLowerCase()
    .split(" ")
    .every((word) => text.includes(word));
}

function countsOf(entries: readonly OperationEntry[], set: object): string {
  const count = entries.filter(({ operation }) => Object.hasOwn(set, operation)).length;
  return `${entries.length}${count > 0 ? `, ${count} set` : ""}`;
}
