import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { findUnknownExtensions } from "./extensions.ts";
import type { Finding } from "./finding.ts";
import { findOrphans } from "./orphans.ts";
import { redocly } from "./redocly.ts";

export const documentFile = "openapi/openapi.yaml";

interface RedoclyProblem {
  ruleId: string;
  severity: string;
  message: string;
  location: { source: { ref: string }; pointer?: string; start?: Position; end?: Position }[];
}

interface Position {
  line: number;
  col: number;
}

/** Checks the document in `root` against redocly.yaml, and that its extensions are known and all its files are used. */
export async function lintDocument(root: string): Promise<Finding[]> {
  const args = ["lint", documentFile, "--format", "json", "--lint-config", "error"];
  const { code, stdout, stderr } = await redocly(root, args);
  if (!stdout.startsWith("{")) return code === 0 ? [] : [unreadable(root, stderr || stdout)];
  const { problems }: { problems: RedoclyProblem[] } = JSON.parse(stdout);
  const faults = problems.filter((p) => p.severity === "error").map((problem) => toFinding(root, problem));
  // The target of a broken reference is missing elsewhere too. Reporting the cause is enough.
  const causes = faults.filter((fault) => fault.rule === "no-unresolved-refs");
  return causes.length > 0 ? causes : [...faults, ...findUnknownExtensions(root), ...findOrphans(root)];
}

/** Rules whose messages do not name their subject. */
const namelessRules = new Set(["operation-operationId-unique", "operation-tag-defined"]);

function toFinding(root: string, { ruleId, message: text, location }: RedoclyProblem): Finding {
  const [place] = location;
  const message = place && namelessRules.has(ruleId) ? `${text} This one is not: ${subjectOf(root, place)}` : text;
  return {
    file: place?.source.ref ?? documentFile,
    line: place?.start?.line ?? 1,
    column: place?.start?.col ?? 1,
    rule: ruleId,
    message,
  };
}

/** The value at a place, or the last part of its pointer if the value is longer than a line. */
function subjectOf(root: string, { source, pointer = "", start, end }: RedoclyProblem["location"][number]): string {
  if (!start || start.line !== end?.line) return pointer.slice(pointer.lastIndexOf("/") + 1);
  const line = readFileSync(join(root, source.ref), "utf8").split("\n")[start.line - 1] ?? "";
  return line.slice(start.col - 1, end.col - 1);
}

/**
 * If Redocly cannot read the root document or its configuration, it prints no JSON, only text with `"file"
 * (line:column)`.
 */
function unreadable(root: string, text: string): Finding {
  const place = /"(?<file>[^"]+)" \((?<line>\d+):(?<column>\d+)\)/.exec(text)?.groups;
  const file = place?.["file"];
  return {
    file: file ? relative(root, file) : documentFile,
    line: Number(place?.["line"] ?? 1),
    column: Number(place?.["column"] ?? 1),
    rule: "unreadable",
    message: text.replaceAll(/\s+/g, " "),
  };
}

/** Where `text` first occurs in a file of the document, for findings that only the bundle shows. */
export function locate(
  root: string,
  files: readonly string[],
  text: string,
): Pick<Finding, "file" | "line" | "column"> {
  for (const file of files) {
    const [before = "", ...found] = readFileSync(join(root, file), "utf8").split(text);
    const lines = before.split("\n");
    if (found.length > 0) return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
  return { file: documentFile, line: 1, column: 1 };
}
