import {
  ActorId,
  type ActorRecord,
  type AnyRecord,
  type Checked,
  type ClaimRecord,
  foldText,
  type Issue,
  type Lookup,
} from "@variorum/core";
import type { SourceFile } from "@variorum/formats/read";
import { type ChainEdit, editChain } from "./edit-chain.ts";
import { toActorRecord } from "./new-actor.ts";
import type { ClaimEdit } from "./review-decision.ts";

/** What editing needs of the store. */
export interface EditTools {
  readonly held: Lookup;
  /** Finds the actors of a name, as people type it. */
  readonly actorsNamed: (name: string) => readonly ActorId[];
}

/** A claim as it was put right, with the actors that it needs and the store does not have. */
export interface EditedClaim {
  readonly claim: ClaimRecord;
  readonly actors: readonly ActorRecord[];
}

/**
 * Puts fields of a claim right, in the words in which people write bundles, and reads it as a bundle is read. Its id, its
 * words and where they stand remain, and how the words attribute what they say.
 *
 * Issues: those of reading a bundle.
 */
export async function editClaim(
  claim: ClaimRecord,
  { actors: named = [], ...edit }: ClaimEdit,
  store: EditTools,
): Promise<Checked<EditedClaim>> {
  const { shorten } = await import("@variorum/formats/write");
  const { loadImporter } = await import("@variorum/formats/read");
  const actors = named.filter(({ name }) => store.actorsNamed(name).length === 0).map(toActorRecord);
  const tools = withActors(store, actors);
  const open = [...unknownActors(edit, tools, claim.id), ...sharedNames(edit, tools, claim.id)];
  if (open.length > 0) return { ok: false, issues: open };
  const chained = { ...claim, attribution: [...editChain(claim, chainEditOf(edit, tools), tools.held)] };
  const short = shorten(chained, { lang: "en", lookup: tools.held, textPath: () => undefined });
  const authored = { ...withoutOld(short, edit), ...fieldsOf(edit, tools) };
  const file = fileOf(JSON.stringify({ claims: [authored] }));
  const importer = await loadImporter("bundle");
  const input = { name: file.name, files: [file], isFolder: false, beside: () => undefined };
  for await (const unit of importer.read(input, tools.held)) {
    const issues = unit.issues.map((issue) => ({ ...issue, at: { file: claim.id } }));
    if (!unit.ok) return { ok: false, issues };
    const edited = unit.value.records.find((record): record is ClaimRecord => record.kind === "claim");
    if (edited !== undefined) return { ok: true, value: { claim: withOwnReview(edited, claim), actors }, issues };
  }
  return { ok: false, issues: [] };
}

/** What the store has, and the actors that are new. */
function withActors({ held, actorsNamed }: EditTools, actors: readonly ActorRecord[]): EditTools {
  const byId = new Map<string, AnyRecord>(actors.map((actor) => [actor.id, actor]));
  const find = actorFinder(actors, foldText);
  return {
    held: { ...held, get: (id) => byId.get(id) ?? held.get(id) },
    actorsNamed: (name) => [...find(name), ...actorsNamed(name)],
  };
}

/** The bundle's form leaves nothing out but what is derived; how it was read and reviewed is not the editor's. */
function withOwnReview(edited: ClaimRecord, { review, extraction }: ClaimRecord): ClaimRecord {
  return { ...edited, review, extraction };
}

/** Takes away what an edit replaces, and what followed from it. */
function withoutOld(short: Readonly<Record<string, unknown>>, edit: ClaimEdit): Readonly<Record<string, unknown>> {
  const { by, through: _through, ...fields } = edit;
  const gone = new Set<string>([
    ...Object.keys(fields),
    ...(by === "" ? ["by", "attribution"] : []),
    ...(edit.act === undefined ? [] : ["polarity"]),
    ...(edit.topic === undefined ? [] : ["question", "unit"]),
    ...(edit.who === undefined ? [] : ["label"]),
    ...(edit.topic !== undefined && edit.value === undefined ? ["value"] : []),
  ]);
  return Object.fromEntries(Object.entries(short).filter(([key]) => !gone.has(key)));
}

function fieldsOf(
  { by: _by, through: _through, of, ...rest }: ClaimEdit,
  tools: EditTools,
): Readonly<Record<string, unknown>> {
  const words = Object.entries(rest).filter(([, text]) => text !== "");
  const actors = namesIn(of ?? "").map((name) => actorOf(name, tools));
  return {
    ...Object.fromEntries(words),
    ...(actors.length === 0 ? {} : { of: actors }),
  };
}

function chainEditOf({ by, through }: ClaimEdit, tools: EditTools): ChainEdit {
  const originator = by === undefined ? undefined : actorOf(by, tools);
  return {
    ...(originator === undefined ? {} : { by: originator }),
    ...(through === undefined ? {} : { through: namesIn(through).flatMap((name) => actorOf(name, tools) ?? []) }),
  };
}

function namesIn(list: string): readonly string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whom an id or a name means; nobody where several have the name. */
function actorOf(name: string, tools: EditTools): ActorId | undefined {
  const [id, second] = actorsOf(name, tools);
  return second === undefined ? id : undefined;
}

function actorsOf(name: string, { actorsNamed }: EditTools): readonly ActorId[] {
  const text = name.trim();
  const { data: id } = ActorId.safeParse(text);
  return id === undefined ? actorsNamed(text) : [id];
}

/** The names in an edit by which the store has no actor. */
export function unknownNames(edit: Named, tools: EditTools): readonly string[] {
  return namesOf(edit).filter((name) => actorsOf(name, tools).length === 0);
}

type Named = Pick<ClaimEdit, "by" | "through" | "of">;

function namesOf({ by, through, of }: Named): readonly string[] {
  const names = [
    ...(by === undefined || by === "" ? [] : [by.trim()]),
    ...namesIn(through ?? ""),
    ...namesIn(of ?? ""),
  ];
  return [...new Set(names)];
}

/** Which of several actors a name means is for a person to say: those of each article are described in the same words. */
function sharedNames(edit: Named, tools: EditTools, claim: string): readonly Issue[] {
  return namesOf(edit).flatMap((name) => {
    const ids = actorsOf(name, tools);
    if (ids.length < 2) return [];
    const listed = ids.slice(0, MOST_LISTED).join(", ");
    const more = ids.length > MOST_LISTED ? ` and ${ids.length - MOST_LISTED} more` : "";
    return [
      {
        code: "actor.unknown",
        severity: "error",
        message: `"${name}" is the name of ${ids.length} actors of the store: ${listed}${more}`,
        hint: "Give the id of the one that is meant; variorum show tells of each",
        at: { file: claim },
        raw: name,
      } as const,
    ];
  });
}

const MOST_LISTED = 5;

function unknownActors(edit: ClaimEdit, tools: EditTools, claim: string): readonly Issue[] {
  return unknownNames(edit, tools).map((name) => ({
    code: "actor.unknown",
    severity: "error",
    message: `"${name}" is not the name of an actor of the store`,
    hint: "Give its id, which variorum search finds; or say what sort of actor it is, and it is made",
    at: { file: claim },
    raw: name,
  }));
}

function fileOf(json: string): SourceFile {
  const bytes = new TextEncoder().encode(json);
  return {
    name: "edit.json",
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}

/** Finds actors by their names, as people type them. */
export function actorFinder(records: Iterable<AnyRecord>, fold: (text: string) => string): EditTools["actorsNamed"] {
  const byName = new Map<string, Set<ActorId>>();
  for (const record of records) {
    if (record.kind !== "actor") continue;
    for (const { value } of record.names) {
      const key = fold(value);
      byName.set(key, (byName.get(key) ?? new Set()).add(record.id));
    }
  }
  return (name) => [...(byName.get(fold(name)) ?? [])];
}
