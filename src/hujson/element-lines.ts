import { visit } from "jsonc-parser";

/**
 * For each array that is a member of the root, by name: the line of each element, counted from 1. Elements that are not
 * objects are left out.
 */
export function elementLines(text: string): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  visit(
    text,
    {
      onObjectBegin(_offset, _length, startLine, _startCharacter, pathOf) {
        const [section, index, ...deeper] = pathOf();
        if (typeof section !== "string" || typeof index !== "number" || deeper.length > 0) return;
        const known = lines.get(section) ?? [];
        known[index] = startLine + 1;
        lines.set(section, known);
      },
    },
    { allowTrailingComma: true },
  );
  return lines;
}
