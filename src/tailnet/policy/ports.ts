import { PolicyMistake } from "./mistake.ts";

export interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** Every port. */
export const anyPort: PortRange = { first: 0, last: 65_535 };

/**
 * The ports of a destination: `*`, `22`, `80,443`, `1000-2000` or a list of them. Throws a PolicyMistake, in words that
 * were captured from the API.
 */
export function parsePorts(text: string): readonly PortRange[] {
  return text.split(",").map(parsePortRange);
}

export function includesPort(ranges: readonly PortRange[], port: number): boolean {
  return ranges.some(({ first, last }) => first <= port && port <= last);
}

function parsePortRange(text: string): PortRange {
  if (text === "*") return anyPort;
  const [start = "", end = start, ...more] = text.split("-");
  const [first, last] = [portOf(start), portOf(end)];
  const fail = (why: string): never => {
    throw new PolicyMistake(`port range ${JSON.stringify(text)}: ${why}`);
  };
  if (first === undefined) return fail("invalid first integer");
  if (last === undefined || more.length > 0) return fail("invalid last integer");
  if (first === 0) return fail("first port must be >0, or use '*' for wildcard");
  if (last < first) return fail("the last port must not be before the first");
  return { first, last };
}

function portOf(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= anyPort.last ? Number(text) : undefined;
}
