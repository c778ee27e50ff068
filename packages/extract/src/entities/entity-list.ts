import { foldText } from "@variorum/core";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";

/** The entities of a text as they come up, each once. */
export interface EntityList {
  /** Gives the entity of a mention that is no pronoun, and keeps it where it is new. */
  entityOf(mention: Mention): Entity;
  readonly all: () => readonly Entity[];
}

function keyOf(name: string): string {
  return foldText(name)
    .replace(/^(?:the|a|an) /u, "")
    .replace(/['’]s?$/u, "");
}

/** Starts an empty list for a text with its short forms. */
export function startEntityList(acronyms: ReadonlyMap<string, string>): EntityList {
  const byKey = new Map<string, Entity>();
  const entities: Entity[] = [];
  const shortOf = new Map([...acronyms].map(([short, long]) => [keyOf(long), short] as const));
  const entityOf = (mention: Mention): Entity => {
    const long = acronyms.get(mention.name);
    const name = long ?? mention.name;
    const short = mention.acronym ?? (long === undefined ? shortOf.get(keyOf(name)) : mention.name);
    // Described people are not one because the words are: two "officials" may be two bodies, but a text that says no more means one.
    const key = keyOf(name);
    const known = byKey.get(key) ?? (short === undefined ? undefined : byKey.get(keyOf(short)));
    if (known !== undefined) {
      const better = improved(known, mention, short, entityOf);
      if (better !== known) {
        entities[entities.indexOf(known)] = better;
        for (const [each, entity] of byKey) if (entity === known) byKey.set(each, better);
      }
      byKey.set(key, better);
      return better;
    }
    const made: Entity = {
      name,
      kind: mention.kind === "pronoun" ? "described" : mention.kind,
      type: mention.type,
      ...(short === undefined ? {} : { acronym: short }),
      ...(mention.role === undefined ? {} : { role: mention.role }),
      isSpokesperson: mention.isSpokesperson === true,
      ...(mention.body === undefined ? {} : { body: entityOf(mention.body) }),
      first: mention.range,
    };
    entities.push(made);
    byKey.set(key, made);
    if (short !== undefined) byKey.set(keyOf(short), made);
    return made;
  };
  return { entityOf, all: () => entities };
}

/** What a later mention adds to an entity: an office, a body, a short form. */
function improved(
  known: Entity,
  mention: Mention,
  short: string | undefined,
  entityOf: (mention: Mention) => Entity,
): Entity {
  const addsRole = known.role === undefined && mention.role !== undefined;
  const addsBody = known.body === undefined && mention.body !== undefined;
  const addsShort = known.acronym === undefined && short !== undefined;
  if (!addsRole && !addsBody && !addsShort) return known;
  return {
    ...known,
    ...(addsShort ? { acronym: short } : {}),
    ...(addsRole && mention.role !== undefined ? { role: mention.role } : {}),
    isSpokesperson: known.isSpokesperson || mention.isSpokesperson === true,
    ...(addsBody && mention.body !== undefined ? { body: entityOf(mention.body) } : {}),
  };
}
