import { readTree } from "./read-tree.ts";
import { indentationOf } from "./trivia.ts";
import { print } from "./tree.ts";
import type { Document, Node } from "./tree.ts";

/** The formatting of a text, so that additions match it. */
export interface Style {
  readonly lineBreak: string;
  /** One step of indentation. */
  readonly step: string;
  readonly trailingCommas: boolean;
}

/** A longer value goes on several lines. */
const longest = 100;

/** Detects the style of a text from the members of its outermost object. */
export function styleOf(document: Document): Style {
  const { value } = document;
  const items = value.kind === "literal" ? [] : value.items;
  const step = items.map(({ before }) => indentationOf(before)).find((indentation) => indentation !== undefined);
  return {
    lineBreak: print(document).includes("\r\n") ? "\r\n" : "\n",
    step: step ?? "\t",
    trailingCommas: value.kind !== "literal" && value.trailingComma,
  };
}

/** Where a new value goes. */
export interface Place {
  readonly style: Style;
  /** The indentation of the line that it begins on. */
  readonly indentation: string;
  /** Whether it goes on several lines, however short it is. */
  readonly isTall: boolean;
}

/** Builds the tree of a new value. Throws a TypeError for values that JSON cannot express. */
export function layOut(value: unknown, place: Place): Node {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError(`${String(value)} is no JSON value.`);
  const plain: unknown = JSON.parse(json);
  return readTree(write(plain, place)).value;
}

function write(value: unknown, { style, indentation, isTall }: Place): string {
  const short = writeShort(value);
  const isLong = indentation.length + short.length > longest;
  if (!isContainer(value) || short.length === 2 || !(isTall || isLong)) return short;
  const inner = indentation + style.step;
  const items = Object.entries(value).map(([name, item]) => {
    const prefix = Array.isArray(value) ? "" : `${JSON.stringify(name)}: `;
    return `${inner}${prefix}${write(item, { style, indentation: inner, isTall: false })}`;
  });
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const { lineBreak, trailingCommas } = style;
  return [open, items.join(`,${lineBreak}`) + (trailingCommas ? "," : ""), `${indentation}${close}`].join(lineBreak);
}

function writeShort(value: unknown): string {
  if (!isContainer(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(writeShort).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([name, item]) => `${JSON.stringify(name)}: ${writeShort(item)}`)
    .join(", ")}}`;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
