/** The whole contract against the mock in this process. */
import { every, mock } from "../support/targets.ts";
import { testAnswers, testCompleteness } from "./suites/answers.ts";
import { testRefusals, testRequestExamples } from "./suites/refusals.ts";
import { testStrictly } from "./suites/strict.ts";

testAnswers(mock, every);
testRefusals(mock, every);
testStrictly(mock, every);
testCompleteness();
testRequestExamples();
