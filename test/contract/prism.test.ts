/** The whole contract against the real Prism, the independent witness. */
import { afterAll } from "vitest";
import { startPrismTarget } from "../support/prism-target.ts";
import { every } from "../support/targets.ts";
import { testAnswers } from "./suites/answers.ts";
import { testRefusals } from "./suites/refusals.ts";
import { testStrictly } from "./suites/strict.ts";

const prism = await startPrismTarget();
afterAll(prism.stop);

testAnswers(prism, every);
testRefusals(prism, every);
testStrictly(prism, every);
