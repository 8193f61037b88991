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

/** The array or object to add to. */
interface Target {
  readonly container: Container;
  /** The indentation of the line that it begins on. */
  readonly indentation: string;
  readonly isRoot: boolean;
  readonly style: Style;
}

/**
 * Adds an item after the last one.
 *
 * - It goes on its own line with the same indentation if the last one does, otherwise on the line of the last one.
 * - A comment after the last item, on its line, stays with that item. Lines below it stay below the new one.
 * - It has a trailing comma only if the last one had.
 * - A rule or list spans several lines if the last one does. A section always does.
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
  // The bracket is on the line of the last item, with only a space or a comment on that item between them.
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

/** A new item spans several lines if the last one does, with its trailing commas. At the top level it always does. */
function likeLast(last: Item | undefined, { isRoot, style }: Target): { isTall: boolean; style: Style } {
  if (isRoot || !last || last.value.kind === "literal") return { isTall: isRoot, style };
  const isTall = print({ start: "", value: last.value, end: "" }).includes("\n");
  return { isTall, style: isTall ? { ...style, trailingCommas: last.value.trailingComma } : style };
}
