import { join } from "node:path";
import { HOSTILE_BUNDLE } from "../../../scripts/hostile-bundle.ts";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { type Site, startSite } from "./start-site.ts";

/** Starts a site whose store has the one hostile bundle of all surfaces. */
export async function startHostileSite(): Promise<Site> {
  using folder = temporaryFolder(HOSTILE_BUNDLE);
  return await startSite({ imports: [join(folder.path, "hostile")] });
}
