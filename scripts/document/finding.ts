/** A problem in the document, at a place that an editor can open. */
export interface Finding {
  /** Path of the file, relative to the root of the repository. */
  file: string;
  line: number;
  column: number;
  rule: string;
  message: string;
}

/** The document is not good enough to generate anything from. Its message lists every finding. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const lines = findings.map((f) => `${f.file}:${f.line}:${f.column} ${f.rule}: ${f.message}`);
    super(lines.join("\n"));
    this.findings = findings;
  }
}
