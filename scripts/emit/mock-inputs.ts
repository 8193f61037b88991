import { referenceName } from "../document/openapi.ts";
import type { OpenApiDocument, Schema } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { header } from "./header.ts";

/** The schemas of the mock's state, against which it is checked. */
const remembered = [
  "ConfigurationAuditLog",
  "Contacts",
  "DeviceDetails",
  "DeviceInvite",
  "DevicePostureAttributes",
  "DnsConfiguration",
  "Key",
  "LogStream",
  "OAuthApp",
  "OrganizationTailnet",
  "PostureIntegration",
  "Service",
  "ServiceHost",
  "TailnetSettings",
  "User",
  "UserInvite",
  "WebhookWithSecret",
];

/** What the MSW mock validates requests against: the parameters and bodies of every operation, without prose. */
export function emitInputs(document: OpenApiDocument, operations: readonly Operation[]): string {
  const inputs = operations.map((operation) => [operation.id, inputOf(operation)] as const);
  const kept = remembered.filter((name) => Object.hasOwn(document.components.schemas, name));
  const named = reachable(document, [...kept, ...namesIn(inputs)]);
  const definitions = named.map((name) => [name, bare(document.components.schemas[name])]);
  return `${header}
/** The schemas that requests and the mock's state are made of. */
export const definitions = ${JSON.stringify(Object.fromEntries(definitions))};

/** What each operation takes. Parameters that can be any string are left out. */
export const inputs = {
${inputs.map(([id, input]) => `  ${id}: ${JSON.stringify(input)},\n`).join("")}};
`;
}

function inputOf({ parameters, body, source }: Operation): object {
  const checked = parameters
    .map(({ in: place, name, required = false, schema }) => ({ place, name, required, schema: bare(schema) }))
    .filter((parameter) => !isAnyString(parameter));
  const members = ["path", "query", "header"].flatMap((place) => {
    const here = checked.filter((parameter) => parameter.place === place);
    const entries = here.map(({ name, required, schema }) => [name, { required, schema }] as const);
    return here.length > 0 ? [[place, Object.fromEntries(entries)] as const] : [];
  });
  const required = source.requestBody?.required ?? false;
  const contents = body && {
    ...(body.textType !== undefined && { [body.textType]: { type: "string" } }),
    [body.contentType]: bare(body.schema),
  };
  return { ...Object.fromEntries(members), ...(contents && { body: { required, contents } }) };
}

/** A path parameter is never missing or empty, or the path would be a different one. */
function isAnyString({ place, required, schema }: { place: string; required: boolean; schema: unknown }): boolean {
  const text = JSON.stringify(schema);
  if (place === "path") return text === '{"type":"string"}' || text === '{"type":"string","minLength":1}';
  return !required && text === '{"type":"string"}';
}

/** Leaves out descriptions. References are by name. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== "object" || schema === null) return schema;
  // What the API refuses with its own messages is left to the handlers.
  if ("x-own-refusals" in schema && "type" in schema) return { type: schema.type };
  const kept = Object.entries(schema).filter(
    ([key]) => !/^(?:description|title|default|examples?|deprecated|discriminator|x-.*)$/.test(key),
  );
  return Object.fromEntries(
    kept.map(([key, value]): [string, unknown] => {
      if (key === "properties") return [key, Object.fromEntries(Object.entries(Object(value)).map(bareMember))];
      return [key, key === "$ref" ? referenceName(String(value)) : bare(value)];
    }),
  );
}

/** A member may be named "description". */
function bareMember([name, schema]: [string, unknown]): [string, unknown] {
  return [name, bare(schema)];
}

function reachable(document: OpenApiDocument, names: readonly string[]): string[] {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const schema: Schema | undefined = document.components.schemas[name];
    for (const other of namesIn(bare(schema))) add(other);
  };
  for (const name of names) add(name);
  return [...found].sort();
}

function namesIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, name = ""]) => name);
}
