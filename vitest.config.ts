import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    globalSetup: ["test/support/global-setup.ts"],
    reporters: ["default", "./test/support/slowest-tests.ts"],
    // The credential and settings of whoever runs the tests must not reach them.
    env: { TAILSCALE_API_KEY: "", TAILSCALE_BASE_URL: "", TAILSCALE_TAILNET: "" },
    execArgv: ["--expose-gc"],
    // Only what hangs reaches these, however busy the machine is.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 600_000 } },
    // Much of the time is spent waiting for other processes.
    maxWorkers: 2,
  },
});
