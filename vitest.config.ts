import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // One for each core: most files wait for a kernel or a browser more than they work.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/jupyter/**"],
          globalSetup: "test/kernel/build-kernel.ts",
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "jupyter",
          include: ["test/jupyter/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A busy machine is slow to draw.
          expect: { poll: { timeout: 20_000, interval: 100 } },
        },
      },
    ],
  },
});
