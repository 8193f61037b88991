/** JSON with its outer levels on separate lines: one line for each operation and each component of a document. */
export function emitJson(value: unknown, levels: number, indent = ""): string {
  if (levels === 0 || typeof value !== "object" || value === null || Array.isArray(value)) return JSON.stringify(value);
  const deeper = `${indent}  `;
  const members = Object.entries(value).map(
    ([name, member]: [string, unknown]) => `${deeper}${JSON.stringify(name)}: ${emitJson(member, levels - 1, deeper)}`,
  );
  return members.length > 0 ? `{\n${members.join(",\n")}\n${indent}}` : "{}";
}
