import { expect, test } from "vitest";
import { benchPolicyTests } from "../../../scripts/bench/policy-tests.ts";

test("the benchmark's policy is right, its tests pass, and both are timed", () => {
  expect(benchPolicyTests(1)).toMatch(/^\| read and check .* ms \|\n\| evaluate their 200 tests \| .* ms \|\nTogether/);
});
