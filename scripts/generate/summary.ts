import { httpMethods } from "../document/openapi.ts";
import type { OpenApiDocument } from "../document/openapi.ts";

/** What changed between two bundles, in users' terms: `added devices.rename`, `changed schema Device`. */
export function summarizeChanges(before: string, after: string): string[] {
  const [old, now] = [nameParts(before), nameParts(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((name) => {
    if (!old.has(name)) return [`added ${name}`];
    if (!now.has(name)) return [`removed ${name}`];
    return old.get(name) === now.get(name) ? [] : [`changed ${name}`];
  });
}

/** The operations, webhooks and components of a bundle, as text, by the names that users know. */
function nameParts(json: string): Map<string, string> {
  if (json === "") return new Map();
  const { paths, webhooks = {}, components }: OpenApiDocument = JSON.parse(json);
  const operations = Object.values(paths).flatMap((item) =>
    httpMethods.flatMap((method): [string, unknown][] => {
      const operation = item[method];
      return operation ? [[operation["x-sdk-method"], [operation, item.parameters]]] : [];
    }),
  );
  const events = Object.entries(webhooks).map(([type, item]): [string, unknown] => [`webhook ${type}`, item]);
  const parts = Object.entries(components).flatMap(([kind, members]) =>
    Object.entries(members).map(([name, value]): [string, unknown] => [`${kind.replace(/s$/, "")} ${name}`, value]),
  );
  return new Map([...operations, ...events, ...parts].map(([name, value]) => [name, JSON.stringify(value)]));
}
