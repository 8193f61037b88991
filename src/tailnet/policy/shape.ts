import type { Attributes, Lists } from "./policy.ts";

/**
 * Reads members of JSON whose types were not checked.
 *
 * - Names of members match in any letter case, on every level; keys of maps do not. [doc, and old clients]
 * - If two members have the same name, the last one counts.
 * - `null` counts as absent.
 * - Space around values is tolerated: a capture shows `"tag:server "` accepted.
 * - A value of the wrong type is recorded as a mistake, and read as absent.
 */
export class Shape {
  readonly #members: ReadonlyMap<string, unknown>;
  readonly #names: readonly string[];
  readonly #read = new Set<string>();
  readonly #place: string;
  readonly #mistakes: string[];

  /**
   * @param value - The value, which should be an object.
   * @param place - Where it stands, for the messages: `acls[0]`, or an empty string for the whole file.
   * @param mistakes - Collects the messages.
   */
  constructor(value: unknown, place: string, mistakes: string[]) {
    this.#place = place;
    this.#mistakes = mistakes;
    const entries = entriesOf(value);
    this.#names = entries.map(([name]) => name);
    this.#members = new Map(entries.map(([name, member]) => [name.toLowerCase(), member]));
    if (!isObject(value)) mistakes.push(`${place || "the policy file"} must be an object`);
  }

  has(name: string): boolean {
    return this.#member(name) !== undefined;
  }

  /** The names, as they are spelt, that were not read yet. */
  unread(): readonly string[] {
    return this.#names.filter((name) => !this.#read.has(name.toLowerCase()));
  }

  text(name: string): string | undefined {
    const value = this.#member(name);
    if (value === undefined) return undefined;
    if (typeof value === "string") return value.trim();
    return this.#refuse(name, "a string");
  }

  texts(name: string): readonly string[] {
    return this.#textsOf(this.#member(name), name);
  }

  /** The elements of an array of objects. */
  shapes(name: string): readonly Shape[] {
    const value = this.#member(name) ?? [];
    if (!Array.isArray(value)) return this.#refuse(name, "an array") ?? [];
    const elements: readonly unknown[] = value;
    return elements.map((element, index) => new Shape(element, `${this.#at(name)}[${index}]`, this.#mistakes));
  }

  shape(name: string): Shape {
    return new Shape(this.#member(name) ?? {}, this.#at(name), this.#mistakes);
  }

  /** A map whose values are arrays of strings. */
  lists(name: string): Lists {
    return new Map(
      this.map(name, ([key, value]) => [key, this.#textsOf(value ?? [], `${name}[${JSON.stringify(key)}]`)]),
    );
  }

  /** The entries of a map, with keys as spelled. */
  map<T>(name: string, read: (entry: [key: string, value: unknown]) => T): readonly T[] {
    const value = this.#member(name) ?? {};
    if (!isObject(value)) return this.#refuse(name, "an object") ?? [];
    return entriesOf(value).map(read);
  }

  attributes(name: string): Attributes {
    return new Map(this.map(name, (entry) => entry));
  }

  #member(name: string): unknown {
    this.#read.add(name.toLowerCase());
    return this.#members.get(name.toLowerCase()) ?? undefined;
  }

  #textsOf(value: unknown, name: string): readonly string[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#refuse(name, "an array of strings") ?? [];
    const elements: readonly unknown[] = value;
    const texts = elements.flatMap((element) => (typeof element === "string" ? [element.trim()] : []));
    if (texts.length < elements.length) this.#refuse(name, "an array of strings");
    return texts;
  }

  #refuse(name: string, wanted: string): undefined {
    this.#mistakes.push(`${this.#at(name)} must be ${wanted}`);
  }

  #at(name: string): string {
    return this.#place === "" ? name : `${this.#place}.${name}`;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): [name: string, value: unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
