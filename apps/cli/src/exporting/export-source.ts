import { type AnyRecord, type RecordKind, referencesOf } from "@variorum/core";
import type { BundleHead, BundleSource } from "@variorum/formats/write";
import { exportRecords, findRecords, getReportText, type ReadStore } from "@variorum/store/read";

interface ExportWanted {
  readonly head: BundleHead;
  /** Only records with these ids; of all where left out. */
  readonly only: ReadonlySet<string> | undefined;
  /** Texts that are written: those that may travel, or all that are held. */
  readonly texts: "travelling" | "all";
}

const BATCH = 250;

/**
 * Makes a store the source of a bundle. What the records of a batch name is looked up before the batch is handed on, so
 * that memory holds one batch at a time, and the texts that are written.
 */
export function exportSource(
  store: ReadStore,
  { head, only, texts }: ExportWanted,
): { readonly source: BundleSource; readonly counts: () => Readonly<Record<string, number>> } {
  const counts: Record<string, number> = {};
  const heldTexts = new Map<string, string>();
  let named: ReadonlyMap<string, AnyRecord> = new Map();
  async function* recordsOf(kind: RecordKind): AsyncGenerator<AnyRecord> {
    for await (const batch of batched(exportRecords(store, { kinds: [kind], only }))) {
      named = await findNamed(store, batch);
      for (const [sha256, text] of await findTexts(store, batch, texts)) heldTexts.set(sha256, text);
      counts[kind] = (counts[kind] ?? 0) + batch.length;
      yield* batch;
    }
  }
  const lookup = { get: (id: string) => named.get(id), text: (sha256: string) => heldTexts.get(sha256) };
  return { source: { head, recordsOf, lookup }, counts: () => counts };
}

async function* batched(records: AsyncIterable<AnyRecord>): AsyncGenerator<readonly AnyRecord[]> {
  let batch: AnyRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** The records that some records name, and those that these name in turn: a claim's passage, and the passage's report. */
async function findNamed(store: ReadStore, records: readonly AnyRecord[]): Promise<ReadonlyMap<string, AnyRecord>> {
  const near = await findRecords(store, idsNamedBy(records));
  const far = await findRecords(store, idsNamedBy([...near.values()]));
  return new Map([...far, ...near, ...records.map((record) => [record.id, record] as const)]);
}

function idsNamedBy(records: readonly AnyRecord[]): readonly string[] {
  return [...new Set(records.flatMap((record) => referencesOf(record).map(({ id }) => id)))];
}

async function findTexts(
  store: ReadStore,
  records: readonly AnyRecord[],
  wanted: ExportWanted["texts"],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const record of records) {
    if (record.kind !== "report" || record.text === undefined) continue;
    if (wanted === "travelling" && record.licence.textStorage !== "full") continue;
    const shown = await getReportText(store, record.id);
    if (shown.held === "whole") texts.set(shown.sha256, shown.text);
  }
  return texts;
}
