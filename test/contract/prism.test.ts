/** The whole contract against the real Prism, the independent witness. */
import { every, prism } from "../support/targets.ts";
import { testAnswers } from "./suites/answers.ts";
import { testRefusals } from "./suites/refusals.ts";
import { testStrictly } from "./suites/strict.ts";

testAnswers(prism, every);
testRefusals(prism, every);
testStrictly(prism, every);
