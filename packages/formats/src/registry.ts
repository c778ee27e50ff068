import { FormatError } from "./errors.ts";
import type { Importer } from "./format.ts";

// Written by hand, so that it can be searched and reviewed. A loader runs only when its format is asked for.
const loaders = {
  bundle: () => import("./bundle.ts"),
  acled: () => import("./acled.ts"),
  "gdelt-events": () => import("./gdelt-events.ts"),
  "gdelt-mentions": () => import("./gdelt-mentions.ts"),
  claimreview: () => import("./claimreview.ts"),
  ftm: () => import("./ftm.ts"),
  gtd: () => import("./gtd.ts"),
  table: () => import("./table.ts"),
  "ucdp-ged": () => import("./ucdp-ged.ts"),
} as const satisfies Record<string, () => Promise<{ default: Importer }>>;

export type FormatId = keyof typeof loaders;

/** Ids of all formats that can be read. */
export const formatIds = Object.keys(loaders) as readonly FormatId[]; // the keys of a literal are its type's keys

/**
 * Loads the importer of a format. `others` are formats that are put together elsewhere.
 *
 * Throws: `formats.unknown-format`.
 */
export async function loadImporter(id: string, others: readonly Importer[] = []): Promise<Importer> {
  if (isFormatId(id)) return (await loaders[id]()).default;
  const other = others.find((importer) => importer.id === id);
  if (other !== undefined) return other;
  throw new FormatError("formats.unknown-format", `Cannot find an importer for format "${id}"`, {
    hint: `Use one of: ${[...formatIds, ...others.map((importer) => importer.id)].join(", ")}`,
  });
}

function isFormatId(id: string): id is FormatId {
  return Object.hasOwn(loaders, id);
}
