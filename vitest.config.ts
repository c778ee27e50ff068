import { defineConfig } from "vitest/config";
import PlainSummary from "./scripts/plain-summary.ts";

export default defineConfig({
  test: {
    projects: ["packages/*", "apps/*", "scripts"],
    reporters: ["default", new PlainSummary()],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts", "apps/cli/src/**/*.ts", "scripts/**/*.ts"],
      reporter: ["text-summary", "json-summary"],
    },
  },
});
