import { httpMethods } from "../document/openapi.ts";
import { isRecord, list, record } from "../document/record.ts";
import { UsageError } from "../verb.ts";
import { addFields } from "./fields.ts";
import type { Facts, Follow } from "./fields.ts";

/** An operation of either document. */
export interface DescribedOperation {
  /** The SDK method, or the method and path in the document: `GET /device/{deviceId}`. */
  name: string;
  facts: Facts;
}

/**
 * The operations of a document by method and shape of the path: `GET /device/{}`. The facts of each are its parameters,
 * except those of the path, the fields of its request body and of its 2xx answers, and its statuses.
 */
export function describeOperations(document: Record<string, unknown>): Map<string, DescribedOperation> {
  const follow = (value: unknown) => resolve(document, value);
  const operations = Object.entries(record(document["paths"])).flatMap(([path, value]) => {
    const item = follow(value);
    return httpMethods.flatMap((method): [string, DescribedOperation][] => {
      if (!isRecord(item[method])) return [];
      const operation = item[method];
      const verb = method.toUpperCase();
      const shape = path.replaceAll(/\{[^}]*\}/g, "{}").replace(/\/$/, "");
      const name = String(operation["x-sdk-method"] ?? `${verb} ${path}`);
      return [[`${verb} ${shape}`, { name, facts: factsOf(follow, item, operation) }]];
    });
  });
  return new Map(operations);
}

function factsOf(follow: Follow, item: Record<string, unknown>, operation: Record<string, unknown>): Facts {
  const facts: Facts = new Map();
  for (const value of [...list(item["parameters"]), ...list(operation["parameters"])]) {
    const parameter = follow(value);
    if (parameter["in"] === "path") continue;
    const where = `${String(parameter["in"])} ${String(parameter["name"])}`;
    facts.set(where, { within: "", values: [] });
    addFields(follow, facts, where, parameter["schema"]);
  }
  addBody(follow, facts, "body", "", follow(operation["requestBody"]));
  for (const [status, value] of Object.entries(record(operation["responses"]))) {
    if (!/^\d{3}$/.test(status)) continue;
    facts.set(`status ${status}`, { within: "", values: [] });
    if (status.startsWith("2")) addBody(follow, facts, `${status} body`, `status ${status}`, follow(value));
  }
  return facts;
}

/** The fields of a request's or an answer's body, of the first media type that has a schema. */
function addBody(follow: Follow, facts: Facts, where: string, within: string, holder: Record<string, unknown>): void {
  const schema = Object.values(record(holder["content"]))
    .map((media) => record(media)["schema"])
    .find(isRecord);
  if (!schema) return;
  facts.set(where, { within, values: [] });
  addFields(follow, facts, where, schema);
}

/** Follows a reference within the document, and those that it leads to. */
function resolve(
  document: Record<string, unknown>,
  value: unknown,
  seen: readonly string[] = [],
): Record<string, unknown> {
  const { $ref: reference, ...siblings } = record(value);
  if (typeof reference !== "string") return record(value);
  const segments = reference.split("/").map((s) => decodeURIComponent(s).replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = segments.slice(1).reduce<unknown>((at, segment) => record(at)[segment], document);
  if (segments[0] !== "#" || !isRecord(target) || seen.includes(reference))
    throw new UsageError(`The reference ${reference} leads nowhere in its document.`);
  return { ...resolve(document, target, [...seen, reference]), ...siblings };
}
