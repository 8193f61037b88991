import { readTree } from "./read-tree.ts";
import { valueOf } from "./tree.ts";

/** Reads HuJSON. Throws a HujsonError that says where it is not. */
export function parseHujson(text: string): unknown {
  return valueOf(readTree(text).value);
}
