import { isoDateToDay, LONE_ANSWER, type Status } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { reportOf } from "./claims-on.ts";
import { shown, standing } from "../access/shown.ts";
import { ofResult } from "../events/question-results.ts";

type Condition = RawBuilder<SqlBool>;

/**
 * Turns a filter into the conditions on the claims of a query, under the name `v`. Values are only ever bound.
 *
 * Words (`q`) are not among them: they are a table to select from.
 */
export function claimConditions(store: ReadStore, filter: ClaimFilter, asOf?: number): readonly Condition[] {
  const conditions: (Condition | undefined)[] = [
    shown(store, "v", asOf),
    given(filter.event, (ids) => oneOf(sql`v.event`, withMerged(ids))),
    given(filter.place, (ids) => atPlace(ids, asOf)),
    given(filter.claimant, (ids) => oneOf(originatorOf(filter), withMerged(ids))),
    given(filter.through, passedOnBy),
    given(filter.population, (values) => ofPopulation(values, asOf)),
    given(
      filter.topic,
      (topics) => sql<SqlBool>`(v.topic in (${list(topics)}) or ${curated(sql`k.topic in (${list(topics)})`, asOf)})`,
    ),
    given(filter.act, (acts) => sql<SqlBool>`v.act in (${list(acts)})`),
    given(filter.review, (statuses) => sql<SqlBool>`v.review in (${list(statuses)})`),
    given(filter.status, hasStatus),
    given(filter.actor_type, (types) => ofActorsOfType(types, asOf)),
    given(filter.language, (tags) => inLanguage(tags, asOf)),
    given(filter.year, (years) => ofYear(years, asOf)),
    given(filter.said_from, (day) => sql<SqlBool>`v.said_last >= ${isoDateToDay(day) ?? 0}`),
    given(filter.said_to, (day) => sql<SqlBool>`v.said_first <= ${isoDateToDay(day) ?? 0}`),
  ];
  return conditions.filter((condition) => condition !== undefined);
}

function given<Value>(value: Value | undefined, make: (value: Value) => Condition): Condition | undefined {
  return value === undefined ? undefined : make(value);
}

function list(values: readonly (string | number)[]): RawBuilder<unknown> {
  return sql.join(values.map((value) => sql`${value}`));
}

function oneOf(column: RawBuilder<unknown>, ids: RawBuilder<unknown>): Condition {
  return sql<SqlBool>`${column} in (${ids})`;
}

/** A dataset vouches for most claims of a store: where an event or words choose, its claims are not gone through. */
function originatorOf({ event, q }: ClaimFilter): RawBuilder<unknown> {
  return event === undefined && q === undefined ? sql`v.originator` : sql`(v.originator || '')`;
}

/** The ids themselves and those that were merged into them. */
export function withMerged(ids: readonly string[]): RawBuilder<unknown> {
  const values = sql.join(
    ids.map((id) => sql`select ${id}`),
    sql` union all `,
  );
  return sql`${values} union all select id from record_state where retired_in is null and "into" in (${list(ids)})`;
}

/** Claims that alone answer their question are most of a dataset: they are told one by one, the others by their status. */
function hasStatus(statuses: readonly Status[]): Condition {
  if (!statuses.includes(LONE_ANSWER.status))
    return sql<SqlBool>`v.question in (select question from question_result where status in (${list(statuses)}))`;
  const status = ofResult("status", sql`v.question`);
  return sql<SqlBool>`((v.is_alone = 1 and v.retired_in is null) or ${status} in (${list(statuses)}))`;
}

function passedOnBy(actors: readonly string[]): Condition {
  return sql<SqlBool>`v.version in (select s.version from claim_step s where s.actor in (${withMerged(actors)}))`;
}

function ofActorsOfType(types: readonly string[], asOf: number | undefined): Condition {
  return sql<SqlBool>`exists (select 1 from actor a
    where a.id = v.originator and ${standing("a", asOf)} and a.type in (${list(types)}))`;
}

/** Claims on a curated question for which a condition on the question (`k`) holds. */
function curated(condition: RawBuilder<unknown>, asOf: number | undefined): Condition {
  return sql<SqlBool>`v.question in (select k.id from question k where ${standing("k", asOf)} and ${condition})`;
}

function ofPopulation(values: readonly string[], asOf: number | undefined): Condition {
  const actors = values.filter((value) => value.startsWith("act:"));
  const classes = values.filter((value) => !value.startsWith("act:"));
  const subjects = withMerged(actors);
  const parts = [
    ...(actors.length === 0
      ? []
      : [
          sql`v.version in (select b.version from claim_subject b where b.role = 'population' and b.actor in (${subjects}))`,
          curated(sql`k.version in (select b.version from question_subject b where b.actor in (${subjects}))`, asOf),
        ]),
    ...(classes.length === 0
      ? []
      : [sql`v.who in (${list(classes)})`, curated(sql`k.who in (${list(classes)})`, asOf)]),
  ];
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`;
}

function atPlace(places: readonly string[], asOf: number | undefined): Condition {
  const inside = placesInside(places, asOf);
  return sql<SqlBool>`(v.version in (select c.version from claim_place c where c.place in (${inside}))
    or v.event in (select e.id from event e join event_place ep on ep.version = e.version
      where ${standing("e", asOf)} and ep.place in (${inside})))`;
}

/** The ids of some places, of those merged into them, and of all places within any of these. */
export function placesInside(places: readonly string[], asOf?: number): RawBuilder<unknown> {
  return sql`with recursive inside(id) as (
      select * from (${withMerged(places)})
      union select p.id from place p join inside on p.within = inside.id where ${standing("p", asOf)}
    ) select id from inside`;
}

/** A tag means itself and everything that makes it more exact: `en` takes `en-GB`. */
function inLanguage(tags: readonly string[], asOf: number | undefined): Condition {
  const language = sql.join(
    tags.map((tag) => sql`r.language = ${tag} or r.language like ${`${tag}-%`}`),
    sql` or `,
  );
  const { id, joined } = reportOf("c", asOf);
  return sql<SqlBool>`exists (select 1 from claim c ${joined} join report r on r.id = ${id} and ${standing("r", asOf)}
    where c.version = v.version and (${language}))`;
}

function ofYear(years: readonly number[], asOf: number | undefined): Condition {
  const within = years.map((year) => {
    const text = String(year).padStart(4, "0");
    return sql`(e.first_day <= ${isoDateToDay(`${text}-12-31`) ?? 0} and e.last_day >= ${isoDateToDay(`${text}-01-01`) ?? 0})`;
  });
  return sql<SqlBool>`v.event in (select e.id from event e where ${standing("e", asOf)} and (${sql.join(within, sql` or `)}))`;
}
