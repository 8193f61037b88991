import type { IHttpResponse } from "@stoplight/prism-http";
import type { IHttpOperation, IMediaTypeContent } from "@stoplight/types";

type JSONSchema = NonNullable<IMediaTypeContent["schema"]>;

/** Shorter lists are checked as a whole. */
const isLong = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 50;

/**
 * Remembers which items of long lists were valid, so listing thousands of devices again checks only those that changed.
 *
 * - Items are compared by identity: the tailnet replaces things and never changes them in place.
 * - It applies only if the document constrains nothing but the items of the list: otherwise they depend on each other.
 */
export class CheckedItems {
  /** Valid items by schema. */
  readonly #checked = new WeakMap<object, WeakSet<object>>();

  /** The part of a response that remains to be checked. */
  remaining(operation: IHttpOperation, response: IHttpResponse): IHttpResponse {
    const { body } = response;
    const lists = longLists(operation, response);
    if (lists.length === 0 || typeof body !== "object" || body === null) return response;
    const rest = lists.map(
      ({ name, list, schema }) => [name, list.filter((item) => !this.#has(schema, item))] as const,
    );
    return { ...response, body: { ...body, ...Object.fromEntries(rest) } };
  }

  /** Remembers that a response is valid. */
  add(operation: IHttpOperation, response: IHttpResponse): void {
    for (const { list, schema } of longLists(operation, response)) {
      const items = this.#checked.get(schema) ?? new WeakSet();
      this.#checked.set(schema, items);
      for (const item of list) if (isThing(item)) items.add(item);
    }
  }

  #has(schema: object, item: unknown): boolean {
    return isThing(item) && (this.#checked.get(schema)?.has(item) ?? false);
  }
}

function isThing(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

interface LongList {
  readonly name: string;
  readonly list: readonly unknown[];
  /** The schema of its items. */
  readonly schema: object;
}

/** The long lists of a body that are checked item by item. */
function longLists({ responses }: IHttpOperation, { statusCode, body }: IHttpResponse): LongList[] {
  if (typeof body !== "object" || body === null || !Object.values(body).some(isLong)) return [];
  const schemas = responses
    .filter(({ code }) => code === String(statusCode))
    .flatMap(({ contents = [] }) => contents.map(({ schema }) => schema ?? {}));
  const [whole = {}] = schemas;
  if (schemas.length !== 1 || !saysOnly(whole, ["type", "required", "properties"])) return [];
  return Object.entries(body).flatMap(([name, list]) => {
    const schema = whole.properties?.[name];
    const isPlain = typeof schema === "object" && saysOnly(schema, ["type", "items"]);
    return isPlain && isThing(schema.items) && isLong(list) ? [{ name, list, schema: schema.items }] : [];
  });
}

/** Whether a schema has only these keywords and those that are for people. */
function saysOnly(schema: JSONSchema, keywords: readonly string[]): boolean {
  const forPeople = ["$schema", "title", "description", "example", "examples", "x-stoplight"];
  return Object.keys(schema).every((key) => keywords.includes(key) || forPeople.includes(key));
}
