import type { RequestOptions } from "../call/options.ts";
import type { Input } from "./check-input.ts";
import type { Method } from "./dispatch.ts";

interface Paging {
  readonly cursor: string;
  readonly items: string;
}

/** Makes the method that goes through all pages of a list. It ends with an empty page, and where no new cursor is given. */
export function createIterator(list: Method, { cursor, items }: Paging) {
  return async function* (input?: Input, options?: RequestOptions): AsyncGenerator {
    const seen = new Set<unknown>();
    let next = input?.[cursor];
    do {
      seen.add(next);
      const page = Object(await list(next ? { ...input, [cursor]: next } : input, options));
      const found: unknown[] = page[items] ?? [];
      yield* found;
      next = found.length > 0 ? page[cursor] : undefined;
    } while (next && !seen.has(next));
  };
}
