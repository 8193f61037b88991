import { memberName, resolve } from "../document/openapi.ts";
import type { OpenApiDocument, Parameter } from "../document/openapi.ts";
import type { Operation } from "../document/operations.ts";

const longestLine = 100;

/** A call as a user would write it, from the first examples of its required inputs. */
export function exampleCall(document: OpenApiDocument, operation: Operation, method = operation.name): string {
  const { resource, parameters, body } = operation;
  const needed = parameters.filter(isRequired).map((parameter) => [memberName(parameter), first(document, parameter)]);
  const input = Object.fromEntries(body ? [...needed, ["body", first(document, body)]] : needed);
  return `tailscale.${resource}.${method}(${Object.keys(input).length > 0 ? literal(input, "") : ""})`;
}

/** Whether a call must pass the parameter. */
export function isRequired(parameter: Parameter): boolean {
  return parameter.required === true && parameter["x-sdk-default"] === undefined;
}

function first(document: OpenApiDocument, { examples }: Pick<Parameter, "examples">): unknown {
  const [example] = Object.values(examples ?? {});
  return example && resolve(document, example).value;
}

/** A value as JavaScript, on one line if it fits. */
function literal(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts = (deeper: string) =>
    Object.entries(value).map(([key, member]: [string, unknown]) =>
      isList ? literal(member, deeper) : `${propertyName(key)}: ${literal(member, deeper)}`,
    );
  const [open, close] = isList ? ["[", "]"] : ["{ ", " }"];
  if (Object.keys(value).length === 0) return isList ? "[]" : "{}";
  const line = `${open}${parts(indent).join(", ")}${close}`;
  if (!line.includes("\n") && indent.length + line.length <= longestLine) return line;
  const lines = parts(`${indent}  `).map((part) => `${indent}  ${part},\n`);
  return `${open.trim()}\n${lines.join("")}${indent}${close.trim()}`;
}

function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}
