import { keepAuditLog } from "./audit-log.ts";
import type { Reply } from "./answers.ts";
import type { MockControl, MockOptions, ScenarioSettings } from "./options.ts";
import type { Listener } from "./event.ts";
import { perform } from "./perform.ts";
import type { UntypedCall } from "./perform.ts";
import { nextRandom } from "./random.ts";
import { UnknownChoice, complete, isAnswer, operationName, parsePrefer, scenariosOf } from "./scenarios.ts";
import type { Catalog, Choice, Scenario } from "./scenarios.ts";
import { checkSettings } from "./settings.ts";
import type { TailnetState } from "./state.ts";
import { Store } from "./store.ts";
import { suggest } from "./suggest.ts";
import { settle } from "./time.ts";
import { smallTailnet } from "./tailnets.ts";

const standardScenario = "small-tailnet";

/** The mock without its wire: what is asked for, what is set, and a small tailnet that remembers. */
export class Simulator implements MockControl {
  readonly #options: MockOptions;
  #catalog: Catalog;
  #known: Readonly<Record<string, Scenario>>;
  readonly #start: ScenarioSettings;
  readonly #listeners: Listener[] = [];
  #store: Store;
  #settings: ScenarioSettings;
  #dice: number;

  /** Throws where the options name what the catalog lacks. */
  constructor(catalog: Catalog, options: MockOptions) {
    const { scenario = standardScenario, operations = {}, seed = 1 } = options;
    this.#options = options;
    this.#catalog = catalog;
    this.#known = scenariosOf(catalog);
    const settings = { scenario, operations, ...this.#paceOf(this.#scenario(scenario)) };
    checkSettings(settings);
    this.#start = { ...settings, operations: this.#completed(operations) };
    this.#settings = this.#start;
    this.#store = this.#freshStore();
    this.#dice = seed;
  }

  /** The scenarios that there are, by name. */
  get known(): Readonly<Record<string, Scenario>> {
    return this.#known;
  }

  /** Uses the examples of another document from now on, and drops settings that it lacks. */
  use(catalog: Catalog): void {
    this.#catalog = catalog;
    this.#known = scenariosOf(catalog);
    this.#settings = this.#playable(this.#settings);
  }

  get state(): TailnetState {
    return structuredClone(this.#store.state);
  }

  /** Milliseconds that every answer takes. */
  get delay(): number {
    return this.#settings.delay;
  }

  /** The mock's time (RFC 3339). */
  get now(): string {
    return this.#store.state.now;
  }

  // Bound, so that they can be passed on by themselves.
  readonly setState = (members: Partial<TailnetState>): void => {
    this.#store.replace(members);
  };

  get scenarios(): ScenarioSettings {
    return structuredClone(this.#settings);
  }

  readonly setScenarios = (settings: Partial<ScenarioSettings>): void => {
    checkSettings(settings);
    const operations = this.#completed(settings.operations ?? this.#settings.operations);
    const scenario = settings.scenario === undefined ? undefined : this.#scenario(settings.scenario);
    const { errorRate, delay } = scenario ? this.#paceOf(scenario) : this.#settings;
    this.#settings = { ...this.#settings, errorRate, delay, ...settings, operations };
    if (scenario?.tailnet) this.#store.replace(scenario.tailnet(this.#options.seed ?? 1));
  };

  readonly advance = (milliseconds: number): void => {
    this.#store.advance(milliseconds);
    settle(this.#store);
  };

  /** Tells a listener of every change of the tailnet from now on. */
  subscribe(listener: Listener): void {
    this.#listeners.push(listener);
  }

  readonly reset = (): void => {
    this.#settings = this.#playable(this.#start);
    this.#store = this.#freshStore();
    this.#dice = this.#options.seed ?? 1;
  };

  /**
   * The documented response that an operation gives without regard to the state, undefined if there is none. The first of
   * these that says something decides:
   *
   * - the request, with `Prefer: code=429, example=rateLimited`;
   * - what is set for the operation;
   * - the scenario;
   * - chance, where a share of the requests fails.
   *
   * Throws an UnknownChoice where the request asks for what the document lacks.
   */
  choose(name: string, prefer: string | null): Choice | undefined {
    const preferred = parsePrefer(prefer);
    if (preferred) return complete(this.#catalog, name, preferred);
    return this.#settings.operations[name] ?? this.#played(name) ?? this.#mishap(name);
  }

  /** Lets the tailnet answer; undefined where it does not know the operation or nothing is remembered. */
  perform(operationId: string, call: UntypedCall): Reply | undefined {
    return this.isStateful ? perform(this.#store, operationId, call) : undefined;
  }

  /** Whether changes stick. */
  get isStateful(): boolean {
    return this.#options.stateful !== false;
  }

  /** What the mock was started with counts for every scenario that says nothing else. */
  #paceOf({ errorRate, delay }: Scenario): Pick<ScenarioSettings, "errorRate" | "delay"> {
    const { errorRate: ownRate = 0, delay: ownDelay = 0 } = this.#options;
    return { errorRate: errorRate ?? ownRate, delay: delay ?? ownDelay };
  }

  #scenario(name: string): Scenario {
    const scenario = Object.hasOwn(this.#known, name) ? this.#known[name] : undefined;
    if (scenario) return scenario;
    throw new UnknownChoice(`no scenario is called "${name}"; ${suggest(name, Object.keys(this.#known))}`);
  }

  #freshStore(): Store {
    const { seed = 1, clock = "frozen" } = this.#options;
    const { tailnet = smallTailnet } = this.#scenario(this.#settings.scenario);
    const store = new Store(tailnet(seed), clock);
    keepAuditLog(store);
    store.subscribe((event) => this.#listeners.forEach((listener) => listener(event)));
    return store;
  }

  /** The settings without what the document lacks. */
  #playable(settings: ScenarioSettings): ScenarioSettings {
    const { scenario, operations } = settings;
    return {
      ...settings,
      scenario: Object.hasOwn(this.#known, scenario) ? scenario : standardScenario,
      operations: Object.fromEntries(
        Object.entries(operations).filter(([name, choice]) => isAnswer(this.#catalog, name, choice)),
      ),
    };
  }

  #completed(operations: Readonly<Record<string, Partial<Choice>>>): Record<string, Choice> {
    const choices = Object.entries(operations).map(([given, choice]) => {
      const name = operationName(this.#catalog, given);
      return [name, complete(this.#catalog, name, choice)] as const;
    });
    return Object.fromEntries(choices);
  }

  #played(name: string): Choice | undefined {
    const { example, tailnet } = this.#scenario(this.#settings.scenario);
    if (example === undefined || (tailnet && this.isStateful)) return undefined;
    const isFailure = tailnet === undefined;
    const found = Object.entries(this.#catalog[name]?.answers ?? {}).find(
      ([status, examples]) => Number(status) >= 400 === isFailure && examples.includes(example),
    );
    return found && { code: Number(found[0]), example };
  }

  /** A failure that passes: a rate limit, or a fault of the server. */
  #mishap(name: string): Choice | undefined {
    if (this.#roll() >= this.#settings.errorRate) return undefined;
    const codes = Object.keys(this.#catalog[name]?.answers ?? {}).map(Number);
    const passing = codes.filter((code) => code === 429 || code === 500 || (code > 501 && code < 600));
    const code = passing[Math.floor(this.#roll() * passing.length)];
    return code === undefined ? undefined : { code };
  }

  #roll(): number {
    const { value, state } = nextRandom(this.#dice);
    this.#dice = state;
    return value;
  }
}
