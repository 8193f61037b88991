import type { PolicyFile } from "../../generated/schemas.ts";
import { addElement, arrayAt, find, removeValue, setValue } from "../hujson/edit.ts";
import type { Path } from "../hujson/edit.ts";
import { styleOf } from "../hujson/layout.ts";
import type { Style } from "../hujson/layout.ts";
import { readTree } from "../hujson/read-tree.ts";
import { print, valueOf } from "../hujson/tree.ts";
import type { Document, Node } from "../hujson/tree.ts";
import { canonical, keyOf } from "./canonical.ts";
import { nameOfToday, shapeAt, shapeOf, wholePolicy } from "./shape.ts";
import { indexOfSame } from "./same.ts";
import type { Shape } from "./shape.ts";

/**
 * The text of a policy file, which can be edited in place.
 *
 * - Everything you do not change stays as it is, character by character: comments, empty lines, order, trailing commas.
 * - A path is an array of names and zero-based indexes, such as `["groups", "group:dev"]` or `["acls", 0, "dst"]`.
 * - Names of sections and their members match in any letter case, and under their deprecated spelling.
 * - If an object has a name twice, the last one counts, as it does for Tailscale.
 * - A section that is missing or `null` is created when something is added to it.
 */
export class Policy {
  #document: Document;
  #style: Style;

  /** @internal Use {@link parsePolicy}. */
  constructor(text: string) {
    this.#document = readDocument(text);
    this.#style = styleOf(this.#document);
  }

  /** The current text. */
  get text(): string {
    return print(this.#document);
  }

  /** The policy as an object, without comments and with the current names of sections and their members. */
  get value(): PolicyFile {
    return Object.fromEntries(Object.entries(Object(today(valueOf(this.#document.value), wholePolicy))));
  }

  /** The value at a path; undefined if there is none. */
  get(path: Path): unknown {
    const node = find(this.#document, this.#spelled(path));
    return node && valueOf(node);
  }

  /**
   * Sets the value at a path. A new member is added at the end of its object.
   *
   * @returns Whether that changed the policy. A value that means the same changes nothing.
   * @throws TypeError if the path leads through something other than an object, or the value is not JSON.
   */
  set(path: Path, value: unknown): boolean {
    const spelled = this.#spelled(path);
    const node = find(this.#document, spelled);
    const shape = shapeAt(path);
    if (node && keyOf(valueOf(node), shape) === keyOf(value, shape)) return false;
    setValue(this.#document, this.#style, spelled, value);
    return true;
  }

  /**
   * Appends an element to the list at a path, unless the list has one that means the same.
   *
   * @returns Whether it was added.
   * @throws TypeError if there is something else than a list at the path, or the value is not JSON.
   */
  addTo(path: Path, value: unknown): boolean {
    const spelled = this.#spelled(path);
    if (this.#indexOf(spelled, value) !== -1) return false;
    addElement(this.#document, this.#style, spelled, value);
    return true;
  }

  /**
   * Removes the elements that mean the same as `value` from the list at a path.
   *
   * @returns Whether there were any.
   * @throws TypeError if there is something else than a list at the path.
   */
  removeFrom(path: Path, value: unknown): boolean {
    const spelled = this.#spelled(path);
    let found = false;
    for (let index = this.#indexOf(spelled, value); index !== -1; index = this.#indexOf(spelled, value)) {
      found = removeValue(this.#document, [...spelled, index]);
    }
    return found;
  }

  /**
   * Removes the value at a path, such as a group, a section, or a rule by its index.
   *
   * The comments directly above and after it are removed too, unless they may be about something else as well.
   *
   * @returns Whether there was anything to remove.
   */
  remove(path: Path): boolean {
    const found = removeValue(this.#document, this.#spelled(path));
    // Remove duplicates too, or the earlier one would take effect.
    while (found && typeof path.at(-1) === "string" && removeValue(this.#document, this.#spelled(path)));
    return found;
  }

  /**
   * Replaces the whole policy, including its comments, with another text, such as one from a repository.
   *
   * @returns Whether the text differs from the previous one.
   * @throws {@link HujsonError} if it is not HuJSON.
   */
  replace(text: string): boolean {
    const before = this.text;
    this.#document = readDocument(text);
    this.#style = styleOf(this.#document);
    return this.text !== before;
  }

  /** The text, as {@link Policy.text}. */
  toString(): string {
    return this.text;
  }

  #indexOf(spelled: Path, value: unknown): number {
    return indexOfSame(arrayAt(this.#document, spelled)?.items ?? [], value, shapeAt([...spelled, 0]));
  }

  /** The path, with names as spelled in this text. */
  #spelled(path: Path): Path {
    if (!Array.isArray(path)) throw new TypeError(`the path must be an array, such as ["groups", "group:dev"]`);
    let node: Node | undefined = this.#document.value;
    const spelled: (string | number)[] = [];
    for (const [index, segment] of path.entries()) {
      const name: string | number =
        typeof segment === "string" ? spelling(node, shapeAt(path.slice(0, index)), segment) : segment;
      spelled.push(name);
      node = node && find({ start: "", value: node, end: "" }, [name]);
    }
    return spelled;
  }
}

/**
 * Parses the text of a policy file for editing in place.
 *
 * ```ts
 * const policy = parsePolicy('{"groups": {}} // ours');
 * policy.addTo(["groups", "group:dev"], "noor@example.com");
 * console.log(policy.text);
 * ```
 *
 * A byte order mark is removed, and a comment at the very end gets the newline that Tailscale's parser needs.
 *
 * @throws {@link HujsonError} if the text is not HuJSON, with the line and column.
 */
export function parsePolicy(text: string): Policy {
  return new Policy(text);
}

function readDocument(text: string): Document {
  const unmarked = text.replace(/^\uFEFF/, "");
  const document = readTree(unmarked.endsWith("\n") ? unmarked : `${unmarked}\n`);
  const needsNewline = /\/\/[^\n]*\n$/.test(document.end);
  if (!unmarked.endsWith("\n") && !needsNewline) document.end = document.end.slice(0, -1);
  if (document.value.kind !== "object") throw new TypeError("A policy file must be an object in braces.");
  return document;
}

/** The {@link canonical} form of a policy, given as text, object or Policy. */
export function meaningOf(policy: string | PolicyFile | Policy): Readonly<Record<string, unknown>> {
  const text = policy instanceof Policy ? policy.text : policy;
  const value: unknown = typeof text === "string" ? valueOf(readDocument(text).value) : text;
  return Object.fromEntries(Object.entries(Object(canonical(value))));
}

/** How a member's name is spelled in an object. If several match, the last one counts. */
function spelling(node: Node | undefined, shape: Shape, name: string): string {
  if (node?.kind !== "object" || shape.hasOwnKeys) return name;
  const names = node.items.flatMap((item) => item.name?.value ?? []);
  const wanted = nameOfToday(shape, name);
  return names.filter((one) => nameOfToday(shape, one) === wanted).at(-1) ?? name;
}

/** A value with current names. */
function today(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => today(item, shapeOf(shape, 0)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const name = nameOfToday(shape, key);
      return [name, today(member, shapeOf(shape, name))];
    }),
  );
}
