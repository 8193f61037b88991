import type { MockOptions, ScenarioSettings, SettingsChange } from "./options.ts";
import { isPlayed } from "./played.ts";
import { suggest } from "./suggest.ts";

/** A check of a member's value, and its description. */
export type Check = readonly [isRight: (value: unknown) => boolean, meaning: string];

/** A check for every member. */
export type Checks<Members> = { readonly [Member in keyof Members]-?: Check };

const settingChecks: Checks<ScenarioSettings> = {
  scenario: [isText, "the name of a tailnet, of a behaviour, or both with a comma"],
  tailnet: [isText, "the name of a tailnet"],
  behaviour: [isText, "the name of a behaviour"],
  operations: [isChoices, 'responses by operation, such as { "devices.get": { "code": 404 } }'],
  errorRate: [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"],
  delay: [(value) => typeof value === "number" && value >= 0 && value <= 600_000, "milliseconds, at most 600000"],
};

const optionChecks: Checks<MockOptions> = {
  ...settingChecks,
  stateful: [(value) => typeof value === "boolean", "true or false"],
  seed: [Number.isInteger, "an integer"],
  state: [isObject, "a state"],
  now: [isTime, 'a time such as "2026-04-12T09:00:00Z", or "real"'],
  rateLimit: [
    (value) => value === Infinity || (Number.isInteger(value) && Number(value) > 0),
    "requests per minute, at least 1",
  ],
  strictKeys: [(value) => typeof value === "boolean", "true or false"],
  clock: [(value) => value === "frozen" || value === "running", '"frozen" or "running"'],
};

/** Throws a TypeError that names the first setting that is unknown or wrong. */
export function checkSettings(settings: unknown): asserts settings is SettingsChange {
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
  return isObject(value) && Object.values(value).every(isPlayed);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isTime(value: unknown): boolean {
  return (
    value === "real" ||
    (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value)))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
