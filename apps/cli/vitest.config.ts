import { mergeConfig } from "vitest/config";
import { defineTestProject } from "../../scripts/define-test-project.ts";

// Each of these tests starts the real command several times, on a machine that may have other work.
export default mergeConfig(defineTestProject("cli"), { test: { testTimeout: 60_000 } });
