import type { OpenApiDocument } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";
import { schemaUse } from "../document/schema-use.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";
import {
  emitInput,
  emitParameters,
  hasInput,
  inputName,
  isInputOptional,
  isMemberRequired,
  sharedParameters,
} from "./inputs.ts";
import { iteratorComment, methodComment } from "./method-comment.ts";
import { capitalize, choicesOf, resultType } from "./result-type.ts";
import type { Choice } from "./result-type.ts";

/** The method signatures, one interface per resource, and the named inputs and outputs. */
export function emitMethods(document: OpenApiDocument, operations: readonly Operation[]): string {
  const resources = new Map(
    operations.map(({ resource }) => [resource, operations.filter((other) => other.resource === resource)]),
  );
  const use = schemaUse(document);
  const shared = sharedParameters(document, operations);
  const body = [
    ...emitParameters(shared),
    ...operations.map((operation) => emitInput(operation, use, shared) + emitOutput(document, operation)),
    ...[...resources].map(([name, own]) => emitResource(document, name, own)),
    emitResources(resources),
    emitMethodName(operations),
  ].join("");
  const schemas = Object.keys(document.components.schemas);
  const taken = schemas.find((name) => new RegExp(`^export \\w+ ${name}\\b`, "m").test(body));
  if (taken) throw new Error(`the schema ${taken} has the name of a method's type; name it otherwise`);
  const used = [...schemas, "Lenient"].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  return `${header}import type {\n${used.map((name) => `  ${name},\n`).join("")}} from "./schemas.ts";\n\n${body}`;
}

/** An output gets its own name if it is more than a named schema. */
function hasOutput({ result }: Operation): boolean {
  return result.overloads.length > 0 || Object.keys(result.headers).length > 0;
}

function outputName({ resource, name }: Operation): string {
  return `${capitalize(resource)}${capitalize(name)}Output`;
}

function emitOutput(document: OpenApiDocument, operation: Operation): string {
  if (!hasOutput(operation)) return "";
  const choices = choicesOf(operation);
  const doc = docComment([`What \`${operation.resource}.${operation.name}\` resolves to.`]);
  const parameters = typeParameters(document, operation, choices);
  return `${doc}export type ${outputName(operation)}${parameters} = ${resultType(operation)};\n\n`;
}

/** `<Fields extends DevicesGetInput["fields"] = undefined>` */
function typeParameters(document: OpenApiDocument, operation: Operation, choices: readonly Choice[]): string {
  if (choices.length === 0) return "";
  const parameters = choices.map(({ path, name }) => {
    const member = path.map((part) => `[${JSON.stringify(part)}]`).join("");
    const fallback = isMemberRequired(document, operation, path) ? "" : " = undefined";
    return `${name} extends ${inputName(operation)}${member}${fallback}`;
  });
  return `<${parameters.join(", ")}>`;
}

function emitResource(document: OpenApiDocument, resource: string, operations: readonly Operation[]): string {
  const methods = operations.flatMap((operation) => [
    emitMethod(document, operation),
    ...(operation.paging ? [emitIterator(document, operation, operation.paging.itemType)] : []),
  ]);
  const doc = docComment([
    `The methods of \`tailscale.${resource}\`. \`Options\` are those of one request.`,
    operations[0]?.about,
  ]);
  return `${doc}export interface ${interfaceName(resource)}<Options> {\n${methods.join("\n")}}\n\n`;
}

function interfaceName(resource: string): string {
  return `${capitalize(resource)}Resource`;
}

/**
 * One signature. Its type parameters are the members that determine the result. Each is inferred from its own member
 * rather than from the whole input, so TypeScript checks the rest as usual and reports errors at the right member.
 */
function emitMethod(document: OpenApiDocument, operation: Operation): string {
  const choices = choicesOf(operation);
  const names = choices.map(({ name }) => name).join(", ");
  const output = hasOutput(operation) ? `${outputName(operation)}${names && `<${names}>`}` : operation.result.type;
  const signature = `${operation.name}${typeParameters(document, operation, choices)}`;
  const inferred = choices.map((choice) => ` & ${inferenceSite(document, operation, choice)}`).join("");
  return `${methodComment(document, operation)}  ${signature}(${parameters(operation, inferred)}): Promise<${output}>;\n`;
}

/** `{ fields?: Fields }` */
function inferenceSite(document: OpenApiDocument, operation: Operation, { path, name }: Choice): string {
  return path.reduceRight((type, part, at) => {
    const isOptional = part !== "body" && !isMemberRequired(document, operation, path.slice(0, at + 1));
    return `{ ${part}${isOptional ? "?" : ""}: ${type} }`;
  }, name);
}

function parameters(operation: Operation, inferred = ""): string {
  if (!hasInput(operation)) return "input?: undefined, options?: Options";
  return `input${isInputOptional(operation) ? "?" : ""}: ${inputName(operation)}${inferred}, options?: Options`;
}

function emitIterator(document: OpenApiDocument, operation: Operation, itemType: string): string {
  const comment = iteratorComment(document, operation);
  return `${comment}  ${operation.name}All(${parameters(operation)}): AsyncIterable<${itemType}>;\n`;
}

function emitResources(resources: ReadonlyMap<string, readonly Operation[]>): string {
  const members = [...resources].map(
    ([resource, [first]]) =>
      `${docComment([first?.about], "  ")}  readonly ${resource}: ${interfaceName(resource)}<Options>;\n`,
  );
  return `/** Everything that the document offers, by resource. */\nexport interface Resources<Options> {\n${members.join("")}}\n\n`;
}

function emitMethodName(operations: readonly Operation[]): string {
  const names = operations.map(({ resource, name }) => `\n  | "${resource}.${name}"`);
  return `/** A method by its name, such as \`devices.list\`. */\nexport type MethodName =${names.join("")};\n`;
}
