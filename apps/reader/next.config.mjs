import { fileURLToPath } from "node:url";
import { TWIN_REWRITES } from "./src/twin-forms.ts";

const workspace = fileURLToPath(new URL("../../", import.meta.url));

/** @type {import("next").NextConfig} */
const config = {
  serverExternalPackages: ["better-sqlite3"],
  typedRoutes: true,
  poweredByHeader: false,
  // Titles stand in the head of every page, for whoever asks, and are not streamed after it.
  htmlLimitedBots: /.*/,
  // The server in front does both, once for each response it keeps.
  compress: false,
  generateEtags: false,
  // A page and its twins cannot share a segment: what ends like a file is led to the one route of all twins.
  rewrites: async () => TWIN_REWRITES,
  outputFileTracingRoot: workspace,
  turbopack: { root: workspace },
};

export default config;
