import { EventId } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { QuestionResultRow } from "../../tables/question-result.ts";
import { shown, withoutRestricted } from "../access/shown.ts";
import { findDossiers } from "../events/find-dossiers.ts";
import { resultRows } from "../events/result-rows.ts";
import { versions } from "../records/versions.ts";
import type { VerifyFinding } from "./verify-store.ts";

/** Events that are collated in one go. */
const BATCH = 100;
/** When something was touched is no part of what is compared. */
const ANY_CHANGE = { event: 0, ofQuestion: () => 0, ofClaim: () => 0 };

type Said = Pick<QuestionResultRow, "question" | "event" | "status" | "flags" | "claims" | "claimants">;

/**
 * Compares the result of every question, kept or following from a claim, with what collating its event anew gives. `note`
 * hears of each question, with what is wrong about it, if anything is.
 *
 * Order: events by id, questions as they come.
 */
export async function verifyResults(
  store: ReadStore,
  note: (finding: VerifyFinding | undefined) => void,
): Promise<void> {
  const whole = withoutRestricted(store);
  for (let after = ""; ;) {
    const rows = await versions(store.engine.db, "event")
      .select("v.id")
      .where(sql<boolean>`v.id > ${after}`)
      .where(shown(whole, "v"))
      .orderBy("v.id")
      .limit(BATCH)
      .execute();
    const events = rows.map(({ id }) => EventId.parse(id));
    const dossiers = await findDossiers(whole, events, {});
    const expected = dossiers.flatMap((dossier) => resultRows(dossier, ANY_CHANGE).results);
    for (const finding of compare(await readResults(store, events), expected)) note(finding);
    const last = events.at(-1);
    if (events.length < BATCH || last === undefined) break;
    after = last;
  }
  for (const row of await findLeft(whole)) note(differs(row));
}

async function readResults({ engine: { db } }: ReadStore, events: readonly EventId[]): Promise<readonly Said[]> {
  if (events.length === 0) return [];
  return db
    .selectFrom("question_result")
    .select(["question", "event", "status", "flags", "claims", "claimants"])
    .where("event", "in", events)
    .execute();
}

/** Results of events that do not stand or are not to be shown, which have none. */
async function findLeft(store: ReadStore): Promise<readonly Pick<Said, "question" | "event">[]> {
  const event = sql`select 1 from event v where v.id = r.event and ${shown(store, "v")}`;
  const { rows } = await sql<
    Pick<Said, "question" | "event">
  >`select question, event from question_result r where not exists (${event})`.execute(store.engine.db);
  return rows;
}

function compare(held: readonly Said[], expected: readonly Said[]): readonly (VerifyFinding | undefined)[] {
  const left = Map.groupBy(held, ({ question }) => question);
  const found = expected.map((row) => {
    const [own, ...others] = left.get(row.question) ?? [];
    left.delete(row.question);
    return own !== undefined && others.length === 0 && saidOf(own) === saidOf(row) ? undefined : differs(row);
  });
  return [...found, ...[...left.values()].flatMap(([row]) => (row === undefined ? [] : [differs(row)]))];
}

function saidOf({ event, status, flags, claims, claimants }: Said): string {
  return JSON.stringify([event, status, flags, claims, claimants]);
}

function differs({ question, event }: Pick<Said, "question" | "event">): VerifyFinding {
  return {
    id: question,
    problem: "result.differs",
    message: `The stored result of ${question} is not what the accounts of ${event} give; variorum db reindex mends it`,
  };
}
