import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const inHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Some tests start a reader of their own, on a machine that may have other work.
  timeout: 90_000,
  globalSetup: inHere("global-setup.ts"),
  reporter: [["list"], [inHere("../../../scripts/plain-browser-summary.ts")]],
  use: {
    browserName: "chromium",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      // A container has no sandbox of its own for the browser to build upon.
      args: ["--no-sandbox"],
    },
  },
});
