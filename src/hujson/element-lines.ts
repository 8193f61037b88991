import { visit } from "jsonc-parser";

/**
 * The line of each element of the arrays that are members of the root, counted from 1, by the name of the member.
 * Elements that are not objects are left out.
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
