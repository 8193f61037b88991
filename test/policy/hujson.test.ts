import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addElement, find, removeValue, setValue } from "../../src/hujson/edit.ts";
import type { Path } from "../../src/hujson/edit.ts";
import { HujsonError } from "../../src/hujson/hujson-error.ts";
import { styleOf } from "../../src/hujson/layout.ts";
import { parseHujson } from "../../src/hujson/parse.ts";
import { readTree } from "../../src/hujson/read-tree.ts";
import { print, valueOf } from "../../src/hujson/tree.ts";
import type { Container, Document, Node } from "../../src/hujson/tree.ts";
import { partLine } from "../../src/hujson/trivia.ts";
import { hujsonText } from "../support/hujson.ts";

describe("reading and printing", () => {
  test("are the identity, whatever stands between the tokens", () => {
    fc.assert(fc.property(hujsonText, ({ text }) => print(readTree(text)) === text));
  });

  test("see the values", () => {
    fc.assert(
      fc.property(hujsonText, ({ text, value }) => {
        expect(parseHujson(text)).toStrictEqual(value);
      }),
    );
  });

  test("count the last of two members with one name", () => {
    expect(parseHujson('{"a": 1, "a": 2}')).toStrictEqual({ a: 2 });
  });

  test.each([
    ["", "line 1, column 1: parsing value: unexpected EOF"],
    ["// only\n", "line 2, column 1: parsing value: unexpected EOF"],
    ["{", "line 1, column 2: parsing value: unexpected EOF"],
    ['{"a"', "line 1, column 5: parsing object after name: unexpected EOF"],
    ['{"a": 1', "line 1, column 8: parsing object after value: unexpected EOF"],
    ["[1", "line 1, column 3: parsing array after value: unexpected EOF"],
    ['{"a": [],\n"b": 1 "c": 2}', "line 2, column 8: invalid character '\"' after object value (expecting ',' or '}')"],
    ["[1 2]", "line 1, column 4: invalid character '2' after array value (expecting ',' or ']')"],
    ['{"a" 1}', "line 1, column 6: invalid character '1' after object name"],
    ["{,}", "line 1, column 2: invalid character ',' at start of object name"],
    ["[,]", "line 1, column 2: invalid character ',' at start of value"],
    ["[1,,]", "line 1, column 4: invalid character ',' at start of value"],
    ["{a: 1}", "line 1, column 2: invalid character 'a' at start of object name"],
    ["{} {}", "line 1, column 4: invalid character '{' after top-level value"],
    ["{},", "line 1, column 3: invalid character ',' after top-level value"],
    ["# no\n{}", "line 1, column 1: invalid character '#' at start of value"],
    ["[abc]", "line 1, column 2: invalid literal: abc"],
    ["['a']", "line 1, column 2: invalid character ''' at start of value"],
    ['["a', "line 1, column 2: parsing string: unexpected EOF"],
    ['["a\n"]', "line 1, column 2: parsing string: unexpected end of line"],
    ["\uFEFF{}", "line 1, column 1: invalid character '\uFEFF' at start of value"],
    ["{\u00A0}", "line 1, column 2: invalid character '\u00A0' at start of object name"],
    ["{} // end", "line 1, column 4: parsing comment: unexpected EOF"],
    ["{} /* end", "line 1, column 4: parsing comment: unexpected EOF"],
    ["{ // one\r}\n", "line 1, column 3: a comment ends with a carriage return alone"],
    ["[".repeat(2_000), "line 1, column 1001: nested too deeply"],
  ])("refuse %j", (text, message) => {
    expect(() => parseHujson(text)).toThrow(HujsonError);
    expect(() => parseHujson(text)).toThrow(message);
  });

  test("end with a value or a HujsonError for any text", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...'{}[],:"/*\\\n\r1ae.-') }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          expect(print(readTree(text))).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(HujsonError);
        }
      }),
    );
  });
});

/** A place in a text, and an edit there. */
const edits = fc.record({
  sample: hujsonText,
  /** Which way to go at each fork. */
  turns: fc.array(fc.nat(), { maxLength: 5 }),
  value: fc.constantFrom<unknown>("new", 7, ["x", "y"], { src: ["group:dev"], dst: ["tag:web"] }, "x".repeat(120), [
    [],
  ]),
});

/** A path that leads somewhere, by the turns. */
function follow(node: Node, turns: readonly number[]): Path {
  const [turn, ...further] = turns;
  if (turn === undefined || node.kind === "literal" || node.items.length === 0) return [];
  const index = turn % node.items.length;
  const item = node.items[index];
  if (!item) return [];
  return [item.name?.value ?? index, ...follow(item.value, further)];
}

/** The path, or the beginning of it that leads to a value of a kind. */
function shorten(document: Document, path: Path, kind: Node["kind"]): Path | undefined {
  if (find(document, path)?.kind === kind) return path;
  return path.length === 0 ? undefined : shorten(document, path.slice(0, -1), kind);
}

/** A tree without what stands at a path, which has to be all that an edit there touches. */
function without(document: Document, path: Path): unknown {
  const copy = structuredClone(document);
  const node = find(copy, path);
  if (node) Object.assign(node, { kind: "array", items: [], end: "", trailingComma: false, text: "", value: null });
  return copy;
}

const again = (document: Document) => readTree(print(document));

describe("an edit at a random place", () => {
  test("sets a value, and touches nothing else", () => {
    fc.assert(
      fc.property(edits, ({ sample: { text }, turns, value }) => {
        const document = readTree(text);
        const path = follow(document.value, turns);
        setValue(document, styleOf(document), path, value);
        const edited = again(document);
        expect(valueOf(find(edited, path) ?? edited.value)).toStrictEqual(value);
        expect(without(edited, path)).toStrictEqual(without(readTree(text), path));
      }),
    );
  });

  test("adds an element at the end, keeps every comment where it was, and touches nothing else", () => {
    fc.assert(
      fc.property(edits, ({ sample: { text }, turns, value }) => {
        const original = readTree(text);
        const path = shorten(original, follow(original.value, turns), "array");
        fc.pre(path !== undefined);
        const document = readTree(text);
        addElement(document, styleOf(document), path, value);
        const edited = again(document);
        const [old, now] = [containerIn(original, path), containerIn(edited, path)];
        expect(valueOf(now)).toStrictEqual([...Array.from(old.items, (item) => valueOf(item.value)), value]);
        expect(now.items.slice(0, -1)).toStrictEqual(old.items);
        expectKept(old.end, now);
        expect(without(edited, path)).toStrictEqual(without(original, path));
      }),
    );
  });

  test("adds a member at the end, keeps every comment where it was, and touches nothing else", () => {
    fc.assert(
      fc.property(edits, ({ sample: { text }, turns, value }) => {
        const original = readTree(text);
        const path = shorten(original, follow(original.value, turns), "object");
        fc.pre(path !== undefined);
        const document = readTree(text);
        setValue(document, styleOf(document), [...path, "a new name"], value);
        const edited = again(document);
        const [old, now] = [containerIn(original, path), containerIn(edited, path)];
        expect(now.items.slice(0, -1)).toStrictEqual(old.items);
        expect(now.items.at(-1)).toMatchObject({ name: { value: "a new name" } });
        expectKept(old.end, now);
        expect(without(edited, path)).toStrictEqual(without(original, path));
      }),
    );
  });

  test("removes one thing, and touches nothing but the comments around it", () => {
    fc.assert(
      fc.property(edits, ({ sample: { text }, turns }) => {
        const original = readTree(text);
        const path = follow(original.value, turns);
        fc.pre(path.length > 0);
        const document = readTree(text);
        expect(removeValue(document, path)).toBe(true);
        const edited = again(document);
        const parent = path.slice(0, -1);
        const [old, now] = [containerIn(original, parent), containerIn(edited, parent)];
        const index = old.items.findIndex(({ name }, at) => (name ? name.value : at) === path.at(-1));
        const bare = (items: Container["items"]) => items.map(({ name, value }) => ({ name, value }));
        expect(bare(now.items)).toStrictEqual(bare(old.items.filter((_, at) => at !== index)));
        const gap = (items: Container["items"], at: number, end: string) =>
          (items[at - 1]?.after ?? "") + (items[at]?.before ?? end);
        const oldGaps = gap(old.items, index, old.end) + (old.items[index + 1]?.before ?? old.end);
        expect(gap(now.items, index, now.end)).satisfies((text: string) => holds(oldGaps, text));
        expect(without(edited, parent)).toStrictEqual(without(original, parent));
      }),
    );
  });
});

/** Expects the comments at the end of a container to be around a new last item: the one behind the item before it, before it. */
function expectKept(oldEnd: string, { items, end }: Container): void {
  const before = items.at(-1)?.before ?? "";
  expect(holds(before, partLine(oldEnd).line)).toBe(true);
  expect(holds(before + end, oldEnd)).toBe(true);
}

/** Whether a text has all characters of another one in their order, spaces aside. */
function holds(text: string, other: string): boolean {
  let position = 0;
  for (const character of other.replaceAll(/\s/g, "")) {
    position = text.indexOf(character, position) + 1;
    if (position === 0) return false;
  }
  return true;
}

function containerIn(document: Document, path: Path): Container {
  const node = find(document, path);
  if (!node || node.kind === "literal") throw new Error("there is no container");
  return node;
}
