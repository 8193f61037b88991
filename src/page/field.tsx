import type { Field } from "./table.ts";

/** A labelled control. A list is comma-separated; `file` is multi-line text. */
export function FieldInput({
  field: { name, label, kind, value, options = [], isRequired = false },
}: {
  field: Field;
}) {
  if (kind === "flag") {
    return (
      <label>
        <input type="checkbox" name={name} defaultChecked={value === true} /> {label}
      </label>
    );
  }
  return (
    <label class={kind}>
      {label}
      {kind === "list" && " (separated by commas)"}
      {kind === "choice" ? (
        <select name={name}>
          {options.map((option) => (
            <option selected={option === value}>{option}</option>
          ))}
        </select>
      ) : kind === "json" || kind === "file" ? (
        <textarea name={name} rows={kind === "file" ? 24 : 10} spellcheck={false} defaultValue={startOf(kind, value)} />
      ) : (
        <input
          name={name}
          defaultValue={startOf(kind, value)}
          required={isRequired}
          list={options.length > 0 ? `${name}-list` : undefined}
        />
      )}
      {kind !== "choice" && options.length > 0 && (
        <datalist id={`${name}-list`}>
          {options.map((option) => (
            <option value={option} />
          ))}
        </datalist>
      )}
    </label>
  );
}

function startOf(kind: Field["kind"], value: unknown): string {
  if (kind === "json") return JSON.stringify(value, null, 2);
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "string" ? value : "";
}

/** The values of a form by field name, without empty texts. Throws if JSON is invalid. */
export function readFields(fields: readonly Field[], data: FormData): Record<string, unknown> {
  const entries = fields.map(({ name, label, kind }): [string, unknown] => {
    const text = String(data.get(name) ?? "");
    if (kind === "flag") return [name, data.has(name)];
    if (kind === "list") return [name, listIn(text)];
    if (kind === "json") return [name, parse(label, text)];
    return [name, text === "" && kind === "text" ? undefined : text];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function listIn(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function parse(label: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${label} is not valid JSON: ${cause instanceof Error ? cause.message : ""}`, { cause });
  }
}
