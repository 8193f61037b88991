import { test } from "vitest";
import { checkAndTest, testedNetwork, testedPolicy } from "../../../scripts/bench/policy-tests.ts";

test("the benchmark's policy is right, and its tests pass", () => {
  checkAndTest(testedPolicy(), testedNetwork());
});
