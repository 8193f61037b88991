import { memberName, resolveSchema } from "../document/openapi.ts";
import type { OpenApiDocument, Parameter, Schema } from "../document/openapi.ts";
import type { Body, Operation } from "../document/operations.ts";
import type { SchemaUse } from "../document/schema-use.ts";
import { docComment } from "./doc-comment.ts";
import { isRequired } from "./example.ts";
import { capitalize } from "./result-type.ts";

/** `DevicesSetTagsInput`, named after the method. */
export function inputName({ resource, name }: Operation): string {
  return `${capitalize(resource)}${capitalize(name)}Input`;
}

export function hasInput({ parameters, body, result }: Operation): boolean {
  return parameters.length > 0 || body !== undefined || result.mediaTypes.length > 1;
}

/** Whether a call may leave its input out. */
export function isInputOptional({ parameters, body }: Operation): boolean {
  return body === undefined && !parameters.some(isRequired);
}

/** The interface of a method's input. */
export function emitInput(operation: Operation, use: SchemaUse, shared: SharedParameters): string {
  if (!hasInput(operation)) return "";
  const { parameters, body } = operation;
  const bases = parameters.flatMap((parameter) => shared.get(parameter) ?? []);
  const members = [
    ...parameters.filter((parameter) => !shared.has(parameter)).map(emitParameter),
    ...(body ? emitBody(operation, body, use) : []),
    ...emitAccept(operation),
  ];
  const doc = docComment([`What \`${operation.resource}.${operation.name}\` takes.`]);
  const heritage = bases.length > 0 ? ` extends ${bases.join(", ")}` : "";
  return `${doc}export interface ${inputName(operation)}${heritage} {\n${members.join("")}}\n\n`;
}

/** Parameters shared by several operations, with the names of their interfaces. */
export type SharedParameters = ReadonlyMap<Parameter, string>;

export function sharedParameters(document: OpenApiDocument, operations: readonly Operation[]): SharedParameters {
  const uses = (parameter: unknown) =>
    operations.filter(({ parameters }) => parameters.some((one) => one === parameter)).length;
  const all = operations.flatMap(({ parameters }) => parameters);
  const components = Object.entries(document.components["parameters"] ?? {});
  return new Map(
    components.flatMap(([name, component]): [Parameter, string][] => {
      const parameter = all.find((one) => one === component);
      return parameter && uses(parameter) > 1 ? [[parameter, `${capitalize(name)}Parameter`]] : [];
    }),
  );
}

/** The interfaces of parameters shared by several operations. */
export function emitParameters(shared: SharedParameters): string[] {
  return [...shared].map(([parameter, name]) => {
    const doc = docComment([`The parameter \`${memberName(parameter)}\`, which several methods take.`]);
    return `${doc}export interface ${name} {\n${emitParameter(parameter)}}\n\n`;
  });
}

function emitParameter(parameter: Parameter): string {
  const fallback = parameter["x-sdk-default"];
  const notes = [
    fallback !== undefined &&
      `Defaults to the client's option of this name where there is one, else to \`${fallback}\`.`,
    parameter.in === "header" && `Sent as the header \`${parameter.name}\`.`,
    parameter.schema.format === "etag" && "It may stand in quotes or not.",
    parameter.deprecated && "@deprecated",
  ];
  const doc = [parameter.description, ...notes.map((note) => note || undefined)];
  return member(doc, memberName(parameter), parameterType(parameter.schema), isRequired(parameter));
}

function emitBody(operation: Operation, body: Body, use: SchemaUse): string[] {
  const { confirm } = body;
  const description = body.schema.description ?? operation.source.requestBody?.description ?? "The request body.";
  const text = body.textType && `Text is sent as \`${body.textType}\`, all else as \`${body.contentType}\`.`;
  const types = body.types.map((type) => requestType(type, use)).join(" | ");
  const confirmation =
    confirm && member([`\`true\` lets an empty body be sent. ${confirm.why.trim()}`], confirm.member, "boolean", false);
  return [member([description, text], "body", types, true), ...(confirmation ? [confirmation] : [])];
}

function emitAccept({ result: { mediaTypes } }: Operation): string[] {
  const [usual, ...others] = mediaTypes;
  if (others.length === 0) return [];
  const doc = [`The media type of the response. Defaults to \`${usual}\`.`];
  return [member(doc, "accept", mediaTypes.map((one) => JSON.stringify(one)).join(" | "), false)];
}

function member(doc: readonly (string | undefined)[], name: string, type: string, required: boolean): string {
  return `${docComment(doc, "  ")}  ${name}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};\n`;
}

/** The request type of a named schema or a list of one. */
function requestType(type: string, { shared }: SchemaUse): string {
  const isList = type.endsWith("[]");
  const name = isList ? type.slice(0, -2) : type;
  const item = shared.has(name) ? `Lenient<${name}>` : name;
  return isList ? `readonly ${item}[]` : item;
}

/** The type of a path, query or header parameter. */
function parameterType(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.format === "date-time") return "string | Date";
  if (schema.format === "int64" || schema.type === "string") return "string";
  if (schema.type === "boolean") return "boolean";
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "array" && schema.items) {
    const item = parameterType(schema.items);
    return `readonly ${item.includes(" ") ? `(${item})` : item}[]`;
  }
  throw new Error(
    `a parameter cannot have the schema ${JSON.stringify(schema)}; use a string, boolean, number, enum or a list of one`,
  );
}

/** Whether the input must have the member at this path: a parameter, or a member of the body in all its forms. */
export function isMemberRequired(document: OpenApiDocument, operation: Operation, path: readonly string[]): boolean {
  const [name, inner] = path;
  if (name !== "body") return operation.parameters.some((one) => memberName(one) === name && isRequired(one));
  return inner !== undefined && operation.body !== undefined && requires(document, operation.body.schema, inner);
}

function requires(document: OpenApiDocument, schema: Schema, name: string): boolean {
  const { required, oneOf, anyOf, allOf } = resolveSchema(document, schema);
  const alternatives = oneOf ?? anyOf;
  return (
    (required?.includes(name) ?? false) ||
    (allOf?.some((part) => requires(document, part, name)) ?? false) ||
    (alternatives?.every((part) => requires(document, part, name)) ?? false)
  );
}
