import { defineTestProject } from "../../scripts/define-test-project.ts";

export default defineTestProject("store", { sharesModules: true });
