import { CliError } from "./errors.ts";

/**
 * Reads the id of a record as somebody typed it.
 *
 * Throws: `cli.not-an-id`.
 */
export async function parseRecordId(text: string): Promise<string> {
  const { ID_PREFIXES, nearestWord } = await import("@variorum/core");
  const id = text.trim();
  if (await isRecordId(id)) return id;
  const prefixes = Object.values(ID_PREFIXES);
  const near = id.includes(":") ? nearestWord(id.slice(0, id.indexOf(":")), prefixes) : undefined;
  throw new CliError(
    "cli.not-an-id",
    `Cannot read "${text}" as the id of a record: expected a prefix, a colon and a slug`,
    {
      hint:
        near === undefined
          ? `Prefixes are ${prefixes.join(", ")}, as in evt:tinzaouatene-2024-07`
          : `Did you mean ${near}${id.slice(id.indexOf(":"))}?`,
    },
  );
}

/** Tells whether a text is the whole id of a record or a question, whether or not there is one of it. */
export async function isRecordId(text: string): Promise<boolean> {
  const { kindOfId, SLUG } = await import("@variorum/core");
  return kindOfId(text) !== undefined && SLUG.test(text.slice(text.indexOf(":") + 1));
}
