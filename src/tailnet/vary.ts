import { mapTexts } from "./map-texts.ts";
import { firstNames, storyNames } from "./people.ts";
import { nextRandom } from "./random.ts";
import type { TailnetState } from "./state.ts";

const gateways = ["gateway", "edge", "border", "relay", "uplink"];
const builders = ["build-box", "ci-runner", "forge", "compiler", "test-rig"];
const computers = ["laptop", "notebook", "desktop", "workstation", "tower"];
const address = /\b100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.\d{1,3}\.\d{1,3}\b/g;

/**
 * Creates another tailnet of the same shape, with other people, machines and addresses, determined by the seed.
 * Identifiers stay, so tests can use them. Seed 1 gives the tailnet of the document's examples.
 */
export function vary(state: TailnetState, seed: number): TailnetState {
  if (seed === 1) return state;
  const random = randomOf(seed);
  const names = renaming(random);
  const addresses = new Map<string, string>();
  const other = (text: string) => {
    const known =
      addresses.get(text) ?? `100.${64 + below(32, random)}.${below(256, random)}.${1 + below(254, random)}`;
    addresses.set(text, known);
    return known;
  };
  return mapTexts(state, (text) =>
    text.replace(wordsOf(names), (word) => names.get(word) ?? word).replace(address, other),
  );
}

/** The replacement for each name in the examples, in either letter case. */
function renaming(random: () => number): Map<string, string> {
  const free = [...firstNames];
  const people = storyNames.flatMap((name): [string, string][] => {
    const [chosen = name] = free.splice(below(free.length, random), 1);
    return [
      [name, chosen],
      [name.toLowerCase(), chosen.toLowerCase()],
    ];
  });
  const machines = [gateways, builders, computers].map((choices): [string, string] => {
    const [first = ""] = choices;
    return [first, choices[below(choices.length, random)] ?? first];
  });
  return new Map([...people, ...machines]);
}

function wordsOf(names: ReadonlyMap<string, string>): RegExp {
  return new RegExp(`\\b(?:${[...names.keys()].join("|")})\\b`, "g");
}

/** Numbers in [0, 1), the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    const next = nextRandom(state);
    state = next.state;
    return next.value;
  };
}

/** An integer from 0 up to, but not including, a limit. */
export function below(limit: number, random: () => number): number {
  return Math.floor(random() * limit);
}
