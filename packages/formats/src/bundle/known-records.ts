import {
  type ActorId,
  foldText,
  type Lookup,
  nearestWord,
  type PassageId,
  type QuestionRecord,
  type ReportId,
  type ReportRecord,
} from "@variorum/core";
import type { WrittenRecord } from "./written-record.ts";

/** A report with its text, where that is held. */
export interface KnownReport {
  readonly record: ReportRecord;
  readonly content?: string;
}

/** What the records of a bundle may name: those of the bundle itself, and those that the store holds. */
export interface KnownRecords {
  /** Takes note of a report of the bundle. */
  addReport(report: KnownReport): void;
  addQuestion(question: QuestionRecord): void;
  addActor(id: string, names: readonly string[]): void;
  /** Takes note of a record of the bundle that was rejected. */
  addRejected(id: string): void;
  isRejected(id: string): boolean;
  report(id: string): KnownReport | undefined;
  question(id: string): QuestionRecord | undefined;
  /** Report that a passage of this text belongs to: the one it was first found in. */
  reportOfPassage(passage: PassageId, textSha256: string, named: ReportId): ReportId;
  /** Whether the actor is known; `undefined` where that cannot be told yet. */
  hasActor(id: string): boolean | undefined;
  /** Id of the actor that a word most likely means. */
  nearestActor(word: string): string | undefined;
  nearestReport(word: string): string | undefined;
  nearestQuestion(word: string): string | undefined;
}

/**
 * Starts a register of what the records of one bundle may name.
 *
 * `isWhole` says that every actor of the bundle is added before the first record is read.
 */
export function startKnownRecords(held: Lookup | undefined, isWhole: boolean): KnownRecords {
  const reports = new Map<string, KnownReport>();
  const questions = new Map<string, QuestionRecord>();
  const firstReports = new Map<string, ReportId>();
  const actors = new Map<string, readonly string[]>();
  const rejected = new Set<string>();
  return {
    addReport({ record, content }) {
      const hash = record.text?.sha256;
      // A text that did not travel may be held all the same.
      const text = content ?? (hash === undefined ? undefined : held?.text(hash));
      reports.set(record.id, text === undefined ? { record } : { record, content: text });
      if (hash !== undefined && !firstReports.has(hash)) firstReports.set(hash, record.id);
    },
    addQuestion: (question) => void questions.set(question.id, question),
    addActor: (id, names) => void actors.set(id, names),
    addRejected: (id) => void rejected.add(id),
    isRejected: (id) => rejected.has(id),
    report: (id) => reports.get(id) ?? heldReport(held, id),
    question(id) {
      const record = questions.get(id) ?? held?.get(id);
      return record?.kind === "question" ? record : undefined;
    },
    reportOfPassage(passage, textSha256, named) {
      const record = held?.get(passage);
      return record?.kind === "passage" ? record.report : (firstReports.get(textSha256) ?? named);
    },
    hasActor(id) {
      if (actors.has(id) || held?.get(id) !== undefined) return true;
      return held === undefined || !isWhole ? undefined : false;
    },
    nearestActor: (word) => nearestByName(word, actors),
    nearestReport: (word) => nearestWord(word, [...reports.keys()]),
    nearestQuestion: (word) => nearestWord(word, [...questions.keys()]),
  };
}

/** Takes note of the actors of a bundle before any record is expanded: their ids and names, as far as they can be read. */
export function addWrittenActors(known: KnownRecords, records: readonly WrittenRecord[]): void {
  for (const { value } of records) {
    const id = memberOf(value, "id");
    if (typeof id !== "string" || !id.startsWith("act:")) continue;
    const names = memberOf(value, "names");
    known.addActor(
      id,
      (Array.isArray(names) ? names : [names]).map(nameText).filter((name) => name !== undefined),
    );
  }
}

function nameText(name: unknown): string | undefined {
  const text = typeof name === "string" ? name : memberOf(name, "value");
  return typeof text === "string" ? text : undefined;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function heldReport(held: Lookup | undefined, id: string): KnownReport | undefined {
  const record = held?.get(id);
  if (record?.kind !== "report") return undefined;
  const content = record.text === undefined ? undefined : held?.text(record.text.sha256);
  return content === undefined ? { record } : { record, content };
}

/** A name is nearest when it is the word, begins with it or differs by little; ids are compared without their prefix. */
function nearestByName(word: string, actors: ReadonlyMap<string, readonly string[]>): ActorId | undefined {
  const wanted = foldText(word.replace(/^[a-z]+:/, ""));
  const known = new Map<string, string>();
  for (const [id, names] of actors) {
    for (const name of [id.slice("act:".length), ...names]) {
      const folded = foldText(name);
      if (!known.has(folded)) known.set(folded, id);
    }
  }
  const nearest = known.has(wanted) ? wanted : nearestWord(wanted, [...known.keys()]);
  return nearest === undefined ? undefined : (known.get(nearest) as ActorId | undefined); // ids of the register are ids of actors
}
