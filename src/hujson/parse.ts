import { parse, printParseErrorCode } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import { positionOf } from "./position.ts";

/** A text is not HuJSON: JSON with comments and trailing commas. */
export class HujsonError extends SyntaxError {
  override readonly name = "HujsonError";
  readonly line: number;
  readonly column: number;

  constructor(problem: string, text: string, offset: number) {
    const { line, column } = positionOf(text, offset);
    super(`line ${line}, column ${column}: ${problem}`);
    this.line = line;
    this.column = column;
  }
}

/** Reads HuJSON. Throws a HujsonError that says where it is not. */
export function parseHujson(text: string): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first) throw new HujsonError(printParseErrorCode(first.error), text, first.offset);
  return value;
}
