import { UnknownChoice } from "./scenarios.ts";
import type { Catalog } from "./scenarios.ts";
import type { TailnetState } from "./state.ts";
import { suggest } from "./suggest.ts";
import { emptyTailnet, largeTailnet, smallTailnet as storyTailnet } from "./tailnets.ts";
import { vary } from "./vary.ts";

/** A tailnet that the mock can start with. */
export interface KnownTailnet {
  readonly summary: string;
  /** Creates its initial state, for stateful mode. */
  readonly make: (seed: number) => TailnetState;
  /** The example that shows it in static mode. */
  readonly example?: string;
}

/** How the mock can answer. */
export interface Behaviour {
  readonly summary: string;
  /** The names of the operations whose answers it changes. */
  readonly operations: readonly string[];
  /** The documented failure that those operations return. */
  readonly example?: string;
  /** The share of requests that fail, from 0 to 1. */
  readonly errorRate?: number;
  /** Milliseconds that every answer takes. */
  readonly delay?: number;
}

/** The default tailnet. */
export const smallTailnet: KnownTailnet = {
  summary: "a laptop, a gateway and a machine that is shared in",
  make: (seed) => vary(storyTailnet(seed), seed),
};

export const tailnets: Readonly<Record<string, KnownTailnet>> = {
  "small-tailnet": smallTailnet,
  "empty-tailnet": {
    summary: "no devices and no invites",
    make: (seed) => vary(emptyTailnet(seed), seed),
    example: "emptyTailnet",
  },
  "large-tailnet": { summary: "a thousand more machines", make: largeTailnet },
};

/** The behaviour that changes nothing. */
export const normal = "normal";

/**
 * The behaviours of a mock: `normal`, `slow`, `flaky`, and every failure that has a named example in the document. With
 * `missing-scope`, all operations that have the example `missingScope` answer with it.
 */
export function behavioursOf(catalog: Catalog): Readonly<Record<string, Behaviour>> {
  const all = Object.keys(catalog);
  return {
    [normal]: { summary: "as the tailnet says", operations: [] },
    slow: { summary: "every response takes two seconds", operations: all, delay: 2_000 },
    flaky: { summary: "three of ten requests fail", operations: all, errorRate: 0.3 },
    ...failuresOf(catalog),
  };
}

function failuresOf(catalog: Catalog): Record<string, Behaviour> {
  const found: { example: string; status: string; operation: string }[] = [];
  for (const [operation, { answers }] of Object.entries(catalog)) {
    for (const [status, examples] of Object.entries(answers)) {
      if (Number(status) >= 400) found.push(...examples.map((example) => ({ example, status, operation })));
    }
  }
  const names = [...new Set(found.map(({ example }) => example))];
  const total = Object.keys(catalog).length;
  return Object.fromEntries(
    names.map((example) => {
      const same = found.filter((one) => one.example === example);
      const operations = [...new Set(same.map(({ operation }) => operation))];
      const statuses = [...new Set(same.map(({ status }) => status))].join(" or ");
      return [
        kebabCase(example),
        { summary: `${statuses} from ${operations.length} of ${total} operations`, operations, example },
      ];
    }),
  );
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The names of a tailnet and a behaviour; undefined if a scenario does not name one. */
export interface Named {
  readonly tailnet?: string | undefined;
  readonly behaviour?: string | undefined;
}

/**
 * Parses a scenario such as `large-tailnet,flaky`. Throws an UnknownChoice for an unknown name, or for two of the same
 * kind.
 */
export function readScenario(scenario: string, tailnetNames: readonly string[], behaviours: readonly string[]): Named {
  const names = scenario.split(",").map((name) => name.trim());
  for (const name of names) nameIn("scenario", name, [...tailnetNames, ...behaviours]);
  const [tailnet, otherTailnet] = names.filter((name) => tailnetNames.includes(name));
  const [behaviour, otherBehaviour] = names.filter((name) => behaviours.includes(name));
  if (otherTailnet !== undefined) throw new UnknownChoice(`"${scenario}" names two tailnets; name one`);
  if (otherBehaviour !== undefined) throw new UnknownChoice(`"${scenario}" names two behaviours; name one`);
  return { tailnet, behaviour };
}

/** The name, if it is known. Throws an UnknownChoice that offers the nearest. */
export function nameIn(kind: string, name: string, known: readonly string[]): string {
  if (known.includes(name)) return name;
  throw new UnknownChoice(`no ${kind} is called "${name}"; ${suggest(name, known)}`);
}
