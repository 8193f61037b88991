import { behavioursOf, nameIn, normal, readScenario, smallTailnet, tailnets } from "./known.ts";
import type { Behaviour, KnownTailnet, Named } from "./known.ts";
import type { MockOptions, ScenarioSettings, SettingsChange } from "./options.ts";
import { completePlayed } from "./played.ts";
import type { Forced, Played } from "./played.ts";
import { nextRandom } from "./random.ts";
import { complete, isDocumented, parsePrefer } from "./scenarios.ts";
import type { Catalog, Choice } from "./scenarios.ts";
import { checkSettings } from "./settings.ts";

/** The tailnet of the option `state`. */
const ownTailnet = "own-tailnet";
const standardTailnet = "small-tailnet";

/** An answer that ignores the state, and why it is given. */
export interface Chosen {
  readonly forced: Forced;
  readonly reason: "forced" | "behaviour" | "example" | "error-rate";
}

type Pace = Pick<ScenarioSettings, "errorRate" | "delay">;

/** What the mock is set to, and what that means for the next request. */
export class Director {
  readonly #options: MockOptions;
  /** The available tailnets, by name. */
  readonly tailnets: Readonly<Record<string, KnownTailnet>>;
  readonly #start: ScenarioSettings;
  #catalog: Catalog;
  #behaviours: Readonly<Record<string, Behaviour>>;
  #settings: ScenarioSettings;
  #dice: number;

  /** `own` is the tailnet of the option `state`. Throws if the options name something that is not in the catalog. */
  constructor(catalog: Catalog, options: MockOptions, own: KnownTailnet | undefined) {
    const { scenario, tailnet, behaviour, operations = {}, errorRate, delay, seed = 1 } = options;
    this.#options = options;
    this.#catalog = catalog;
    this.#behaviours = behavioursOf(catalog);
    this.tailnets = { ...tailnets, ...(own && { [ownTailnet]: own }) };
    const named = this.#named({ scenario, tailnet, behaviour });
    const first = { tailnet: own ? ownTailnet : standardTailnet, behaviour: normal, ...named };
    const pace = this.#paceOf(first.behaviour);
    const settings = { ...first, errorRate: errorRate ?? pace.errorRate, delay: delay ?? pace.delay };
    checkSettings({ ...settings, operations });
    this.#start = withScenario({ ...settings, operations: completePlayed(catalog, operations) });
    this.#settings = this.#start;
    this.#dice = seed;
  }

  /** The available behaviours, by name. */
  get behaviours(): Readonly<Record<string, Behaviour>> {
    return this.#behaviours;
  }

  get settings(): ScenarioSettings {
    return this.#settings;
  }

  /** The tailnet to start with. */
  get tailnet(): KnownTailnet {
    return this.tailnets[this.#settings.tailnet] ?? smallTailnet;
  }

  /** Changes the settings. Returns whether they name a tailnet. If they are invalid, throws and changes nothing. */
  set(settings: SettingsChange): { namesTailnet: boolean } {
    checkSettings(settings);
    const { scenario, tailnet, behaviour, operations, errorRate, delay } = settings;
    const named = this.#named({ scenario, tailnet, behaviour });
    const pace = named.behaviour === undefined ? this.#settings : this.#paceOf(named.behaviour);
    this.#settings = withScenario({
      ...this.#settings,
      ...named,
      operations: operations ? completePlayed(this.#catalog, operations) : this.#settings.operations,
      errorRate: errorRate ?? pace.errorRate,
      delay: delay ?? pace.delay,
    });
    return { namesTailnet: named.tailnet !== undefined };
  }

  /** Switches to the examples of another document, and drops settings that it does not have. */
  use(catalog: Catalog): void {
    this.#catalog = catalog;
    this.#behaviours = behavioursOf(catalog);
    this.#settings = this.#playable(this.#settings);
  }

  /** Restores the initial settings. */
  reset(): void {
    this.#settings = this.#playable(this.#start);
    this.#dice = this.#options.seed ?? 1;
  }

  /**
   * The response a request asks for with `Prefer: code=429, example=rateLimited`. Throws an UnknownChoice if it does
   * not exist.
   */
  preferred(name: string, prefer: string | null): Choice | undefined {
    const wanted = parsePrefer(prefer);
    return wanted && complete(this.#catalog, name, wanted);
  }

  /**
   * The answer that an operation is set to give regardless of the state; undefined if there is none. The first of these
   * that applies decides:
   *
   * - what is set for the operation; this uses up a sequence;
   * - the behaviour;
   * - in static mode, the examples that show the tailnet;
   * - chance, if a share of the requests fails.
   */
  next(name: string): Chosen | undefined {
    return (
      chosen("forced", this.#taken(name)) ??
      chosen("behaviour", this.#ofBehaviour(name)) ??
      chosen("example", this.#ofTailnet(name)) ??
      chosen("error-rate", this.#mishap(name))
    );
  }

  /** Whether the document has this response. */
  isDocumented(name: string, choice: Choice): boolean {
    return isDocumented(this.#catalog, name, choice);
  }

  #named({ scenario, tailnet, behaviour }: Named & { scenario?: string | undefined }): {
    tailnet?: string;
    behaviour?: string;
  } {
    const [places, manners] = [Object.keys(this.tailnets), Object.keys(this.#behaviours)];
    const read =
      scenario === undefined ? {} : { behaviour: normal, ...defined(readScenario(scenario, places, manners)) };
    return {
      ...read,
      ...(tailnet !== undefined && { tailnet: nameIn("tailnet", tailnet, places) }),
      ...(behaviour !== undefined && { behaviour: nameIn("behaviour", behaviour, manners) }),
    };
  }

  /** The values the mock was started with apply to every behaviour without its own. */
  #paceOf(behaviour: string): Pace {
    const { errorRate = 0, delay = 0 } = this.#options;
    const own = this.#behaviours[behaviour];
    return { errorRate: own?.errorRate ?? errorRate, delay: own?.delay ?? delay };
  }

  /** The settings without anything that is not in the document. */
  #playable(settings: ScenarioSettings): ScenarioSettings {
    const { behaviour, operations } = settings;
    const isKnown = (name: string) => Object.hasOwn(this.#catalog, name);
    const isPlayable = (name: string, forced: Forced) =>
      "fault" in forced || forced.example === undefined || this.isDocumented(name, forced);
    return withScenario({
      ...settings,
      behaviour: Object.hasOwn(this.#behaviours, behaviour) ? behaviour : normal,
      operations: Object.fromEntries(
        Object.entries(operations).filter(
          ([name, played]) => isKnown(name) && [played].flat().every((forced) => isPlayable(name, forced)),
        ),
      ),
    });
  }

  #taken(name: string): Forced | undefined {
    const { operations } = this.#settings;
    // An operation of another document may have the name of a member that every object has.
    const played: Played | undefined = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (!Array.isArray(played)) return played;
    const [first, ...rest] = played;
    const { [name]: _, ...others } = operations;
    this.#settings = { ...this.#settings, operations: rest.length > 0 ? { ...others, [name]: rest } : others };
    return first;
  }

  /** The behaviour's failure, for every operation that documents it. */
  #ofBehaviour(name: string): Choice | undefined {
    const { example } = this.#behaviours[this.#settings.behaviour] ?? {};
    return example === undefined ? undefined : this.#documented(name, example, (status) => status >= 400);
  }

  /** In static mode, examples show the tailnet unless a failing behaviour is set. */
  #ofTailnet(name: string): Choice | undefined {
    if (this.#behaviours[this.#settings.behaviour]?.example !== undefined) return undefined;
    const shown = this.#options.stateful === false ? this.tailnet.example : undefined;
    return shown === undefined ? undefined : this.#documented(name, shown, (status) => status < 400);
  }

  #documented(name: string, example: string, isMeant: (status: number) => boolean): Choice | undefined {
    const answers = Object.entries(this.#catalog[name]?.answers ?? {});
    const found = answers.find(([status, examples]) => isMeant(Number(status)) && examples.includes(example));
    return found && { code: Number(found[0]), example };
  }

  /** A temporary failure: a rate limit or a server error. */
  #mishap(name: string): Choice | undefined {
    if (this.#roll() >= this.#settings.errorRate) return undefined;
    const codes = Object.keys(this.#catalog[name]?.answers ?? {}).map(Number);
    const passing = codes.filter((code) => code === 429 || code === 500 || (code > 501 && code < 600));
    return { code: passing[Math.floor(this.#roll() * passing.length)] ?? 503 };
  }

  #roll(): number {
    const { value, state } = nextRandom(this.#dice);
    this.#dice = state;
    return value;
  }
}

function chosen(reason: Chosen["reason"], forced: Forced | undefined): Chosen | undefined {
  return forced && { forced, reason };
}

/** The settings with tailnet and behaviour joined as `scenario`, as on the command line. */
function withScenario(settings: Omit<ScenarioSettings, "scenario">): ScenarioSettings {
  const { tailnet, behaviour } = settings;
  return { ...settings, scenario: behaviour === normal ? tailnet : `${tailnet},${behaviour}` };
}

function defined({ tailnet, behaviour }: Named): { tailnet?: string; behaviour?: string } {
  return { ...(tailnet !== undefined && { tailnet }), ...(behaviour !== undefined && { behaviour }) };
}
