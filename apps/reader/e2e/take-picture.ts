import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { startSite } from "./start-site.ts";

const picture = fileURLToPath(new URL("../../../docs/images/event-page.png", import.meta.url));

/*
 * Takes the picture of the event page that the README shows, of the reader as it was last built:
 * pnpm --filter @variorum/reader picture
 */
const site = await startSite({ show: "public" });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage({ viewport: { width: 1120, height: 1240 }, colorScheme: "light" });
  await page.goto(`${site.address}/events/tinzaouatene-2024-07`);
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  await site.stop();
}
