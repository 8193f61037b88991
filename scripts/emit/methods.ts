import type { Parameter, Schema } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";

/** The signatures that users call, one interface per resource, and the inputs and outputs under their names. */
export function emitMethods(operations: readonly Operation[], schemas: readonly string[]): string {
  const resources = new Map(
    operations.map(({ resource }) => [resource, operations.filter((other) => other.resource === resource)]),
  );
  const body = [
    ...operations.map((operation) => emitInput(operation) + emitOutput(operation)),
    ...[...resources].map(([name, own]) => emitResource(name, own)),
    emitResources(resources),
  ].join("\n");
  const used = schemas.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  return `${header}import type {\n${used.map((name) => `  ${name},\n`).join("")}} from "./schemas.ts";\n\n${body}`;
}

function typeName({ id }: Operation, suffix: "Input" | "Output"): string {
  return id.charAt(0).toUpperCase() + id.slice(1) + suffix;
}

function hasInput({ parameters, body }: Operation): boolean {
  return parameters.length > 0 || body !== undefined;
}

function isOptional(parameter: Parameter): boolean {
  return !parameter.required || parameter["x-sdk-default"] !== undefined;
}

function emitInput(operation: Operation): string {
  if (!hasInput(operation)) return "";
  const { parameters, body } = operation;
  const members = parameters.map((parameter) => {
    const fallback = parameter["x-sdk-default"];
    const note =
      fallback === undefined
        ? undefined
        : `Defaults to the client's \`${parameter.name}\`, which defaults to \`${fallback}\`.`;
    const doc = docComment([parameter.description, note, parameter.deprecated ? "@deprecated" : undefined], "  ");
    return `${doc}  ${parameter.name}${isOptional(parameter) ? "?" : ""}: ${parameterType(parameter.schema)}${isOptional(parameter) ? " | undefined" : ""};\n`;
  });
  if (body) {
    const description = body.schema.description ?? operation.source.requestBody?.description ?? "The request body.";
    members.push(`${docComment([description], "  ")}  body: ${body.type};\n`);
  }
  const doc = docComment([`What \`${operation.resource}.${operation.name}\` takes.`]);
  return `${doc}export interface ${typeName(operation, "Input")} {\n${members.join("")}}\n\n`;
}

function emitOutput(operation: Operation): string {
  const doc = docComment([`What \`${operation.resource}.${operation.name}\` resolves to.`]);
  return `${doc}export type ${typeName(operation, "Output")} = ${operation.result.type};\n`;
}

function emitResource(resource: string, operations: readonly Operation[]): string {
  const methods = operations.map(emitMethod).join("\n");
  const doc = docComment([
    `The methods of \`tailscale.${resource}\`. \`Options\` are those of one request.`,
    operations[0]?.about,
  ]);
  return `${doc}export interface ${interfaceName(resource)}<Options> {\n${methods}}\n`;
}

function interfaceName(resource: string): string {
  return `${resource.charAt(0).toUpperCase()}${resource.slice(1)}Resource`;
}

function emitMethod(operation: Operation): string {
  const doc = docComment(methodParagraphs(operation), "  ");
  const input = typeName(operation, "Input");
  const overloads = operation.result.overloads.map(({ when, type }) => {
    const values = Object.entries(when).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return `${doc}  ${operation.name}(input: ${input} & { ${values.join("; ")} }, options?: Options): Promise<${type}>;\n`;
  });
  const optional = operation.body === undefined && operation.parameters.every(isOptional);
  const first = hasInput(operation) ? `input${optional ? "?" : ""}: ${input}, ` : "input?: undefined, ";
  return [
    ...overloads,
    `${doc}  ${operation.name}(${first}options?: Options): Promise<${typeName(operation, "Output")}>;\n`,
  ].join("");
}

function methodParagraphs(operation: Operation): (string | undefined)[] {
  const { method, path, summary, description, deprecated, source } = operation;
  const failures = Object.keys(source.responses).filter((status) => !status.startsWith("2"));
  return [
    `${summary}.`,
    description,
    facts(operation)
      .map((fact) => `- ${fact}`)
      .join("\n"),
    `\`${method} ${path}\``,
    `@throws {@link ApiError} with status ${failures.join(", ")}`,
    deprecated ? "@deprecated" : undefined,
  ];
}

function facts({ authenticated, scopes, rateLimit, idempotent }: Operation): string[] {
  return [
    authenticated ? accessOf(scopes) : "Needs no credential.",
    ...(rateLimit ? [`Limited to ${rateLimit.requests} per ${rateLimit.per} in ${rateLimit.seconds} seconds.`] : []),
    idempotent ? "Safe to repeat." : "Not safe to repeat: it may act twice.",
  ];
}

function accessOf(scopes: readonly string[] | undefined): string {
  if (!scopes) return "Needs a token that a user owns; tokens of OAuth clients are refused.";
  if (scopes.length === 0) return "No OAuth scope is documented.";
  return `OAuth scope: ${scopes.map((scope) => `\`${scope}\``).join(" or ")}.`;
}

function emitResources(resources: ReadonlyMap<string, readonly Operation[]>): string {
  const members = [...resources].map(
    ([resource, [first]]) =>
      `${docComment([first?.about], "  ")}  readonly ${resource}: ${interfaceName(resource)}<Options>;\n`,
  );
  return `/** Everything that the document offers, by resource. */\nexport interface Resources<Options> {\n${members.join("")}}\n`;
}

/** The type of a path, query or header parameter. */
function parameterType(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.format === "int64" || schema.type === "string") return "string";
  if (schema.type === "boolean") return "boolean";
  if (schema.type === "integer" || schema.type === "number") return "number";
  if (schema.type === "array" && schema.items) return `readonly ${parameterType(schema.items)}[]`;
  throw new Error(
    `a parameter cannot have the schema ${JSON.stringify(schema)}; use a string, boolean, number, enum or a list of one`,
  );
}
