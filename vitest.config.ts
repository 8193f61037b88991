import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["test/support/global-setup.ts"],
    // The credential and settings of whoever runs the tests must not reach them.
    env: { TAILSCALE_API_KEY: "", TAILSCALE_BASE_URL: "", TAILSCALE_TAILNET: "" },
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
    // The soak measures the heap.
    execArgv: ["--expose-gc"],
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
