import { valueOf } from "../hujson/tree.ts";
import type { Item, Node } from "../hujson/tree.ts";
import { canonical, keyOf } from "./canonical.ts";
import type { Shape } from "./shape.ts";

/** The index of the first element of a list that means the same as a value; -1 if there is none. */
export function indexOfSame(items: readonly Item[], value: unknown, shape: Shape): number {
  const key = keyOf(value, shape);
  // Few of thousands of rules contain this text, so only those are compared in full.
  const text = longestText(canonical(value, shape));
  return items.findIndex((item) => holds(item.value, text) && keyOf(valueOf(item.value), shape) === key);
}

/** The longest text within a value. */
function longestText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value)
    .map(longestText)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** Whether a text is somewhere in a value. */
function holds(node: Node, text: string): boolean {
  if (text === "") return true;
  return node.kind === "literal" ? canonical(node.value) === text : node.items.some(({ value }) => holds(value, text));
}
