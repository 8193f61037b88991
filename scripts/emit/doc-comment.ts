/** A JSDoc comment with these paragraphs, which may contain line breaks. Empty ones are left out. */
export function docComment(paragraphs: readonly (string | undefined)[], indent = ""): string {
  const blocks = paragraphs
    .filter((p) => p !== undefined && p !== "")
    .map((p) => (p ?? "").trim().replaceAll("*/", "*\\/"));
  const lines = blocks.join("\n\n").split("\n");
  const [only] = lines;
  if (lines.length === 1) return `${indent}/** ${only} */\n`;
  const body = lines.map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${body.join("\n")}\n${indent} */\n`;
}
