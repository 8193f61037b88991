import type { ScenarioSettings } from "./options.ts";

const checks: { readonly [Member in keyof ScenarioSettings]: [isRight: (value: unknown) => boolean, meaning: string] } =
  {
    scenario: [(value) => typeof value === "string", "the name of a scenario"],
    operations: [isChoices, 'answers by operationId, such as { "getDevice": { "code": 404 } }'],
    errorRate: [(value) => typeof value === "number" && value >= 0 && value <= 1, "a number from 0 to 1"],
    delay: [(value) => typeof value === "number" && value >= 0 && value <= 600_000, "milliseconds, at most 600000"],
  };

/** Throws a TypeError that names the first setting that is unknown or wrong. */
export function checkSettings(settings: unknown): asserts settings is Partial<ScenarioSettings> {
  if (!isObject(settings)) throw new TypeError("scenarios must be an object");
  for (const [member, value] of Object.entries(settings)) {
    const check = Object.entries(checks).find(([name]) => name === member)?.[1];
    if (!check) throw new TypeError(`there is no setting "${member}"; there are ${Object.keys(checks).join(", ")}`);
    const [isRight, meaning] = check;
    if (!isRight(value)) throw new TypeError(`"${member}" must be ${meaning}`);
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
