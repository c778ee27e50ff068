import { startSite } from "./start-site.ts";

/** One site with the example for all tests that only read. Returns what takes it down. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const site = await startSite();
  process.env["VARIORUM_TEST_SITE"] = site.address;
  return () => site.stop();
}
