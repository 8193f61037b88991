import { PolicyMistake } from "./mistake.ts";
import type { Attributes, Policy } from "./policy.ts";

/**
 * Whether a device with these attributes has one of the postures.
 *
 * - All conditions of a posture must hold, and one posture is enough. A rule without postures requires nothing. [doc]
 * - An attribute that is not set meets no condition but `NOT SET`, not even `!=`. [doc]
 * - Only numbers and the versions `node:osVersion` and `node:tsVersion` have an order. [doc]
 * - An attribute without an operator must be true. [doc]
 */
export function meetsPostures(policy: Policy, postures: readonly string[], attributes: Attributes): boolean {
  if (postures.length === 0) return true;
  return postures.some((posture) => {
    const conditions = policy.postures.get(posture);
    return conditions?.every((condition) => holds(condition, attributes)) ?? false;
  });
}

export interface Condition {
  readonly attribute: string;
  readonly operator: string;
  readonly values: readonly Value[];
}

type Value = string | number | boolean;

const form = /^([\w-]+:[\w.-]+)(?:\s*(==|!=|<=|>=|<|>)\s*(.+)|\s+(IN|NOT IN)\s*\[(.*)\]|\s+(IS SET|NOT SET))?$/i;

/** A condition such as `node:tsVersion >= '1.40'` or `node:os IN ['macos', 'ios']`. Throws a PolicyMistake. */
export function parseCondition(text: string): Condition {
  const [, attribute, comparison, value, membership, list, presence] = form.exec(text.trim()) ?? [];
  if (attribute === undefined)
    throw new PolicyMistake(`${JSON.stringify(text)} is not a posture condition such as "node:os == 'macos'"`);
  if (comparison !== undefined) return { attribute, operator: comparison, values: [parseValue(value ?? "")] };
  if (membership !== undefined)
    return { attribute, operator: membership.toUpperCase(), values: (list ?? "").split(",").map(parseValue) };
  return presence === undefined
    ? { attribute, operator: "==", values: [true] }
    : { attribute, operator: presence.toUpperCase(), values: [] };
}

function parseValue(text: string): Value {
  const value = text.trim();
  const [, quoted] = /^'([^']*)'$/.exec(value) ?? [];
  if (quoted !== undefined) return quoted;
  if (value === "true" || value === "false") return value === "true";
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  throw new PolicyMistake(`${value} is not a value of a posture condition; put strings in single quotes`);
}

function holds(text: string, attributes: Attributes): boolean {
  const { attribute, operator, values } = parseCondition(text);
  const actual = attributes.get(attribute);
  if (operator === "NOT SET") return actual === undefined;
  if (actual === undefined) return false;
  if (operator === "IS SET") return true;
  const isOne = values.some((value) => value === actual);
  if (operator === "==" || operator === "IN") return isOne;
  if (operator === "!=" || operator === "NOT IN") return !isOne;
  const order = compare(attribute, actual, values[0]);
  if (order === undefined) return false;
  if (order === 0) return operator === "<=" || operator === ">=";
  return operator.startsWith(order < 0 ? "<" : ">");
}

const versions = ["node:osVersion", "node:tsVersion"];

/** Less than, equal to or greater than zero. Undefined if there is no order. */
function compare(attribute: string, actual: unknown, value: Value | undefined): number | undefined {
  if (typeof actual === "number" && typeof value === "number") return actual - value;
  if (typeof actual !== "string" || typeof value !== "string" || !versions.includes(attribute)) return undefined;
  const [left, right] = [actual, value].map((version) => version.split(/[.-]/).map((part) => parseInt(part, 10) || 0));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  const steps = Array.from({ length }, (_, index) => (left?.[index] ?? 0) - (right?.[index] ?? 0));
  return steps.find((step) => step !== 0) ?? 0;
}
