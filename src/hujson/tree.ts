/**
 * A text as a tree that keeps every character. The text between tokens is stored next to them, so printing the tree
 * returns the original text, and an edit touches only its own place.
 */
export interface Document {
  /** The text before the value. */
  start: string;
  value: Node;
  /** The text after the value. */
  end: string;
}

export type Node = Literal | Container;

export interface Literal {
  readonly kind: "literal";
  readonly text: string;
  readonly value: string | number | boolean | null;
}

/** An array or an object. */
export interface Container {
  readonly kind: "array" | "object";
  readonly items: Item[];
  /** Whether there is a comma after the last item. */
  trailingComma: boolean;
  /** The text between the last item, or its comma, and the closing bracket. */
  end: string;
}

/** An element of an array, or a member of an object, which has a name. */
export interface Item {
  /** The text before it, from the comma or the opening bracket on. */
  before: string;
  readonly name: Name | undefined;
  value: Node;
  /** The text between it and its comma; empty for a last item without a comma. */
  after: string;
}

export interface Name {
  /** With its quotes. */
  readonly text: string;
  readonly value: string;
  /** The colon and the text around it. */
  colon: string;
}

/** The text of a tree. */
export function print({ start, value, end }: Document): string {
  const pieces = [start];
  printNode(value, pieces);
  pieces.push(end);
  return pieces.join("");
}

function printNode(node: Node, pieces: string[]): void {
  if (node.kind === "literal") {
    pieces.push(node.text);
    return;
  }
  const { kind, items, trailingComma, end } = node;
  pieces.push(kind === "array" ? "[" : "{");
  items.forEach(({ before, name, value, after }, index) => {
    pieces.push(before);
    if (name) pieces.push(name.text, name.colon);
    printNode(value, pieces);
    pieces.push(after);
    if (trailingComma || index < items.length - 1) pieces.push(",");
  });
  pieces.push(end, kind === "array" ? "]" : "}");
}

/** The value of a tree. If an object has a name twice, the last one counts. */
export function valueOf(node: Node): unknown {
  if (node.kind === "literal") return node.value;
  if (node.kind === "array") return node.items.map(({ value }) => valueOf(value));
  // Not an assignment by name, which would set the prototype for `__proto__`.
  return Object.fromEntries(node.items.map(({ name, value }) => [name?.value, valueOf(value)]));
}
