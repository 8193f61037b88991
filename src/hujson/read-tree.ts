import { visit } from "jsonc-parser";
import { HujsonError } from "./hujson-error.ts";
import { syntaxProblem } from "./syntax-problem.ts";
import type { Expected } from "./syntax-problem.ts";
import type { Container, Document, Item, Name, Node } from "./tree.ts";

/** Deeper nesting than any policy has, but shallow enough for recursion. */
const deepest = 1_000;

/**
 * Reads a text as a tree. Throws a HujsonError for what Tailscale's parser refuses:
 *
 * - A byte order mark.
 * - A `//` comment at the very end without a newline.
 * - A `//` comment that ends with only a carriage return: Tailscale reads on to the next newline.
 * - Anything that is not JSON, apart from comments and trailing commas.
 */
export function readTree(text: string): Document {
  const reader = new Reader(text);
  visit(
    text,
    {
      onObjectBegin: (offset) => reader.open("object", offset),
      onObjectEnd: (offset) => reader.close(offset),
      onArrayBegin: (offset) => reader.open("array", offset),
      onArrayEnd: (offset) => reader.close(offset),
      onObjectProperty: (value, offset, length) => reader.name(value, offset, length),
      onLiteralValue: (value, offset, length) => reader.literal(value, offset, length),
      onSeparator: (character, offset) => (character === "," ? reader.comma(offset) : reader.colon()),
      onComment: (offset, length) => reader.comment(offset, length),
      onError: (code, offset) => {
        throw new HujsonError(syntaxProblem(code, text, offset, reader.expected()), text, offset);
      },
    },
    { allowTrailingComma: true },
  );
  return reader.end();
}

/** Builds the tree from the tokens, which come in order. */
class Reader {
  readonly #text: string;
  /** Where the last token in the tree ended. */
  #position = 0;
  readonly #open: Container[] = [];
  #document: Document | undefined;
  /** A name whose value has not been read yet, the text before it, and whether its colon has been read. */
  #pending: { before: string; name: Name; hasColon: boolean } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  open(kind: Container["kind"], offset: number): void {
    const container: Container = { kind, items: [], trailingComma: false, end: "" };
    if (this.#open.length === deepest) throw new HujsonError("nested too deeply", this.#text, offset);
    this.#add(container, offset);
    this.#position = offset + 1;
    this.#open.push(container);
  }

  close(offset: number): void {
    // If the text breaks off, the library closes all open values before it reports the error.
    if (offset >= this.#text.length) return;
    const container = this.#open.pop();
    if (container) container.end = this.#gap(offset);
    this.#position = offset + 1;
  }

  name(value: string, offset: number, length: number): void {
    const name = { text: this.#text.slice(offset, offset + length), value, colon: "" };
    this.#pending = { before: this.#gap(offset), name, hasColon: false };
    this.#position = offset + length;
  }

  colon(): void {
    if (this.#pending) this.#pending.hasColon = true;
  }

  literal(value: string | number | boolean | null, offset: number, length: number): void {
    this.#add({ kind: "literal", text: this.#text.slice(offset, offset + length), value }, offset);
    this.#position = offset + length;
  }

  comma(offset: number): void {
    const container = this.#open.at(-1);
    const last = container?.items.at(-1);
    if (!container || !last) return;
    last.after = this.#gap(offset);
    container.trailingComma = true;
    this.#position = offset + 1;
  }

  comment(offset: number, length: number): void {
    const next = this.#text.slice(offset + length, offset + length + 2);
    if (!this.#text.startsWith("//", offset) || next.startsWith("\n") || next === "\r\n") return;
    const problem = next === "" ? "parsing comment: unexpected EOF" : "a comment ends with a carriage return alone";
    throw new HujsonError(problem, this.#text, offset);
  }

  end(): Document {
    const document = this.#document;
    if (!document) throw new HujsonError("parsing value: unexpected EOF", this.#text, this.#text.length);
    document.end = this.#text.slice(this.#position);
    return document;
  }

  /** What may come next. */
  expected(): Expected {
    if (this.#pending) return this.#pending.hasColon ? "value" : "colon";
    const container = this.#open.at(-1);
    if (!container) return this.#document ? "end" : "value";
    if (container.items.length > 0 && !container.trailingComma) return `${container.kind} end`;
    return container.kind === "object" ? "name" : "value";
  }

  #add(value: Node, offset: number): void {
    const container = this.#open.at(-1);
    const gap = this.#gap(offset);
    if (!container) {
      this.#document = { start: gap, value, end: "" };
      return;
    }
    container.items.push(this.#item(value, gap));
    container.trailingComma = false;
    this.#pending = undefined;
  }

  #item(value: Node, gap: string): Item {
    const { before = gap, name } = this.#pending ?? {};
    if (name) name.colon = gap;
    return { before, name, value, after: "" };
  }

  /** The text between the last token and an offset. */
  #gap(offset: number): string {
    return this.#text.slice(this.#position, offset);
  }
}
