import { defineConfig } from "vitest/config";

/** Measures the heap and plays with time limits, so it has the machine to itself. */
const alone = "test/call/reliability.test.ts";

export default defineConfig({
  test: {
    globalSetup: ["test/support/global-setup.ts"],
    reporters: ["default", "./test/support/slowest-tests.ts"],
    // The credential and settings of whoever runs the tests must not reach them.
    env: { TAILSCALE_API_KEY: "", TAILSCALE_BASE_URL: "", TAILSCALE_TAILNET: "" },
    execArgv: ["--expose-gc"],
    // Only what hangs reaches these, however busy the machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: "tests",
          include: ["test/**/*.test.ts"],
          exclude: [alone],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
          // Much of the time is spent waiting for other processes.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { extends: true, test: { name: "alone", include: [alone], maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
