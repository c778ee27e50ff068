import { defineConfig } from "vitest/config";
import { fuzzTests, setupFiles } from "./scripts/define-test-project.ts";
import PlainSummary from "./scripts/plain-summary.ts";

export default defineConfig({
  test: {
    include: fuzzTests,
    exclude: ["**/node_modules/**", "**/dist/**"],
    setupFiles,
    testTimeout: 120_000,
    reporters: ["default", new PlainSummary()],
  },
});
