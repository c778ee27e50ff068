import { fileURLToPath } from "node:url";
import { defineTestProject } from "../../scripts/define-test-project.ts";

// Outside Next, `server-only` throws wherever it is loaded; the package brings the empty file that Next takes instead.
const serverOnly = fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url));

export default defineTestProject("reader", { alias: { "server-only": serverOnly } });
