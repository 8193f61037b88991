import type { OpenApiDocument } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { docComment } from "./doc-comment.ts";
import { exampleCall } from "./example.ts";

/** The doc comment of a method: what it does, the facts about it, an example, its result and its errors. */
export function methodComment(document: OpenApiDocument, operation: Operation): string {
  const { method, path, summary, description, deprecated, stability, result, source } = operation;
  const failures = Object.keys(source.responses).filter((status) => !status.startsWith("2"));
  const tags = [
    `@example\n\`\`\`ts\nawait ${exampleCall(document, operation)};\n\`\`\``,
    result.kind !== "none" && `@returns ${result.description.trim()}`,
    `@throws {@link ApiError} with status ${failures.join(", ")}`,
    stability && `@${stability}`,
    deprecated && "@deprecated",
  ];
  const first = [`${summary}.`, ...warnings(operation)].join(" ");
  const list = facts(operation).map((fact) => `- ${fact}`);
  return docComment(
    [first, description, list.join("\n"), `\`${method} ${path}\``, tags.filter(Boolean).join("\n")],
    "  ",
  );
}

/** The doc comment of the method that iterates over all pages of a list. */
export function iteratorComment(document: OpenApiDocument, operation: Operation): string {
  const { resource, name, stability } = operation;
  const call = exampleCall(document, operation, `${name}All`);
  return docComment(
    [
      `Every item of \`${resource}.${name}\`, page after page.`,
      "The next page is asked for when the loop has come to the end of one. Leaving the loop ends it.",
      `@example\n\`\`\`ts\nfor await (const item of ${call}) console.log(item);\n\`\`\`${stability ? `\n@${stability}` : ""}`,
    ],
    "  ",
  );
}

const stabilities = {
  alpha: "Alpha: the API may change or withdraw it at any time.",
  beta: "Beta: the API may still change it.",
};

/** What a caller must know first, one sentence each. */
export function warnings({ replacesAll, result: { refusal } }: Operation): string[] {
  return [
    ...(replacesAll ? ["Replaces the whole object: what the request leaves out is cleared."] : []),
    ...(refusal ? [`A refusal comes as a result, not as an error: check \`${refusal}\`.`] : []),
  ];
}

/** What else a caller should know, one sentence each. */
export function facts({ stability, authenticated, scopes, rateLimit, idempotent }: Operation): string[] {
  return [
    ...(stability ? [stabilities[stability]] : []),
    authenticated ? accessOf(scopes) : "Needs no credential.",
    ...(rateLimit ? [`Limited to ${rateLimit.requests} per ${rateLimit.per} in ${rateLimit.seconds} seconds.`] : []),
    idempotent ? "Safe to repeat." : "Not safe to repeat: it may act twice.",
  ];
}

function accessOf(scopes: Operation["scopes"]): string {
  if (!scopes) return "Needs a token that a user owns; tokens of OAuth clients are refused.";
  if (scopes.some((all) => all.length === 0)) return "No OAuth scope is documented.";
  const alternatives = scopes.map((all) => all.map((scope) => `\`${scope}\``).join(" and "));
  return `OAuth scope: ${alternatives.join(" or ")}.`;
}
