import { defineTestProject } from "../../scripts/define-test-project.ts";

export default defineTestProject("formats", { sharesModules: true });
