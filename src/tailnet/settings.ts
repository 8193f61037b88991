import type { MockOptions, ScenarioSettings } from "./options.ts";
import { suggest } from "./suggest.ts";

/** What a member must be, and how to say so. */
export type Check = readonly [isRight: (value: unknown) => boolean, meaning: string];

/** A check for every member. */
export type Checks<Members> = { readonly [Member in keyof Members]-?: Check };

const settingChecks: Checks<ScenarioSettings> = {
  scenario: [(value) => typeof value === "string", "the name of a scenario"],
  operations: [isChoices, 'responses by operation, such as { "devices.get": { "code": 404 } }'],
  errorRate: [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"],
  delay: [(value) => typeof value === "number" && value >= 0 && value <= 600_000, "milliseconds, at most 600000"],
};

const optionChecks: Checks<MockOptions> = {
  ...settingChecks,
  stateful: [(value) => typeof value === "boolean", "true or false"],
  seed: [Number.isInteger, "an integer"],
  clock: [(value) => value === "frozen" || value === "running", '"frozen" or "running"'],
};

/** Throws a TypeError that names the first setting that is unknown or wrong. */
export function checkSettings(settings: unknown): asserts settings is Partial<ScenarioSettings> {
  if (!isObject(settings)) throw new TypeError("scenarios must be an object");
  checkMembers(settings, settingChecks, "setting");
}

/** Throws a TypeError that names the first option of a mock that is unknown or wrong. `own` are the function's own. */
export function checkOptions(options: unknown, own: Readonly<Record<string, Check>>): void {
  if (!isObject(options)) throw new TypeError("the options must be an object");
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  checkMembers(Object.fromEntries(given), { ...optionChecks, ...own }, "option");
}

function checkMembers(members: object, checks: Readonly<Record<string, Check>>, kind: string): void {
  for (const [name, value] of Object.entries(members)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check) throw new TypeError(`there is no ${kind} "${name}"; ${suggest(name, Object.keys(checks))}`);
    const [isRight, meaning] = check;
    if (!isRight(value)) throw new TypeError(`"${name}" must be ${meaning}`);
  }
}

function isChoices(value: unknown): boolean {
  return isObject(value) && Object.values(value).every(isChoice);
}

function isChoice(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { code, example, ...others } = value;
  const isRight = (code === undefined || typeof code === "number") && ["string", "undefined"].includes(typeof example);
  return isRight && Object.keys(others).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
