import { dirname, relative } from "node:path";
import { isRecord, list, record } from "../document/record.ts";

/** The keywords of a schema to copy: its form, but no prose. */
const kept = ["type", "format", "enum", "default", "pattern", "minimum", "maximum", "minLength", "maxLength"];

/** The schemas of another document, as files of ours with empty descriptions. */
export class SchemaDrafts {
  readonly files = new Map<string, unknown>();
  readonly #theirs: Record<string, unknown>;
  readonly #existing: readonly string[];
  readonly #folder: string;

  constructor(theirs: Record<string, unknown>, existing: readonly string[], folder: string) {
    this.#theirs = theirs;
    this.#existing = existing;
    this.#folder = folder;
  }

  /** Resolves a reference in the other document. */
  follow(value: unknown): Record<string, unknown> {
    const { $ref: reference, ...own } = record(value);
    if (typeof reference !== "string") return own;
    const segments = reference.split("/").slice(1);
    return this.follow(segments.reduce<unknown>((at, segment) => record(at)[segment], this.#theirs));
  }

  /** A schema as written in `file`: a named schema becomes a reference to its own file. */
  inline(schema: unknown, file: string): object {
    const reference = record(schema)["$ref"];
    if (typeof reference === "string") return { $ref: this.#fileOf(reference, file) };
    return this.#draft(record(schema), file);
  }

  #fileOf(reference: string, from: string): string {
    const name = reference.slice(reference.lastIndexOf("/") + 1);
    const known = this.#existing.find((one) => one.endsWith(`/schemas/${name}.yaml`));
    const file = known ?? `${this.#folder}/schemas/${name}.yaml`;
    if (!known && !this.files.has(file)) {
      this.files.set(file, {}); // A schema may refer to itself.
      this.files.set(file, { description: "", ...this.#draft(this.follow({ $ref: reference }), file) });
    }
    return relative(dirname(from), file);
  }

  #draft(schema: Record<string, unknown>, file: string): object {
    const { required, properties, items, additionalProperties } = schema;
    const members = Object.entries(record(properties)).map(([name, member]) => [name, this.#member(member, file)]);
    const groups = ["allOf", "anyOf", "oneOf"].filter((group) => schema[group] !== undefined);
    return {
      ...Object.fromEntries(kept.filter((name) => name in schema).map((name) => [name, schema[name]])),
      ...(Array.isArray(required) && { required }),
      ...(members.length > 0 && { properties: Object.fromEntries(members) }),
      ...(items !== undefined && { items: this.inline(items, file) }),
      ...(isRecord(additionalProperties) && { additionalProperties: this.inline(additionalProperties, file) }),
      ...Object.fromEntries(groups.map((group) => [group, list(schema[group]).map((part) => this.inline(part, file))])),
    };
  }

  #member(member: unknown, file: string): object {
    return { description: "", ...this.inline(member, file) };
  }
}
