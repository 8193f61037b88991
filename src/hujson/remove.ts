import type { Container, Item } from "./tree.ts";
import { indentationOf, isBlank, linesOf } from "./trivia.ts";

/**
 * Removes an item. Of the comments go with it:
 *
 * - The one behind it, on its line.
 * - Those on the lines directly above it, unless they are items that were commented out.
 *
 * Comments above it stay where the next item follows without a comment or an empty line, for they may be the heading of
 * both. All other comments stay, and the empty lines too, but never two in the place of one, or one at the edge.
 */
export function removeItem(container: Container, index: number): void {
  const [item] = container.items.splice(index, 1);
  if (!item) return;
  const next = container.items[index];
  const following = next?.before ?? container.end;
  const beginsLine = indentationOf(item.before) !== undefined;
  const gap = beginsLine ? withoutLine(item, next, following, index === 0) : withinLine(item, next, following);
  if (next) next.before = gap;
  else close(container, gap);
  if (container.items.length > 0) return;
  container.trailingComma = false;
  if (isBlank(container.end)) container.end = "";
}

/** Gives an array or an object a new end. What stood behind the last item, before a comma that is gone, is part of it. */
function close(container: Container, end: string): void {
  const last = container.items.at(-1);
  if (container.trailingComma || !last) {
    container.end = end;
    return;
  }
  container.end = last.after + end;
  last.after = "";
}

/** What is left of the text around an item that began no line. */
function withinLine(item: Item, next: Item | undefined, following: string): string {
  return next && indentationOf(following) === undefined ? item.before : following;
}

/** What is left of the text around an item that began a line. */
function withoutLine(item: Item, next: Item | undefined, following: string, isFirst: boolean): string {
  const [lineAbove = "", ...above] = linesOf(item.before);
  const ownLine = above.pop() ?? "";
  const [behind = "", ...below] = linesOf(following);
  if (below.length === 0 && next) return item.before + behind.trimStart();
  const kept = [...above];
  if (below.length !== 1 || !next) dropComment(kept);
  const isBlankBelow = !next || (below.length > 1 && isBlank(below[0] ?? ""));
  while (isBlankBelow && kept.length > 0 && isBlank(kept.at(-1) ?? "")) kept.pop();
  if (isFirst && kept.length === 0 && below.length > 1 && isBlank(below[0] ?? "")) below.shift();
  const needsLine = kept.length > 0 || lineAbove.includes("//");
  if (below.length === 0) below.push(needsLine ? ownLine : behind);
  return [lineAbove, ...kept, ...below].join("");
}

/** Takes the comment from the end of some lines. */
function dropComment(lines: string[]): void {
  while (lines.length > 0 && isProse(lines.at(-1) ?? "")) lines.pop();
}

/** Whether a line is a comment that holds no piece of JSON. */
function isProse(line: string): boolean {
  return !isBlank(line) && !/^\s*\/\/\s*["{}[\]]/.test(line);
}
