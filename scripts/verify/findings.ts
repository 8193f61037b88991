import { tryParse } from "../../src/call/decode.ts";
import type { OpenApiDocument, Schema } from "../document/openapi.ts";

/** The response through the proxy. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Prism's findings in one response. */
export interface Findings {
  /** Where the response violates the document, and which rule. */
  readonly places: readonly string[];
  /** Whether Prism had no response to check: the server could not be reached, or the connection broke. */
  readonly isMissing: boolean;
}

interface Violation {
  readonly location?: readonly string[];
  readonly message: string;
}

/**
 * Reads the findings of `prism proxy --errors` about a response, without any of its content.
 *
 * - Violations are complete in the body of Prism's own response. In the header, a long list is cut.
 * - An undocumented status is only a warning in Prism, in a header of the server's own response.
 * - A body that is not JSON is Prism's own error, which quotes the body.
 */
export function findingsIn(document: OpenApiDocument, { status, headers, body }: Answer): Findings {
  const problem = isProblem(headers) ? tryParse(body) : undefined;
  if (memberOf(problem, "type") === "FetchError") {
    const isReceived = String(memberOf(problem, "title")).startsWith("invalid json response body");
    return { places: isReceived ? ["Response body is not JSON"] : [], isMissing: !isReceived };
  }
  const names = new Set(Object.values(document.components.schemas).flatMap(memberNames));
  const violations = violationsIn(memberOf(problem, "validation")).map((one) => placeOf(one, names));
  const isUndocumented = headers.get("sl-violations")?.includes("Unable to match the returned status code");
  return {
    places: isUndocumented ? [`Status ${status} is not documented`] : [...new Set(violations)],
    isMissing: false,
  };
}

function memberOf(value: unknown, name: string): unknown {
  return Reflect.get(Object(value), name);
}

function isProblem(headers: Headers): boolean {
  return headers.get("content-type")?.startsWith("application/problem+json") ?? false;
}

function violationsIn(list: unknown): Violation[] {
  return Array.isArray(list) ? list : [];
}

/** Prism's message. A step that the document does not name is an index, or a user's own key: `*`. */
function placeOf({ location = [], message }: Violation, names: ReadonlySet<string>): string {
  const [, , ...steps] = location;
  const shown = steps.map((step) => (names.has(step) ? step : "*"));
  return message.replace(steps.join(".").trim(), () => shown.join("."));
}

/** The names of all members that a schema describes. */
function memberNames(schema: Schema): string[] {
  const { properties = {}, items, allOf = [], anyOf = [], oneOf = [], additionalProperties } = schema;
  const others = [items, additionalProperties].filter((one) => typeof one === "object");
  const parts = [...Object.values(properties), ...allOf, ...anyOf, ...oneOf, ...others];
  return [...Object.keys(properties), ...parts.flatMap(memberNames)];
}
