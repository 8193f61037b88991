import type { Container, Item } from "./tree.ts";
import { indentationOf, isBlank, linesOf } from "./trivia.ts";

/**
 * Removes an item and these comments:
 *
 * - The one behind it, on its line.
 * - Those on the lines directly above it, unless they are items that were commented out.
 *
 * Comments above it stay if the next item follows without a comment or an empty line, because they may be a heading for
 * both. All other comments and empty lines stay, but never two empty lines where there was one, or one at the edge.
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

/** Gives an array or object a new end, which includes the text between the last item and a comma that is gone. */
function close(container: Container, end: string): void {
  const last = container.items.at(-1);
  if (container.trailingComma || !last) {
    container.end = end;
    return;
  }
  container.end = last.after + end;
  last.after = "";
}

/** The remaining text around an item that did not start a line. */
function withinLine(item: Item, next: Item | undefined, following: string): string {
  return next && indentationOf(following) === undefined ? item.before : following;
}

/** The remaining text around an item that started a line. */
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

/** Removes the comment at the end of some lines. */
function dropComment(lines: string[]): void {
  while (lines.length > 0 && isProse(lines.at(-1) ?? "")) lines.pop();
}

/** Whether a line is a comment without any JSON in it. */
function isProse(line: string): boolean {
  return !isBlank(line) && !/^\s*\/\/\s*["{}[\]]/.test(line);
}
