import { kindOfTable } from "./read-table.ts";

const ID = /(?:evt|act|plc|rep|q|clm|lnk|jdg|asm):[a-z0-9][a-z0-9-]*/;
// A record of its own: the rows of datasets that its reports hold are spelt as in the dataset.
const RECORD = /(?:^|[{,\s-])"?id"?\s*:\s*["']?(?:evt|act|plc|rep|q|clm|lnk|jdg|asm):[a-z0-9]/;
const LIST = /^(?:actors|places|reports|events|questions|claims|links|judgements|assessments|bundle):/m;

/**
 * Tells how likely a file belongs to a bundle: by ids with the model's prefixes, by the names of its lists, by the
 * columns of its tables.
 *
 * Shape: 0 = certainly not, 1 = certainly is.
 */
export function sniffBundle(head: Uint8Array, name: string): number {
  const text = new TextDecoder().decode(head);
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const firstLine =
    text
      .slice(0, 4096)
      .split(/[\r\n]/, 1)[0]
      ?.replace(/^\uFEFF/, "") ?? "";
  if (ending === "csv") return kindOfTable(name, firstLine.split(",")) === undefined ? 0 : 0.9;
  const isKnownEnding = ending !== undefined && ["yaml", "yml", "json", "jsonl", "ndjson"].includes(ending);
  if (isKnownEnding && RECORD.test(text)) return 0.98;
  if (ID.test(text)) return isKnownEnding ? 0.9 : 0.3;
  if (LIST.test(text)) return 0.8;
  return isKnownEnding ? 0.1 : 0;
}
