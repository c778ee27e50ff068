import { defineTestProject } from "../../scripts/define-test-project.ts";

// Each of these tests starts the real command several times, on a machine that may have other work.
export default defineTestProject("cli", { timeoutMs: 60_000 });
