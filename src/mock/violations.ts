import type { IPrismDiagnostic } from "@stoplight/prism-core";
import { DiagnosticSeverity } from "@stoplight/types";
import type { Outcome } from "./engine.ts";
import type { Violation } from "./journal.ts";

/** The violations that make a response invalid. */
export function wrongIn({ output }: Outcome): Violation[] {
  return findings("response", output).filter(({ severity }) => severity === "Error");
}

/** Prism's findings on one side, with their locations. */
export function findings(side: "request" | "response", diagnostics: readonly IPrismDiagnostic[]): Violation[] {
  return diagnostics.map(({ path = [], severity, code, message }) => ({
    location: [side, ...path],
    severity: DiagnosticSeverity[severity] ?? "Error",
    code,
    message,
  }));
}

/** Header values are Latin-1 and of limited length; Node refuses others. */
export function violationHeader(violations: readonly Violation[]): string {
  const text = JSON.stringify(violations).replaceAll(/[^\x20-\x7e]/g, "?");
  return text.length > 8_000 ? JSON.stringify(violations.slice(0, 1)).slice(0, 8_000) : text;
}
