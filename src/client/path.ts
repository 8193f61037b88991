import { InvalidArgumentError } from "../errors/errors.ts";

/** A path template, parsed once for all calls. */
export interface PathTemplate {
  /** The names of its parameters. */
  readonly names: readonly string[];
  /** Fills in the values of the parameters. */
  fill(value: (name: string) => unknown): string;
}

/**
 * Parses a path template. A value can never leave its path segment:
 *
 * - `.` and `..` are refused, because every URL parser resolves them, encoded or not: `DELETE …/attributes/..` would
 *   become `DELETE …/` (https://url.spec.whatwg.org/#double-dot-path-segment);
 * - missing and empty values are refused too;
 * - everything else is percent-encoded, except `:` and `@`, as in the official Go client.
 */
export function parsePath(template: string): PathTemplate {
  // The names have odd indices, between the literal parts.
  const parts = template.split(/\{([^{}]+)\}/);
  const isName = (at: number) => at % 2 === 1;
  return {
    names: parts.filter((_, at) => isName(at)),
    // One loop: every call runs through here, and this takes half the time of map and join.
    fill: (value) => {
      let path = "";
      for (let at = 0; at < parts.length; at += 1) {
        const part = parts[at] ?? "";
        path += isName(at) ? segment(template, part, value(part)) : part;
      }
      return path;
    },
  };
}

function segment(template: string, name: string, value: unknown): string {
  const refuse = (problem: string) =>
    new InvalidArgumentError(
      `${name} in ${template} is ${problem}; nothing was sent. Give the identifier as a string.`,
    );
  if (value === undefined || value === null) throw refuse("missing");
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint")
    throw refuse(`a ${typeof value}`);
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw refuse(`${value}, a number that may have lost digits`);
  const text = String(value);
  if (text === "") throw refuse("empty");
  if (text === "." || text === "..") throw refuse(`"${text}", which would address another path`);
  const encoded = encode(text, refuse);
  return encoded.includes("%") ? encoded.replaceAll(/%(?:3A|40)/g, decodeURIComponent) : encoded;
}

function encode(text: string, refuse: (problem: string) => InvalidArgumentError): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw refuse("not well-formed Unicode");
  }
}
