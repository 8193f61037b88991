import type { MethodName } from "../../generated/methods.ts";
import { operations } from "../../generated/operations.ts";
import { InvalidArgumentError } from "../errors/errors.ts";
import { nearest } from "../errors/nearest.ts";

type Scopes = readonly string[];

/**
 * Returns the fewest OAuth scopes that permit all of these methods, for creating an OAuth client.
 *
 * ```ts
 * scopesOf("devices.list", "devices.setTags"); // ["devices:core"]
 * ```
 *
 * @throws {@link InvalidArgumentError} for a method that tokens of OAuth clients cannot call.
 */
export function scopesOf(...methods: MethodName[]): string[] {
  // Every way to permit all methods so far. If one way needs nothing new for a method, its other alternatives are
  // dropped.
  let ways: Scopes[] = [[]];
  for (const alternatives of methods.map(alternativesOf)) {
    const extended = ways.flatMap((way) => {
      const isCovered = alternatives.some((all) => all.every((scope) => covers(way, scope)));
      return isCovered ? [way] : alternatives.map((all) => join(way, all));
    });
    ways = [...new Map(extended.map((way) => [way.join(), way])).values()];
  }
  return [...ways.reduce((best, way) => (way.length < best.length ? way : best))];
}

function offerFor(method: string): string {
  const near = nearest(
    method,
    operations.map(({ sdkMethod }) => sdkMethod),
  );
  return near ? ` Did you mean ${near}?` : "";
}

function alternativesOf(method: MethodName): readonly Scopes[] {
  const operation = operations.find(({ sdkMethod }) => sdkMethod === method);
  if (!operation) throw new InvalidArgumentError(`There is no method ${method}.${offerFor(method)}`);
  if (operation.open) return [[]];
  if (operation.scopes) return operation.scopes.map((all) => all.split("+").filter(Boolean));
  throw new InvalidArgumentError(
    `${method} needs a token that a user owns: no scope permits it to an OAuth client. Call it with an API access token.`,
  );
}

/** Both lists in alphabetical order, without scopes that a wider one covers. */
function join(some: Scopes, more: Scopes): Scopes {
  const all = [...new Set([...some, ...more])].sort();
  return all.filter((scope) => !all.some((other) => `${other}:read` === scope));
}

/** Whether the scopes include what this one permits: `dns` includes `dns:read`. */
function covers(scopes: Scopes, scope: string): boolean {
  return scopes.includes(scope) || scopes.some((other) => `${other}:read` === scope);
}
