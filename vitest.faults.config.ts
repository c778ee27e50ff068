import { defineConfig } from "vitest/config";
import { faultTests, setupFiles } from "./scripts/define-test-project.ts";
import PlainSummary from "./scripts/plain-summary.ts";

// Killed processes, full disks and second writers share one machine: one file at a time, and time enough for each.
export default defineConfig({
  test: {
    include: faultTests,
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles,
    fileParallelism: false,
    testTimeout: 120_000,
    reporters: ["default", new PlainSummary()],
  },
});
