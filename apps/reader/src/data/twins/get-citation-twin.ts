import "server-only";
import { type AnyRecord, ClaimId, EventId, nameIn, referencesOf, ReportId } from "@variorum/core";
import {
  citedDate,
  claimToCsl,
  type CslItem,
  eventToCsl,
  readySentence,
  reportToCsl,
  toBibtex,
  toRis,
} from "@variorum/formats/write";
import {
  findRecords,
  getChange,
  getChangeNumber,
  getClaim,
  getEvent,
  getReport,
  type ReadStore,
} from "@variorum/store/read";
import { publicAddress } from "../../public-address.ts";
import { pinnedPath } from "../../record-address.ts";
import { type CITATIONS, TWIN_TYPES } from "../../twin-forms.ts";
import { words } from "../../wording/words.ts";
import { RecordsAtHand } from "../records/records-at-hand.ts";
import { toCitation } from "../claims/to-citation.ts";
import { linkHeader, type Twin } from "./twin.ts";

type CitationForm = (typeof CITATIONS)[number];

/** Kinds of record that can be cited. */
export type CitedKind = "event" | "claim" | "report";

interface CitationWanted {
  readonly store: ReadStore;
  readonly id: string;
  readonly form: CitationForm;
  readonly asOf?: number | undefined;
}

/** A record to be cited, and the sentence that people paste. */
interface Cited {
  readonly item: CslItem;
  readonly sentence: string;
}

/** Writes the citation of a record as of a change: the newest, unless the address names one. */
export async function getCitationTwin(kind: CitedKind, { store, id, form, asOf }: CitationWanted): Promise<Twin> {
  const change = asOf ?? getChangeNumber(store);
  const { item, sentence } = await CITE[kind]({ store, id, change, asOf });
  const html = pinnedPath(id, change);
  return {
    status: 200,
    contentType: `${TWIN_TYPES[form]}; charset=utf-8`,
    headers: linkHeader({ html, cite: html }),
    body: WRITE[form](item, sentence),
  };
}

const WRITE: Readonly<Record<CitationForm, (item: CslItem, sentence: string) => string>> = {
  bib: (item) => toBibtex(item),
  ris: (item) => toRis(item),
  "csl.json": (item) => `${JSON.stringify([item], undefined, 2)}\n`,
  txt: (_item, sentence) => `${sentence}\n`,
};

interface CiteWanted {
  readonly store: ReadStore;
  readonly id: string;
  readonly change: number;
  readonly asOf: number | undefined;
}

const CITE: Readonly<Record<CitedKind, (wanted: CiteWanted) => Promise<Cited>>> = {
  claim: citeClaim,
  event: citeEvent,
  report: citeReport,
};

async function citeClaim({ store, id, change, asOf }: CiteWanted): Promise<Cited> {
  const { record, notice } = await getClaim(store, ClaimId.parse(id), { asOf });
  const records = await recordsAround(store, record, asOf);
  const citation = toCitation(record, { records, change, notice });
  return { item: claimToCsl(citation), sentence: readySentence(citation) };
}

async function citeEvent({ store, id, change, asOf }: CiteWanted): Promise<Cited> {
  const { record, notice } = await getEvent(store, EventId.parse(id), { asOf });
  const title = nameIn(words.language, record.label);
  const address = publicAddress(pinnedPath(id, change));
  const sentence = words.citation.page({ title, id, change: words.count.number(change), address, notice });
  const { at } = await getChange(store, change);
  return { item: eventToCsl({ id, title, change, changedAt: at, url: address, sentence }), sentence };
}

async function citeReport({ store, id, change, asOf }: CiteWanted): Promise<Cited> {
  const { record: report, notice } = await getReport(store, ReportId.parse(id), { asOf });
  const records = await recordsAround(store, report, asOf);
  const publisher = report.publisher === undefined ? undefined : records.nameOf(report.publisher, words.language);
  const title = report.title ?? words.page.report.untitled(publisher ?? "", id.slice("rep:".length));
  const authors = report.authors.map((author) => records.nameOf(author, words.language));
  const date = report.publishedAt === undefined ? undefined : citedDate(report.publishedAt);
  const sentence = words.citation.report({
    title,
    publisher,
    date,
    url: report.url,
    id,
    change,
    address: publicAddress(pinnedPath(id, change)),
    notice,
  });
  return { item: reportToCsl({ report, title, change, publisher, authors, notice }), sentence };
}

/** A record with those that it names. */
async function recordsAround(store: ReadStore, record: AnyRecord, asOf: number | undefined): Promise<RecordsAtHand> {
  const named = await findRecords(
    store,
    referencesOf(record).map(({ id }) => id),
    { asOf },
  );
  return new RecordsAtHand([record, ...named.values()], asOf);
}
