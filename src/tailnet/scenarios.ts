import type { TailnetState } from "./state.ts";
import { suggest } from "./suggest.ts";
import { emptyTailnet, largeTailnet, smallTailnet } from "./tailnets.ts";

/**
 * The operations of a document, by the name that users meet: the SDK method (`devices.list`), or the operationId if the
 * document has no `x-sdk-method`, or method and path if it has neither.
 */
export type Catalog = Readonly<Record<string, CatalogEntry>>;

export interface CatalogEntry {
  readonly operationId: string | undefined;
  readonly answers: Answers;
}

/** The names of examples, by status. */
type Answers = Readonly<Record<number, readonly string[]>>;

/** An answer of the document: a status, and one of its examples (the first by default). */
export interface Choice {
  code: number;
  example?: string;
}

/** How the whole mock behaves. */
export interface Scenario {
  readonly summary: string;
  /** What the tailnet holds at the start, in stateful mode. */
  readonly tailnet?: (seed: number) => TailnetState;
  /** The example that every operation answers with which has one of this name. */
  readonly example?: string;
  /** The share of requests that fail, from 0 to 1. */
  readonly errorRate?: number;
  /** Milliseconds that every answer takes. */
  readonly delay?: number;
}

const general: Readonly<Record<string, Scenario>> = {
  "small-tailnet": { summary: "a laptop, a gateway and a machine that is shared in", tailnet: smallTailnet },
  "empty-tailnet": { summary: "no devices and no invites", tailnet: emptyTailnet, example: "emptyTailnet" },
  "large-tailnet": { summary: "a thousand more machines", tailnet: largeTailnet },
  flaky: { summary: "three of ten requests fail", errorRate: 0.3 },
  slow: { summary: "every response takes two seconds", delay: 2_000 },
};

/**
 * The scenarios of a mock.
 *
 * - `small-tailnet`, `empty-tailnet` and `large-tailnet` say what is there, `flaky` and `slow` how it answers.
 * - Every failure that has a named example in the document is a scenario too: with `missing-scope`, all operations that
 *   have the example `missingScope` answer with it.
 */
export function scenariosOf(catalog: Catalog): Readonly<Record<string, Scenario>> {
  const failures = Object.values(catalog).flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([status, examples]) => (Number(status) >= 400 ? examples : [])),
  );
  const derived = [...new Set(failures)].map((example): [string, Scenario] => [
    kebabCase(example),
    { summary: `fails with "${example}" wherever it can`, example },
  ]);
  return { ...general, ...Object.fromEntries(derived) };
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A request of whoever steers the mock that it cannot fulfil; the message says what there is instead. */
export class UnknownChoice extends Error {}

/** The name of an operation, which may be given by its operationId too. Throws an UnknownChoice for what there is not. */
export function operationName(catalog: Catalog, given: string): string {
  if (Object.hasOwn(catalog, given)) return given;
  const names = Object.entries(catalog);
  const found = names.find(([, { operationId }]) => operationId === given);
  if (found) return found[0];
  const aliases = names.flatMap(([, { operationId }]) => operationId ?? []);
  throw new UnknownChoice(`no operation is called "${given}"; ${suggest(given, Object.keys(catalog), aliases)}`);
}

/** The status and example that are meant, completed from the catalog. Throws an UnknownChoice for what the document lacks. */
export function complete(catalog: Catalog, name: string, { code, example }: Partial<Choice>): Choice {
  const answers = catalog[name]?.answers ?? {};
  const status = code ?? statusOf(answers, example ?? "");
  const choice = status !== undefined && { code: status, ...(example !== undefined && { example }) };
  if (choice && isAnswer(catalog, name, choice)) return choice;
  const wanted = [code, example].filter((part) => part !== undefined).join(" ");
  throw new UnknownChoice(`${name} has no response ${wanted}; it has ${list(answers)}`);
}

/** Whether a document has an answer. */
export function isAnswer(catalog: Catalog, name: string, { code, example }: Choice): boolean {
  const examples = catalog[name]?.answers[code];
  return examples !== undefined && (example === undefined || examples.includes(example));
}

function statusOf(answers: Answers, example: string): number | undefined {
  const found = Object.entries(answers).find(([, examples]) => examples.includes(example));
  return found && Number(found[0]);
}

function list(answers: Answers): string {
  return Object.entries(answers)
    .map(([status, examples]) => [status, ...(examples.length > 0 ? [`(${examples.join(", ")})`] : [])].join(" "))
    .join(", ");
}

/** `code=404, example=unknown`, also with semicolons; undefined where the header asks for no answer of the document. */
export function parsePrefer(header: string | null): Partial<Choice> | undefined {
  const { code, example } = preferences(header);
  if (code === undefined && example === undefined) return undefined;
  if (code !== undefined && !/^\d{3}$/.test(code)) throw new UnknownChoice(`"${code}" is not a status`);
  return { ...(code !== undefined && { code: Number(code) }), ...(example !== undefined && { example }) };
}

/** `dynamic=true` asks for random values instead of examples, `seed=…` for the same ones each time. */
export function parseDynamic(header: string | null): { dynamic: true; seed?: string } | undefined {
  const { dynamic, seed } = preferences(header);
  return dynamic === "true" ? { dynamic: true, ...(seed !== undefined && { seed }) } : undefined;
}

function preferences(header: string | null): Partial<Record<string, string>> {
  const pairs = (header ?? "").split(/[,;]/).map((part) => part.split("="));
  return Object.fromEntries(
    pairs.map(([name = "", value = ""]) => [name.trim().toLowerCase(), value.trim().replaceAll('"', "")]),
  );
}
