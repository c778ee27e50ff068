import {
  type ActorRecord,
  type AnyRecord,
  type CitedReport,
  HttpUrl,
  type ReportId,
  type ReportRecord,
} from "@variorum/core";
import type { Dataset, IsNew, RowText } from "../dataset/dataset.ts";
import { toRowReport } from "../dataset/row-report.ts";
import { sha256 } from "../sha256.ts";
import { toActor } from "./actor.ts";
import { publisherOf, toDocument } from "./document.ts";
import { type FtmEntity, toEdtf } from "./entity.ts";
import { placesOf, toClaims, toEvent } from "./event.ts";
import { type FindNamed, recordIdOf } from "./index-entities.ts";

/** What mapping an entity needs beside it. */
interface Mapping {
  readonly dataset: Dataset;
  readonly isNew: IsNew;
  readonly findNamed: FindNamed;
}

/**
 * Maps an entity to records: the row that it is in the dataset and, by its schema, an actor, a document, or an event with
 * the dataset's claims about it. Ties between entities stay in the row: that somebody owns something is no field of ours.
 *
 * Order: a record stands after those it names.
 */
export function toRecords(entity: FtmEntity, mapping: Mapping): readonly AnyRecord[] {
  const { dataset, isNew, findNamed } = mapping;
  const report = toRow(entity, mapping);
  const { role } = entity;
  const shared: AnyRecord[] = [dataset.voice];
  const own: AnyRecord[] = [];
  if (role.is === "actor") own.push(toActor(entity, role.type));
  if (role.is === "document") own.push(...toDocuments(entity, role.type, shared));
  if (role.is === "event") {
    const places = placesOf(entity, dataset);
    shared.push(...places);
    own.push(toEvent(entity, places), ...toClaims(entity, dataset, report.id, findNamed));
  }
  // Two values of an entity may say the same.
  return [
    ...shared.filter(({ id }) => isNew(id)),
    report,
    ...new Map(own.map((record) => [record.id, record])).values(),
  ];
}

function toDocuments(entity: FtmEntity, type: ReportRecord["type"], shared: AnyRecord[]): readonly ReportRecord[] {
  const publisher: ActorRecord | undefined = publisherOf(entity);
  if (publisher !== undefined) shared.push(publisher);
  return [toDocument(entity, type, publisher)];
}

/** The entity as it stood, with the documents that it names. */
function toRow(entity: FtmEntity, { dataset, findNamed }: Mapping): ReportRecord {
  const text: RowText = {
    fields: Object.fromEntries(entity.fields.map((field) => [field.path, field.text])),
    sha256: sha256(JSON.stringify(entity.fields.map((field) => [field.path, field.text]))),
  };
  const note = entity.schema === "Note" ? entity.text("description") : undefined;
  const row = toRowReport(dataset, {
    id: recordIdOf("row", entity.slug) as ReportId, // prefix and slug
    text,
    cited: entity.role.is === "document" ? [] : citedOf(entity),
    publishedAt: toEdtf(entity.text("last_change", "last_seen", "first_seen") ?? ""),
    note,
  });
  const documents = ["proof", "document"]
    .flatMap((property) => entity.all(property))
    .flatMap(({ text: id }) => findNamed(id.trim(), "document") ?? []);
  const named = [...new Set(documents)].map((id): ReportRecord["derivedFrom"][number] => ({
    report: id as ReportId, // found as a report's id
    relation: "cites",
    basis: "credited",
    passages: [],
  }));
  return { ...row, language: "und", derivedFrom: [...row.derivedFrom, ...named] };
}

function citedOf(entity: FtmEntity): readonly CitedReport[] {
  const publisher = entity.text("publisher");
  const urls = entity
    .all("sourceUrl", "publisherUrl")
    .map(({ text }) => text.trim())
    .filter((text) => HttpUrl.safeParse(text).success);
  if (urls.length === 0) return publisher === undefined ? [] : [{ outlet: publisher }];
  return urls.map((url) => ({ outlet: publisher ?? url.replace(/^https?:\/\/([^/:?#]+).*$/, "$1"), url }));
}
