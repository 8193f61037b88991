import { append } from "./append.ts";
import { layOut } from "./layout.ts";
import type { Style } from "./layout.ts";
import { removeItem } from "./remove.ts";
import type { Container, Document, Item, Node } from "./tree.ts";
import { indentationOf } from "./trivia.ts";

/** The name of a member, or the index of an element. */
export type Segment = string | number;

/** The path from the outermost value to another one. */
export type Path = readonly Segment[];

/** The value at a path; undefined if there is none. */
export function find(document: Document, path: Path): Node | undefined {
  const { holder, depth } = walk(document, path);
  return depth === path.length ? holder.value : undefined;
}

/** Sets the value at a path. Missing or null objects on the way are created. */
export function setValue(document: Document, style: Style, path: Path, value: unknown): void {
  const { holder, depth, indentation } = walk(document, path);
  const [segment, ...further] = path.slice(depth);
  if (segment === undefined || isNull(holder.value)) {
    const isTall = holder.value.kind !== "literal" && holder.value.items.some(beginsLine);
    holder.value = layOut(wrap(path.slice(depth), value), { style, indentation, isTall });
    return;
  }
  const container = containerAt(holder.value, typeof segment === "string" ? "object" : "array", path.slice(0, depth));
  if (typeof segment === "number" && segment !== container.items.length) {
    throw new TypeError(`${show(path.slice(0, depth))} has no element ${segment}; it has ${container.items.length}.`);
  }
  const name = typeof segment === "string" ? segment : undefined;
  append({ container, indentation, isRoot: depth === 0, style }, { name, value: wrap(further, value) });
}

/** Adds an element to the array at a path. A missing or null array is created. */
export function addElement(document: Document, style: Style, path: Path, value: unknown): void {
  const { holder, depth, indentation } = walk(document, path);
  if (depth < path.length || isNull(holder.value)) return setValue(document, style, path, [value]);
  const container = containerAt(holder.value, "array", path);
  append({ container, indentation, isRoot: depth === 0, style }, { name: undefined, value });
}

/** Wraps a value in new objects, one for each name. */
function wrap(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, segment) => {
    if (typeof segment === "string") return { [segment]: inner };
    throw new TypeError(`There is no array for element ${segment} of the path.`);
  }, value);
}

/** Removes the member or the element at a path. Returns whether there was one. */
export function removeValue(document: Document, path: Path): boolean {
  const parent = find(document, path.slice(0, -1));
  const segment = path.at(-1);
  const index = parent && segment !== undefined ? indexOf(parent, segment) : -1;
  if (!parent || parent.kind === "literal" || index < 0) return false;
  removeItem(parent, index);
  return true;
}

/** The array at a path; undefined if it is missing or null. Throws a TypeError if something else is there. */
export function arrayAt(document: Document, path: Path): Container | undefined {
  const node = find(document, path);
  return node && !isNull(node) ? containerAt(node, "array", path) : undefined;
}

/** How far a path leads. */
interface Walk {
  /** The holder of the last existing value. */
  readonly holder: { value: Node };
  /** The number of segments that lead to it. */
  readonly depth: number;
  /** The indentation of the line that it begins on. */
  readonly indentation: string;
}

function walk(document: Document, path: Path): Walk {
  let holder: Document | Item = document;
  let indentation = "";
  for (const [depth, segment] of path.entries()) {
    const item = itemAt(holder.value, segment);
    if (!item) return { holder, depth, indentation };
    indentation = indentationOf(item.name?.colon ?? "") ?? indentationOf(item.before) ?? indentation;
    holder = item;
  }
  return { holder, depth: path.length, indentation };
}

function itemAt(node: Node, segment: Segment): Item | undefined {
  return node.kind === "literal" ? undefined : node.items[indexOf(node, segment)];
}

/** If a name is there twice, the last one counts. */
function indexOf(node: Node, segment: Segment): number {
  if (node.kind === "literal") return -1;
  if (node.kind === "array") return typeof segment === "number" && segment in node.items ? segment : -1;
  return node.items.map(({ name }) => name?.value).lastIndexOf(String(segment));
}

function containerAt(node: Node, kind: Container["kind"], path: Path): Container {
  if (node.kind === kind) return node;
  const found = node.kind === "literal" ? node.text : `an ${node.kind}`;
  throw new TypeError(`${show(path)} is ${found}; it must be an ${kind} for that.`);
}

function beginsLine({ before }: Item): boolean {
  return indentationOf(before) !== undefined;
}

function isNull(node: Node): boolean {
  return node.kind === "literal" && node.value === null;
}

function show(path: Path): string {
  return path.length === 0 ? "The policy" : JSON.stringify(path);
}
