import { suggest } from "./suggest.ts";

/**
 * The operations of a document, by the name that users see: the SDK method (`devices.list`), or the operationId if the
 * document has no `x-sdk-method`, or method and path if it has neither.
 */
export type Catalog = Readonly<Record<string, CatalogEntry>>;

export interface CatalogEntry {
  readonly operationId: string | undefined;
  readonly answers: Answers;
}

/** The names of examples, by status. */
type Answers = Readonly<Record<number, readonly string[]>>;

/**
 * A status, and one of its examples in the document (the first by default). A status that is not in the document is
 * answered with a message.
 */
export interface Choice {
  code: number;
  example?: string;
}

/** A control request that cannot be fulfilled; the message says what there is instead. */
export class UnknownChoice extends Error {}

/** The name of an operation, which may also be given as operationId. Throws an UnknownChoice if there is none. */
export function operationName(catalog: Catalog, given: string): string {
  if (Object.hasOwn(catalog, given)) return given;
  const names = Object.entries(catalog);
  const found = names.find(([, { operationId }]) => operationId === given);
  if (found) return found[0];
  const aliases = names.flatMap(([, { operationId }]) => operationId ?? []);
  throw new UnknownChoice(`no operation is called "${given}"; ${suggest(given, Object.keys(catalog), aliases)}`);
}

/**
 * Completes a status and example from the catalog. Throws an UnknownChoice for an example that is not in the document,
 * or for an invalid status.
 */
export function complete(catalog: Catalog, name: string, { code, example }: Partial<Choice>): Choice {
  const answers = catalog[name]?.answers ?? {};
  const status = code ?? statusOf(answers, example ?? "");
  const wanted = [code, example].filter((part) => part !== undefined).join(" ");
  if (code !== undefined && !(Number.isInteger(code) && code >= 200 && code <= 599))
    throw new UnknownChoice(`${code} is not the status of a response; there are 200 to 599`);
  const choice = status !== undefined && { code: status, ...(example !== undefined && { example }) };
  if (choice && (example === undefined || isDocumented(catalog, name, choice))) return choice;
  throw new UnknownChoice(`${name} has no response ${wanted}; it has ${list(answers)}`);
}

/** Whether a document has this response. */
export function isDocumented(catalog: Catalog, name: string, { code, example }: Choice): boolean {
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

/** `code=404, example=unknown`, also with semicolons; undefined if the header asks for no documented response. */
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
