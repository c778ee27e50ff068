import { kindOfId, RECORD_KINDS, type RecordKind } from "@variorum/core";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { chunksOf } from "../../reads/records/chunks-of.ts";
import { sourcesThatStay, staysHere } from "../../reads/access/shown.ts";
import type { HiddenRecordRow } from "../../tables/hidden-record.ts";
import type { Tables } from "../../tables/tables.ts";

type Why = HiddenRecordRow["why"];
type Hidden = ReadonlyMap<string, Why>;

/**
 * Works out anew which ids nothing may show, from the last version of each, and writes the table where it differs.
 * Gives the ids that became hidden or shown.
 *
 * An id is hidden when its record is restricted or was withdrawn, or when it rests on a record that is: a passage on its
 * report, a claim on its event, question, evidence, chain, subjects and places, a question on its event and population,
 * links, judgements and assessments on what they are about. The words of hidden claims are hidden too, unless another
 * claim quotes them. What rests on a row that stays on this machine is hidden from the public alone.
 */
export async function settleHidden(db: Kysely<Tables>): Promise<readonly string[]> {
  const before = await readHidden(db);
  const after = new Map<string, Why>();
  await spread(db, await restrictedIds(db), "restricted", after);
  await spread(db, await withdrawnIds(db), "withdrawn", after);
  await spread(db, await stayingIds(db), "stays_here", after);
  const gone = [...before.keys()].filter((id) => after.get(id) !== before.get(id));
  const come = [...after].filter(([id, why]) => before.get(id) !== why);
  for (const chunk of chunksOf(gone)) await db.deleteFrom("hidden_record").where("id", "in", chunk).execute();
  for (const chunk of chunksOf(come))
    await db
      .insertInto("hidden_record")
      .values(chunk.map(([id, why]) => ({ id, why })))
      .execute();
  return [...new Set([...gone, ...come.map(([id]) => id)])];
}

async function readHidden(db: Kysely<Tables>): Promise<Hidden> {
  const rows = await db.selectFrom("hidden_record").select(["id", "why"]).execute();
  return new Map(rows.map(({ id, why }) => [id, why]));
}

/** Ids whose last version is restricted, also where it does not stand any more: an earlier state must not show it. */
async function restrictedIds(db: Kysely<Tables>): Promise<readonly string[]> {
  const parts = RECORD_KINDS.map(
    (kind) => sql`select id from ${sql.table(kind)} v where sensitivity <> 'public' and ${isLast(kind)}`,
  );
  return idsFrom(db, sql.join(parts, sql` union all `));
}

async function withdrawnIds(db: Kysely<Tables>): Promise<readonly string[]> {
  return idsFrom(db, sql`select id from record_state where state = 'withdrawn' and retired_in is null`);
}

/**
 * Ids that stay on this machine though they are of no dataset that does: rows that came in a bundle, and what people
 * wrote that names a record of such a dataset. The records of the dataset itself are told by their source.
 */
async function stayingIds(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = last(
    "report",
    sql`v.text_storage = 'local_only' and v.row_sha256 is not null and not ${staysHere("v")}`,
  );
  const { rows: sources } = await sql`${sourcesThatStay()} limit 1`.execute(db);
  return idsFrom(db, sources.length === 0 ? rows : sql.join([rows, namingWhatStays()], sql` union `));
}

/** The ids of records outside datasets that rest on a record of a dataset that stays. */
function namingWhatStays(): RawBuilder<unknown> {
  const ofPeople = sql`(v.source is null or v.source not in (select id from source where method = 'dataset'))`;
  const of = (kind: RecordKind, column: string): RawBuilder<unknown> =>
    sql`exists (select 1 from ${sql.table(kind)} x where x.id = ${sql.ref(column)} and ${staysHere("x")})`;
  const own = (kind: RecordKind, named: readonly RecordKind[], column: string): RawBuilder<unknown> =>
    last(
      kind,
      sql`${ofPeople} and (${sql.join(
        named.map((each) => of(each, column)),
        sql` or `,
      )})`,
    );
  const beside = (kind: RecordKind, side: keyof Tables, named: RecordKind): RawBuilder<unknown> => {
    const sides = sql`select 1 from ${sql.table(side)} s where s.version = v.version and ${of(named, `s.${named}`)}`;
    return last(kind, sql`${ofPeople} and exists (${sides})`);
  };
  return sql.join(
    [
      own("place", ["place"], "v.within"),
      own("report", ["actor"], "v.publisher"),
      own("event", ["event"], "v.part_of"),
      own("claim", ["event"], "v.event"),
      own("claim", ["actor"], "v.originator"),
      own("claim", ["report"], "v.report"),
      own("question", ["event"], "v.event"),
      own("link", ["event", "actor", "place"], "v.a"),
      own("link", ["event", "actor", "place"], "v.b"),
      own("assessment", ["report", "event", "actor", "claim"], "v.target"),
      beside("event", "event_place", "place"),
      beside("event", "event_actor", "actor"),
      beside("claim", "claim_evidence", "report"),
      beside("claim", "claim_step", "actor"),
      beside("claim", "claim_subject", "actor"),
      beside("claim", "claim_place", "place"),
      beside("question", "question_subject", "actor"),
      beside("judgement", "judgement_claim", "claim"),
    ],
    sql` union `,
  );
}

/** Marks ids, and all that rests on them over any number of steps. */
async function spread(db: Kysely<Tables>, ids: readonly string[], why: Why, marked: Map<string, Why>): Promise<void> {
  // What is hidden from everybody is so from the public too.
  const isNew = (id: string): boolean => (why === "stays_here" ? !marked.has(id) : marked.get(id) !== why);
  for (let next = ids.filter(isNew); next.length > 0;) {
    for (const id of next) marked.set(id, why);
    const resting: string[] = [];
    for (const [kind, named] of Map.groupBy(next, kindOfId)) {
      if (kind === undefined) continue;
      for (const chunk of chunksOf(named)) resting.push(...(await idsFrom(db, restingOn(kind, sql.join(chunk)))));
    }
    resting.push(...(await onlyQuotedBy(db, next, marked)));
    next = [...new Set(resting)].filter(isNew);
  }
}

/** Passages that some claims quote and no claim that is to be shown. */
async function onlyQuotedBy(db: Kysely<Tables>, ids: readonly string[], marked: Hidden): Promise<readonly string[]> {
  const quoting = new Map<string, string[]>();
  for (const chunk of chunksOf(ids.filter((id) => kindOfId(id) === "claim"))) {
    const { rows } = await sql<{ passage: string; claim: string }>`
      select distinct e.passage, v.id as claim from claim_evidence e join claim v on v.version = e.version and ${isLast("claim")}
      where e.passage in (select o.passage from claim_evidence o join claim c on c.version = o.version where c.id in (${sql.join(chunk)}))
    `.execute(db);
    for (const { passage, claim } of rows) quoting.set(passage, [...(quoting.get(passage) ?? []), claim]);
  }
  return [...quoting].filter(([, claims]) => claims.every((claim) => marked.has(claim))).map(([passage]) => passage);
}

/** The ids whose last version rests on one of some ids of a kind. */
function restingOn(kind: RecordKind, ids: RawBuilder<unknown>): RawBuilder<unknown> {
  const own: { readonly [Kind in RecordKind]?: readonly RawBuilder<unknown>[] } = {
    report: [
      last("passage", sql`v.report in (${ids})`),
      last("claim", sql`v.report in (${ids})`),
      bySide("claim", "claim_evidence", sql`s.report in (${ids})`),
    ],
    passage: [bySide("claim", "claim_evidence", sql`s.passage in (${ids})`)],
    event: [last("claim", sql`v.event in (${ids})`), last("question", sql`v.event in (${ids})`)],
    question: [last("claim", sql`v.question in (${ids})`)],
    actor: [
      last("claim", sql`v.originator in (${ids})`),
      bySide("claim", "claim_step", sql`s.actor in (${ids})`),
      bySide("claim", "claim_subject", sql`s.actor in (${ids})`),
      bySide("question", "question_subject", sql`s.actor in (${ids})`),
    ],
    place: [bySide("claim", "claim_place", sql`s.place in (${ids})`)],
    claim: [bySide("judgement", "judgement_claim", sql`s.claim in (${ids})`)],
  };
  const any = [last("link", sql`(v.a in (${ids}) or v.b in (${ids}))`), last("assessment", sql`v.target in (${ids})`)];
  return sql.join([...(own[kind] ?? []), ...any], sql` union `);
}

function last(kind: RecordKind, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select v.id from ${sql.table(kind)} v where ${condition} and ${isLast(kind)}`;
}

function bySide(kind: RecordKind, side: keyof Tables, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  return last(kind, sql`v.version in (select s.version from ${sql.table(side)} s where ${condition})`);
}

function isLast(kind: RecordKind): RawBuilder<unknown> {
  return sql`v.version = (select max(l.version) from ${sql.table(kind)} l where l.id = v.id)`;
}

async function idsFrom(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`${query}`.execute(db);
  return rows.map(({ id }) => id);
}
