import type { RequestOptions } from "../call/options.ts";
import type { Input } from "./check-input.ts";
import type { Method } from "./dispatch.ts";

interface Paging {
  readonly cursor: string;
  readonly items: string;
}

/** Creates the method that iterates over all pages of a list. It ends at an empty page or if there is no new cursor. */
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
