import type { LinkRecord } from "../records/link.ts";

/** What of a link says which ids mean one thing. */
type Joining = Readonly<Record<"of" | "a" | "b" | "relation" | "judgement", string>>;

/** Which ids mean one thing, by positive `same_as` links over any number of links. */
export interface LinkedIds {
  /** The id that stands for all that are linked: the first by bytes. */
  readonly canonical: (id: string) => string;
  /** All ids that are linked to a canonical one, itself included. Order: by bytes. */
  readonly members: (canonical: string) => readonly string[];
}

/** Joins the ids of one kind that people judged to be the same. Links of other kinds and judgements join nothing. */
export function linkedIds(links: readonly Joining[], of: LinkRecord["of"]): LinkedIds {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    let current = id;
    for (let parent = parents.get(current); parent !== undefined; parent = parents.get(current)) current = parent;
    return current;
  };
  for (const link of links) {
    if (link.of !== of || link.relation !== "same_as" || link.judgement !== "positive") continue;
    const a = root(link.a);
    const b = root(link.b);
    if (a !== b) parents.set(a < b ? b : a, a < b ? a : b);
  }
  const canonicals = new Map<string, string>();
  const groups = new Map<string, string[]>();
  for (const id of [...parents.keys()].sort()) {
    const canonical = root(id);
    canonicals.set(id, canonical);
    const group = groups.get(canonical);
    if (group === undefined) groups.set(canonical, [canonical, id]);
    else group.push(id);
  }
  return {
    canonical: (id) => canonicals.get(id) ?? id,
    members: (canonical) => groups.get(canonical) ?? [canonical],
  };
}
