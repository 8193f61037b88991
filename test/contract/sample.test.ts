/** A sample of the contract against every other way to the mock: each operation at least once. */
import { mswTargets, otherTargets, sample } from "../support/targets.ts";
import { testAnswers } from "./suites/answers.ts";
import { testRefusals } from "./suites/refusals.ts";
import { testStrictly } from "./suites/strict.ts";

for (const [index, target] of [...otherTargets, ...mswTargets].entries()) testAnswers(target, sample(index));
for (const [index, target] of otherTargets.entries()) testRefusals(target, sample(index));
for (const [index, target] of otherTargets.entries()) testStrictly(target, sample(index));
