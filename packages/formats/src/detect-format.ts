import { headFileOf } from "./bundle/bundle-files.ts";
import { FormatError } from "./errors.ts";
import type { Importer, SourceInput } from "./format.ts";
import { readHeadOf } from "./reading/read-head.ts";
import { isMappingName, mappingFileOf } from "./table/mapping-file-of.ts";
import { formatIds, loadImporter } from "./registry.ts";

// A folder with more files than this is told by its first ones.
const MOST_FILES = 50;

/**
 * Tells by its content which format a source is in. `others` are formats that are put together elsewhere.
 *
 * A table with a mapping beside it, or named with it, is a table of somebody's own. A folder with a head is a bundle,
 * whatever rows of datasets its reports hold.
 * An empty file and a folder without records count as a bundle, whose importer reports what is wrong with them.
 * Throws: `formats.unrecognised`, for a file that says of itself that it is UTF-16 too.
 */
export async function detectFormat(
  input: SourceInput,
  others: readonly Pick<Importer, "id" | "recognisedBy" | "sniff">[] = [],
): Promise<string> {
  await refuseUtf16(input);
  // What says what the columns mean says that the file is a table, whatever its columns are called.
  if (input.files.slice(0, MOST_FILES).some((file) => mappingFileOf(input, file) !== undefined)) return "table";
  if (headFileOf(input) !== undefined) return "bundle";
  const known = [...(await Promise.all(formatIds.map((id) => loadImporter(id)))), ...others];
  const best = new Map<string, number>();
  const datasets = new Map<string, string>();
  let isEmpty = true;
  for (const file of input.files.slice(0, MOST_FILES)) {
    const head = await readHeadOf(file);
    isEmpty &&= head.length === 0;
    for (const { id, sniff } of known) {
      const score = sniff(head, file.name);
      best.set(id, Math.max(best.get(id) ?? 0, score));
      if (score >= SURE && !MANY_FILES.includes(id) && !datasets.has(id)) datasets.set(id, file.name);
    }
  }
  if (datasets.size > 1) throw severalFormats(input.name, datasets);
  const ranked = [...best].toSorted(([, a], [, b]) => b - a);
  const [id, score] = ranked[0] ?? ["bundle", 0];
  if (score > 0) return id;
  if (isEmpty || input.isFolder) return "bundle";
  throw new FormatError("formats.unrecognised", `Cannot tell the format of "${input.name}" from its content`, {
    hint: [
      `Looked for: ${known.map((format) => `${format.id}, ${format.recognisedBy}`).join("; ")}`,
      "Name the format with --format if it is one of them; save a table of your own as CSV or .xlsx and propose a mapping with variorum map init",
    ].join(". "),
  });
}

/** A score from which on a file is of a format and of no other. */
const SURE = 0.9;
/** Formats of which one source has files of several sorts. */
const MANY_FILES: readonly string[] = ["bundle", "table", "article"];

function severalFormats(name: string, datasets: ReadonlyMap<string, string>): FormatError {
  const found = [...datasets].map(([id, file]) => `${file} is ${id}`).join(", ");
  return new FormatError("formats.unrecognised", `Cannot read "${name}" as one source: ${found}`, {
    hint: "Import the files of each format by themselves; those of an archive have to be unpacked",
  });
}

/** Programs for spreadsheets save "Unicode text" so: each format would see a file of single letters. */
async function refuseUtf16({ files }: SourceInput): Promise<void> {
  const [alone, another] = files.filter(({ name }) => !isMappingName(name));
  if (alone === undefined || another !== undefined) return;
  const [first, second] = await readHeadOf(alone);
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  if (encoding === "") return;
  throw new FormatError(
    "formats.unrecognised",
    `Cannot read "${alone.name}" as UTF-8: it says that it is ${encoding}`,
    {
      hint: `Add --encoding ${encoding}, or save it as UTF-8`,
    },
  );
}
