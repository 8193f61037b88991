import { isRecord, list, record } from "../document/record.ts";

/** Gives an object of the document, with its reference followed. */
export type Follow = (value: unknown) => Record<string, unknown>;

/** What a document says about one place in an operation. */
export interface Fact {
  /** The parent place; empty at the top. */
  within: string;
  /** The values that are listed for it, if any. */
  values: string[];
}

/** By place, such as `query fields`, `body.tags[]`, `200 body.devices[].os` and `status 404`. */
export type Facts = Map<string, Fact>;

/**
 * Adds the fields of a schema, through references, compositions, lists and maps, and the values that are listed:
 * `enum`, `x-extensible-enum` and `const`.
 */
export function addFields(follow: Follow, facts: Facts, where: string, schema: unknown): void {
  walk(where, where, schema, []);

  function walk(place: string, within: string, value: unknown, trail: readonly unknown[]): void {
    if (!isRecord(value)) return;
    // A schema that holds itself.
    const reference = value["$ref"];
    if (reference !== undefined && trail.includes(reference)) return;
    const below = reference === undefined ? trail : [...trail, reference];
    const own = follow(value);
    noteValues(place, within, own);
    for (const kind of ["allOf", "anyOf", "oneOf"])
      for (const part of list(own[kind])) walk(place, within, part, below);
    walk(`${place}[]`, within, own["items"], below);
    walk(`${place}.*`, within, own["additionalProperties"], below);
    for (const [name, member] of Object.entries(record(own["properties"]))) {
      const field = `${place}.${name}`;
      if (!facts.has(field)) facts.set(field, { within, values: [] });
      walk(field, field, member, below);
    }
  }

  function noteValues(place: string, within: string, schema: Record<string, unknown>): void {
    const constant = "const" in schema ? [schema["const"]] : [];
    const listed = [...list(schema["enum"]), ...list(schema["x-extensible-enum"]), ...constant];
    const values = listed.filter((value) => value !== null).map(String);
    if (values.length === 0) return;
    const fact = facts.get(place) ?? { within, values: [] };
    facts.set(place, { ...fact, values: [...new Set([...fact.values, ...values])] });
  }
}
