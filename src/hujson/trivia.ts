/** Comments, line breaks and spaces: what may stand between two tokens. */
const pieces = /\/\*[^]*?\*\/|\/\/[^\r\n]*|\r?\n|[^\S\r\n]+/g;

/** Splits the text between two tokens before its first line break. A line break within a comment does not count. */
export function partLine(trivia: string): { line: string; rest: string } {
  const lineBreak = [...trivia.matchAll(pieces)].find(([piece]) => isLineBreak(piece));
  const end = lineBreak?.index ?? trivia.length;
  return { line: trivia.slice(0, end), rest: trivia.slice(end) };
}

/** The lines of the text between two tokens: the rest of the first token's line, then each with its line break. */
export function linesOf(trivia: string): string[] {
  const lines = [""];
  for (const [piece] of trivia.matchAll(pieces)) {
    if (isLineBreak(piece)) lines.push(piece);
    else lines.push(`${lines.pop() ?? ""}${piece}`);
  }
  return lines;
}

/** The indentation of the token after the text; undefined if it is on the same line as the token before. */
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
