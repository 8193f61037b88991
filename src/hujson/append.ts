import { layOut } from "./layout.ts";
import type { Style } from "./layout.ts";
import { print } from "./tree.ts";
import type { Container, Item } from "./tree.ts";
import { indentationOf, isBlank, linesOf, partLine } from "./trivia.ts";

interface Addition {
  /** Undefined for an element of an array. */
  readonly name: string | undefined;
  readonly value: unknown;
}

/** The array or the object that is added to. */
interface Target {
  readonly container: Container;
  /** The indentation of the line that it begins on. */
  readonly indentation: string;
  readonly isRoot: boolean;
  readonly style: Style;
}

/**
 * Adds an item behind the last one.
 *
 * - It stands on a line of its own where the last one does, with the same indentation; else on the line of the last one.
 * - A comment behind the last item, on its line, stays behind that item. Lines below it stay below the new one.
 * - The trailing comma stays, or stays away.
 * - A rule or a list stands on several lines if the last one does, and a section always.
 * - In an empty array or object the comments stay above the new item.
 */
export function append(target: Target, addition: Addition): void {
  const { container, style } = target;
  const last = container.items.at(-1);
  const { before, end, indentation } = last ? behind(last, target) : firstIn(target, addition);
  const place = { ...likeLast(last, target), indentation: indentation ?? target.indentation };
  const name =
    addition.name === undefined
      ? undefined
      : { text: JSON.stringify(addition.name), value: addition.name, colon: ": " };
  if (!last) container.trailingComma = indentation !== undefined && style.trailingCommas;
  container.items.push({ before, name, value: layOut(addition.value, place), after: "" });
  container.end = end;
}

/** Where a new item goes. */
interface Spot {
  readonly before: string;
  /** The new end of the container. */
  readonly end: string;
  /** Undefined if it does not begin a line. */
  readonly indentation: string | undefined;
}

function behind(last: Item, { container, indentation: outer, style }: Target): Spot {
  const { line, rest } = partLine(container.end);
  const indentation = indentationOf(last.before);
  if (indentation === undefined && isBlank(line)) {
    const isSpaced = container.items.length === 1 || !isBlank(last.before);
    return { before: isSpaced ? " " : last.before, end: container.end, indentation };
  }
  const own = indentation ?? (indentationOf(rest) ?? outer) + style.step;
  // The bracket stands on the line of the last item: what stands between them is a space or a comment on that item.
  const stays = rest === "" && isBlank(line);
  const before = (stays ? "" : line) + style.lineBreak + own;
  return { before, end: stays ? line : rest, indentation: own };
}

function firstIn({ container, indentation: outer, isRoot, style }: Target, { value }: Addition): Spot {
  const { end } = container;
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  const closing = indentationOf(end);
  if (closing === undefined && !isRoot && !isObject) {
    return { before: isBlank(end) ? "" : end, end: "", indentation: undefined };
  }
  const indentation = (closing ?? outer) + style.step;
  const lines = linesOf(end);
  const lastLine = closing === undefined ? style.lineBreak + outer : lines.pop();
  return { before: lines.join("").trimEnd() + style.lineBreak + indentation, end: lastLine ?? "", indentation };
}

/** A new item stands on several lines where the last one does, with its trailing commas; at the top it always does. */
function likeLast(last: Item | undefined, { isRoot, style }: Target): { isTall: boolean; style: Style } {
  if (isRoot || !last || last.value.kind === "literal") return { isTall: isRoot, style };
  const isTall = print({ start: "", value: last.value, end: "" }).includes("\n");
  return { isTall, style: isTall ? { ...style, trailingCommas: last.value.trailingComma } : style };
}
