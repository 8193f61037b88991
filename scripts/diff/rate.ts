import type { OpenApiDocument } from "../document/openapi.ts";
import type { Change } from "./changes.ts";
import { describe } from "./describe.ts";
import { usesOf } from "./uses.ts";
import type { Side, Use } from "./uses.ts";

/** What a change means for users. */
export interface Effect {
  /** The SDK method; otherwise `types`, `every operation` or the subject of the type tests. */
  method: string;
  /** Such as `GET /device/{deviceId}`; empty for the others. */
  operation: string;
  effect: "breaks callers" | "breaks readers" | "breaks imports" | "breaks code" | "adds" | "changes";
  message: string;
}

/** Redocly's rules that apply to one side only. The others apply to the side on which the changed part is used. */
const sides: Record<string, Side> = {
  "enum-values-added": "response",
  "enum-values-removed": "request",
  "property-removed": "response",
  "required-properties-added": "request",
  "required-properties-removed": "response",
  "response-removed": "response",
  "response-header-removed": "response",
};

/**
 * Changes that Redocly considers harmless, because the API still accepts the same, but that break TypeScript users.
 *
 * - A member of a request is removed or renamed: an object literal with it no longer compiles.
 * - A default changed: a call that omits the member means something else.
 * - A method, a path or a path parameter is renamed.
 * - A parameter has lost its client option, or a response its narrower type.
 */
const noticed: { typeName: string; side: Side; kind?: "removed"; property?: string }[] = [
  { typeName: "Schema", side: "request", kind: "removed" },
  { typeName: "Schema", side: "request", property: "key" },
  { typeName: "Schema", side: "request", property: "default" },
  { typeName: "Operation", side: "request", property: "x-sdk-method" },
  { typeName: "PathItem", side: "request", property: "key" },
  { typeName: "Parameter", side: "request", property: "name" },
  { typeName: "Parameter", side: "request", property: "x-sdk-default" },
  { typeName: "Operation", side: "response", property: "x-sdk-overloads" },
];

/** Rates a change for every operation that it affects: whom it breaks. */
export function rate(change: Change, base: OpenApiDocument, revision: OpenApiDocument): Effect[] {
  const [document, place] = change.base ? [base, change.base] : [revision, change.revision];
  const message = describe(change, document);
  const [, room, kind] = change.path.split("/");
  if (room === "components" && kind === "schemas") {
    const effect = change.kind === "added" ? "adds" : "breaks imports";
    return [{ method: "types", operation: "", effect, message }];
  }
  // Parts that were added or removed are also reported where an operation uses them.
  if (room === "components" && kind !== "securitySchemes") return [];
  const uses = usesOf(document, place?.pointer ?? change.path);
  const breaks = breaker(change);
  const everywhere: Use[] = [{ method: "every operation", operation: "", side: "request" }];
  return (uses.length > 0 ? uses : everywhere).map(({ method, operation, side }) => ({
    method,
    operation,
    effect: effectOf(change, breaks(side)),
    message,
  }));
}

function effectOf(change: Change, broken: Side | undefined): Effect["effect"] {
  if (broken) return broken === "request" ? "breaks callers" : "breaks readers";
  return change.kind === "added" ? "adds" : "changes";
}

/** Whom a change breaks if the part is used on this side. */
function breaker({ typeName, kind, property, impact, verdicts, base }: Change): (used: Side) => Side | undefined {
  const judged = verdicts.map(({ ruleId }) => sides[ruleId])[0];
  const rules = noticed.filter(
    (rule) =>
      rule.typeName === typeName &&
      (rule.property === undefined ? rule.kind === kind : rule.property === property && base?.value !== undefined),
  );
  return (used) => {
    if (impact === "major" && (judged === undefined || judged === used)) return used;
    // Only a schema may be used on both sides.
    return rules.find((rule) => typeName !== "Schema" || rule.side === used)?.side;
  };
}
