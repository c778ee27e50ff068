import type { NextConfig } from "next";
import { fileURLToPath } from "node:url";
import { ID_PREFIXES, RECORD_KINDS } from "@variorum/core";
import { PAGE_FOLDERS } from "./src/page-folders.ts";

const workspace = fileURLToPath(new URL("../../", import.meta.url));

/** `/id/clm/<slug>` is the name of a record for ever; it leads to the record's page, whose address may change. */
function idAddresses() {
  return RECORD_KINDS.flatMap((kind) =>
    kind in PAGE_FOLDERS
      ? [
          {
            source: `/id/${ID_PREFIXES[kind]}/:slug`,
            destination: `/${PAGE_FOLDERS[kind as keyof typeof PAGE_FOLDERS]}/:slug`,
            statusCode: 303 as const,
          },
        ]
      : [],
  );
}

const config: NextConfig = {
  serverExternalPackages: ["better-sqlite3"],
  typedRoutes: true,
  poweredByHeader: false,
  // The server in front does both, once for each response it keeps.
  compress: false,
  generateEtags: false,
  outputFileTracingRoot: workspace,
  turbopack: { root: workspace },
  redirects: async () => idAddresses(),
};

export default config;
