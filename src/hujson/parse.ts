import { readTree } from "./read-tree.ts";
import { valueOf } from "./tree.ts";

/** Parses HuJSON. Throws a HujsonError with the position of the mistake. */
export function parseHujson(text: string): unknown {
  return valueOf(readTree(text).value);
}
