import { join, relative } from "node:path";
import { documentFiles } from "../document/orphans.ts";
import { list, record } from "../document/record.ts";
import { UsageError } from "../verb.ts";
import { SchemaDrafts } from "./schemas.ts";

/** The author's request. */
export interface Wanted {
  readonly method: string;
  readonly path: string;
  /** The SDK method: `devices.setName`. */
  readonly name: string;
}

/** The files of an operation, and the entries for the root of the document. */
export interface Draft {
  /** Values to write as YAML, by file. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly path: string;
  /** The file of the path item. */
  readonly file: string;
  readonly scopes: readonly string[];
}

/** Responses that every operation has and that need not be written: `x-default-responses`. */
const given = ["400", "401", "403", "404", "500"];

export function draftOperation(root: string, theirs: Record<string, unknown>, wanted: Wanted): Draft {
  const { method, path, name } = wanted;
  const item = record(record(theirs["paths"])[path]);
  const operation = record(item[method.toLowerCase()]);
  if (!operation["operationId"])
    throw new UsageError(`${method} ${path} is not in that document; paths are spelled as there.`);
  const folder = `openapi/${kebab(name.split(".")[0] ?? "")}`;
  const file = `${folder}/${fileName(path)}.yaml`;
  const existing = documentFiles(root);
  const schemas = new SchemaDrafts(theirs, existing, folder);
  const scopes = scopesOf(operation);
  const parameters = [...list(item["parameters"]), ...list(operation["parameters"])].map((one) =>
    parameterOf(schemas, existing, file, schemas.follow(one)),
  );
  const [first = ""] = list(operation["tags"]).map(String);
  const body = schemas.follow(operation["requestBody"]);
  const draft = {
    operationId: operation["operationId"],
    "x-sdk-method": name,
    "x-idempotent": ["get", "put", "delete"].includes(method.toLowerCase()),
    tags: [first.replaceAll(/\W/g, "")],
    security: [{ apiAccessToken: [] }, ...scopes.map((scope) => ({ oauthClient: [scope] }))],
    summary: "",
    description: "",
    ...(body["content"] !== undefined && { requestBody: { required: true, content: contentOf(schemas, file, body) } }),
    responses: responsesOf(schemas, file, operation),
  };
  const files = new Map<string, unknown>([[file, { parameters, [method.toLowerCase()]: draft }], ...schemas.files]);
  return { files, path, file, scopes };
}

/** The API's document names scopes in its prose: "OAuth Scope: `devices:core`." */
function scopesOf({ description }: Record<string, unknown>): string[] {
  const [, text = ""] = /OAuth Scopes?:\s*((?:`[^`]+`[\s,or]*)+)/i.exec(String(description)) ?? [];
  return [...text.matchAll(/`([^`]+)`/g)].map(([, scope = ""]) => scope);
}

/** A reference to the file of a parameter that this document has, or the parameter itself. */
function parameterOf(
  schemas: SchemaDrafts,
  existing: readonly string[],
  file: string,
  parameter: Record<string, unknown>,
): object {
  const { name, in: place, required, schema } = parameter;
  const known = existing.find((one) => one.endsWith(`/parameters/${String(name)}.yaml`));
  if (known) return { $ref: relative(join(file, ".."), known) };
  const must = required === true && { required };
  return { name, in: place, ...must, description: "", schema: schemas.inline(schema, file), examples: {} };
}

function contentOf(schemas: SchemaDrafts, file: string, holder: Record<string, unknown>): object {
  const media = Object.entries(record(holder["content"]));
  return Object.fromEntries(
    media.map(([type, value]) => [type, { schema: schemas.inline(record(value)["schema"], file), examples: {} }]),
  );
}

function responsesOf(schemas: SchemaDrafts, file: string, operation: Record<string, unknown>): object {
  const own = Object.entries(record(operation["responses"])).filter(([status]) => /^\d{3}$/.test(status));
  return Object.fromEntries(
    own
      .filter(([status]) => !given.includes(status))
      .map(([status, value]) => {
        const response = schemas.follow(value);
        const hasBody = response["content"] !== undefined;
        return [status, { description: "", ...(hasBody && { content: contentOf(schemas, file, response) }) }];
      }),
  );
}

/** `device-name` for `/device/{deviceId}/name`. An identifier counts only at the end of the path. */
function fileName(path: string): string {
  const words = path.replaceAll(/\{\w+\}\//g, "").replaceAll(/[{}]/g, "");
  return kebab(words.replaceAll("/", "-").replace(/^-/, ""));
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^-/, "");
}
