import type { OpenApiDocument } from "../document/openapi.ts";
import { record } from "../document/record.ts";
import type { Change } from "./changes.ts";

/** Describes a change in one line, in Redocly's words if it has any. */
export function describe(change: Change, document: OpenApiDocument): string {
  if (change.verdicts.length > 0) return change.verdicts.map(({ message }) => message).join(" ");
  const { kind, property, base, revision } = change;
  const place = placeName(document, (base ?? revision)?.pointer ?? change.path, property);
  if (kind !== "modified") return `${place} was ${kind}.`;
  const [before, after] = [show(base?.value), show(revision?.value)];
  const what = property === "key" ? `the name of ${place}` : `\`${property}\` of ${place}`;
  if (before === undefined) return `${what} was set to ${after}.`;
  if (after === undefined) return `${what} was removed; it was ${before}.`;
  return `${what} changed from ${before} to ${after}.`;
}

function show(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A place as users know it: `` `Device.os` ``, ``parameter `fields` ``, `the operation`, `the answer 404`. */
function placeName(document: OpenApiDocument, pointer: string, property: string | undefined): string {
  const [room = "", ...segments] = pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (segments.at(-1) === property) segments.pop();
  const parameter = parameterName(document, room, segments);
  if (parameter) return `parameter \`${parameter}\``;
  const rest = room === "paths" ? segments.slice(2) : segments.slice(1);
  if (room === "paths" && rest.length === 0) return segments.length > 1 ? "the operation" : "the path";
  if (rest[0] === "responses" && rest.length === 2) return `the answer ${rest[1]}`;
  if (room !== "paths" && room !== "components") return pointer;
  return `\`${memberPath(rest)}\``;
}

function parameterName(document: OpenApiDocument, room: string, segments: readonly string[]): string | undefined {
  const [kind, name = ""] = segments;
  if (room !== "components" || kind !== "parameters") return undefined;
  return String(record(document.components["parameters"]?.[name])["name"]);
}

/** `UserInvite.role` for `UserInvite/properties/role`, `devices[]` for `devices/items`. */
function memberPath(segments: readonly string[]): string {
  const silent = new Set(["properties", "content", "application/json", "schema", "allOf", "anyOf", "oneOf"]);
  return segments
    .filter((segment, index) => !silent.has(segment) && !/Of$/.test(segments[index - 1] ?? ""))
    .map((segment, index) => (segment === "items" ? "[]" : `${index > 0 ? "." : ""}${segment}`))
    .join("");
}
