import { foldText } from "@variorum/core";
import { DEMONYMS } from "../vocabulary/countries.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";

/** The entities of a text as they come up, each once. */
export interface EntityList {
  /** Gives the entity of a mention that is no pronoun, and keeps it where it is new. */
  entityOf(mention: Mention): Entity;
  /** Keeps the body that somebody speaks for, where the words for it alone did not tell which. */
  speaksFor(entity: Entity, body: Entity): Entity;
  /** The entity with all that was learnt of it since. */
  latest(entity: Entity): Entity;
}

/** The form under which a name is looked up: "Mali's army" and "the Malian army" are one. */
export function keyOf(name: string): string {
  const folded = foldText(name)
    .replaceAll("’", "'")
    .replace(/^(?:the|a|an) /u, "")
    .replace(/'s?$/u, "");
  const [first = "", ...rest] = folded.split(" ");
  const country = DEMONYMS[first] ?? (first.endsWith("'s") ? first.slice(0, -2) : undefined);
  return country === undefined || rest.length === 0 ? folded : `${country.toLowerCase()} ${rest.join(" ")}`;
}

/** Starts an empty list for a text with its short forms. */
export function startEntityList(acronyms: ReadonlyMap<string, string>): EntityList {
  const keys = new Map<string, string>();
  const byKey = new Map<string, Entity>();
  const shortOf = new Map([...acronyms].map(([short, long]) => [keyOf(long), short] as const));
  const entityOf = (mention: Mention): Entity => {
    const long = acronyms.get(mention.name);
    const name = long ?? mention.name;
    const short = mention.acronym ?? (long === undefined ? shortOf.get(keyOf(name)) : mention.name);
    const forms = [keyOf(name), ...(short === undefined ? [] : [keyOf(short)])];
    const key = forms.map((form) => keys.get(form)).find((each) => each !== undefined) ?? keyOf(name);
    const body = mention.body === undefined ? undefined : entityOf(mention.body);
    const known = byKey.get(key);
    const entity =
      known === undefined
        ? made(key, { name, acronym: short }, mention, body)
        : improved(known, { name, acronym: short }, mention, body);
    for (const form of forms) keys.set(form, key);
    byKey.set(key, entity);
    return entity;
  };
  const speaksFor = (entity: Entity, body: Entity): Entity => {
    const known = { ...(byKey.get(entity.key) ?? entity), body };
    byKey.set(entity.key, known);
    return known;
  };
  const latest = (entity: Entity): Entity => {
    const known = byKey.get(entity.key) ?? entity;
    const { body = known.body, ...rest } = { ...known, ...(entity.body === undefined ? {} : { body: entity.body }) };
    if (body === undefined || body.key === entity.key) return withoutBody(rest);
    // One step only: whom a body speaks for in its turn is another matter, and names can run in circles.
    return { ...rest, body: withoutBody(byKey.get(body.key) ?? body) };
  };
  return { entityOf, speaksFor, latest };
}

function withoutBody({ body: _body, ...entity }: Entity): Entity {
  return entity;
}

/** How a mention calls somebody, with short forms resolved. */
interface Names {
  readonly name: string;
  readonly acronym: string | undefined;
}

function made(key: string, { name, acronym }: Names, mention: Mention, body: Entity | undefined): Entity {
  const { kind, type, role, range } = mention;
  return {
    key,
    name,
    kind: kind === "pronoun" ? "described" : kind,
    type,
    ...(acronym === undefined ? {} : { acronym }),
    ...(role === undefined ? {} : { role }),
    isSpokesperson: mention.isSpokesperson === true,
    ...(body === undefined ? {} : { body }),
    first: range,
  };
}

/** What a later mention adds to an entity: an office, a body, a short form, a plainer name. */
function improved(known: Entity, { name, acronym }: Names, mention: Mention, body: Entity | undefined): Entity {
  // "the Malian army" says it better than "Mali's army"
  const isPlainer = /['’]s /u.test(known.name) && mention.kind === "named" && !/['’]s /u.test(name) && name !== acronym;
  return {
    ...known,
    ...(isPlainer ? { name } : {}),
    ...(known.acronym === undefined && acronym !== undefined ? { acronym } : {}),
    ...(known.role === undefined && mention.role !== undefined ? { role: mention.role } : {}),
    isSpokesperson: known.isSpokesperson || mention.isSpokesperson === true,
    ...(known.body === undefined && body !== undefined ? { body } : {}),
  };
}
