import "server-only";
import { type AnyRecord, nameIn, referencesOf } from "@variorum/core";
import {
  type ComputedKind,
  computedColumnsOf,
  describeColumns,
  type TableRow,
  toCsv,
  toSafeCell,
  writeTable,
} from "@variorum/formats/write";
import { findRecords, findSources, type FoundRecord, type ReadStore } from "@variorum/store/read";
import { pinnedPath } from "../../record-address.ts";
import { words } from "../../wording/words.ts";
import { endedInWords } from "./ended-in-words.ts";

type Named = ReadonlyMap<string, AnyRecord>;

/**
 * Writes what was found as a table that can be imported again, batch by batch: what the records of a batch name is
 * looked up before the batch is written, so that memory holds one batch.
 */
export function toTable(
  store: ReadStore,
  kind: ComputedKind,
  batches: AsyncIterable<readonly FoundRecord[]>,
  asOf?: number,
): AsyncIterable<string> {
  let named: Named = new Map();
  async function* rows(): AsyncGenerator<TableRow> {
    const licences = new Map((await findSources(store)).map(({ id, licence }) => [id, licence]));
    for await (const batch of batches) {
      named = await findNamed(
        store,
        batch.map(({ record }) => record),
        asOf,
      );
      for (const found of batch) {
        const licence = found.source === undefined ? undefined : licences.get(found.source);
        yield { record: found.record, computed: { ...computedOf(found, named, asOf), _licence: licence } };
      }
    }
  }
  const lookup = { get: (id: string) => named.get(id), text: () => undefined };
  const shortening = { lang: words.language, lookup, textPath: () => undefined };
  const table = writeTable(kind, rows(), { shortening, computed: computedColumnsOf(kind) });
  const columns = describeColumns(kind).length;
  return endedInWords(table, (why) => toCsv([[...Array.from({ length: columns - 1 }, () => ""), toSafeCell(why)]]));
}

/** The records that some records name, and those that these name in turn: a claim's passage, and the passage's report. */
async function findNamed(store: ReadStore, records: readonly AnyRecord[], asOf: number | undefined): Promise<Named> {
  const near = await findRecords(store, idsNamedBy(records), { asOf });
  const far = await findRecords(store, idsNamedBy([...near.values()]), { asOf });
  return new Map([...far, ...near, ...records.map((record) => [record.id, record] as const)]);
}

function idsNamedBy(records: readonly AnyRecord[]): readonly string[] {
  return records.flatMap((record) => referencesOf(record).map(({ id }) => id));
}

function computedOf(
  { record, recordedIn, notice, entry, counts }: FoundRecord,
  named: Named,
  asOf: number | undefined,
): TableRow["computed"] {
  const base = { _url: pinnedPath(record.id, asOf), _change: recordedIn, _notice: notice };
  if (counts !== undefined) {
    const { claims, claimants, reports, questions, contested } = counts;
    return {
      ...base,
      _claims: claims,
      _claimants: claimants,
      _reports: reports,
      _questions: questions,
      _contested: contested,
    };
  }
  if (record.kind !== "claim") return base;
  const { value } = record;
  const [originator] = record.attribution;
  const claimants = [originator?.actor, ...(originator?.alternatives ?? [])].flatMap((id) => {
    const actor = named.get(id ?? "");
    return actor?.kind === "actor" ? nameIn(words.language, actor.names) : [];
  });
  return {
    ...base,
    _status: entry?.status,
    _flags: entry?.flags?.join(";"),
    _claimant: claimants.length === 0 ? undefined : claimants.join(` ${words.attribution.or} `),
    _reported: record.reportedAt,
    ...(value !== undefined &&
      "lower" in value && {
        _lower: value.lower,
        _upper: value.upper ?? undefined,
        _qualifier: value.qualifier,
      }),
  };
}
