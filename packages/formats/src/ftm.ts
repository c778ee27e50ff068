import { FTM_MAPPING, UNNAMED_DATASET } from "./ftm/fixed-records.ts";
import { entityFiles, readFtm } from "./ftm/read-ftm.ts";
import type { Importer, SourceInput } from "./format.ts";
import { readHeadOf } from "./reading/read-head.ts";

/**
 * FollowTheMoney: entities of investigations and registers, one a line.
 *
 * Source: FollowTheMoney schema files (2025); what becomes of which schema is in docs/how-to/import-ftm.md.
 */
const ftm: Importer = {
  id: "ftm",
  title: "FollowTheMoney entities, one a line (JSON)",
  recognisedBy: "objects with id, schema and properties, one a line",
  mapping: FTM_MAPPING,
  totals: [],
  sniff(head) {
    const [first = ""] = new TextDecoder()
      .decode(head)
      .replace(/^\uFEFF/, "")
      .trimStart()
      .split("\n", 1);
    const isEntity =
      first.startsWith("{") && /"schema"\s*:\s*"[A-Z]/.test(first) && /"properties"\s*:\s*\{/.test(first);
    return isEntity ? 0.95 : 0;
  },
  async describe(input) {
    const dataset = await firstDataset(input);
    return {
      source: dataset === UNNAMED_DATASET ? "ftm" : `ftm:${dataset}`,
      title: `FollowTheMoney entities of ${dataset}`,
    };
  },
  read: (input, held) => readFtm(input, held),
};

/** Name of the dataset of the first entity. */
async function firstDataset(input: SourceInput): Promise<string> {
  const [file] = entityFiles(input);
  const head = file === undefined ? "" : new TextDecoder().decode(await readHeadOf(file));
  const [first = ""] = head.split("\n", 1);
  return /"datasets"\s*:\s*\[\s*"([a-z0-9_-]{1,80})"/.exec(first)?.[1] ?? UNNAMED_DATASET;
}

export default ftm;
