/** Comments, line breaks and spaces: what may stand between two tokens. */
const pieces = /\/\*[^]*?\*\/|\/\/[^\r\n]*|\r?\n|[^\S\r\n]+/g;

/** The text between two tokens, parted before its first line break. A line break within a comment is none. */
export function partLine(trivia: string): { line: string; rest: string } {
  const lineBreak = [...trivia.matchAll(pieces)].find(([piece]) => isLineBreak(piece));
  const end = lineBreak?.index ?? trivia.length;
  return { line: trivia.slice(0, end), rest: trivia.slice(end) };
}

/** The lines of a text between two tokens: what stands on the line of the first one, then each with its line break. */
export function linesOf(trivia: string): string[] {
  const lines = [""];
  for (const [piece] of trivia.matchAll(pieces)) {
    if (isLineBreak(piece)) lines.push(piece);
    else lines.push(`${lines.pop() ?? ""}${piece}`);
  }
  return lines;
}

/** How far the token behind is indented; undefined if it stands on the line of the token before. */
export function indentationOf(trivia: string): string | undefined {
  const [, ...lines] = linesOf(trivia);
  return lines.length === 0 ? undefined : /^\r?\n([^\S\n]*)/.exec(lines.at(-1) ?? "")?.[1];
}

export function isBlank(trivia: string): boolean {
  return trivia.trim() === "";
}

function isLineBreak(piece: string): boolean {
  return piece.endsWith("\n") && !piece.startsWith("/");
}
