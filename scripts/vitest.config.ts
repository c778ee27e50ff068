import { defineProject } from "vitest/config";
import { setupFiles } from "./define-test-project.ts";

export default defineProject({ test: { name: "scripts", environment: "node", include: ["**/*.test.ts"], setupFiles } });
