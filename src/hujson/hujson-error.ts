import { positionOf } from "./position.ts";

/** A text is not HuJSON: JSON with comments and trailing commas. */
export class HujsonError extends SyntaxError {
  override readonly name = "HujsonError";
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1. */
  readonly column: number;

  constructor(problem: string, text: string, offset: number) {
    const { line, column } = positionOf(text, offset);
    super(`line ${line}, column ${column}: ${problem}`);
    this.line = line;
    this.column = column;
  }
}
