import type { NextConfig } from "next";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("../../", import.meta.url));

const config: NextConfig = {
  serverExternalPackages: ["better-sqlite3"],
  typedRoutes: true,
  poweredByHeader: false,
  // Titles stand in the head of every page, for whoever asks, and are not streamed after it.
  htmlLimitedBots: /.*/,
  // The server in front does both, once for each response it keeps.
  compress: false,
  generateEtags: false,
  outputFileTracingRoot: workspace,
  turbopack: { root: workspace },
};

export default config;
