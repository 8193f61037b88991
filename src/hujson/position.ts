/** A place in a text, as editors count: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
