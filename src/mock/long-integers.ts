import { parseDocument, visit } from "yaml";

/** Marks digits that go into JSON without quotes: a private-use character. */
const mark = "\ue000";

/**
 * Integers beyond 2^53, which JavaScript would round. Each is replaced by the nearest number not used for another one.
 * So it passes through Prism as a number, and gets its digits back at the end.
 */
export class LongIntegers {
  readonly #digits = new Map<number, string>();

  /** Replaces each such integer in the text of a YAML or JSON file. */
  replaceIn(text: string): string {
    if (!/\d{16}/.test(text)) return text;
    const found: { start: number; end: number; value: bigint }[] = [];
    const document = parseDocument(text, { intAsBigInt: true });
    visit(document, {
      Scalar(_key, { value, range }) {
        if (typeof value === "bigint" && range) found.push({ start: range[0], end: range[1], value });
      },
    });
    return found.reduceRight((changed, { start, end, value }) => {
      const number = this.#numberFor(value);
      return number === undefined ? changed : changed.slice(0, start) + String(BigInt(number)) + changed.slice(end);
    }, text);
  }

  /** Returns JSON in which these integers have all their digits. */
  stringify(value: unknown): string {
    if (this.#digits.size === 0) return JSON.stringify(value);
    const json = JSON.stringify(value, (_key, member: unknown) => {
      const digits = typeof member === "number" ? this.#digits.get(member) : undefined;
      return digits === undefined ? member : mark + digits;
    });
    return json.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
  }

  #numberFor(value: bigint): number | undefined {
    const digits = String(value);
    let number = Number(value);
    if (Number.isSafeInteger(number) || !Number.isFinite(number)) return undefined;
    while ((this.#digits.get(number) ?? digits) !== digits) number += stepAt(number);
    this.#digits.set(number, digits);
    return number;
  }
}

/** The distance to the next representable number. */
function stepAt(number: number): number {
  return 2 ** (Math.floor(Math.log2(Math.abs(number))) - 52);
}
