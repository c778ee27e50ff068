import { ACTOR_TYPES, ActorType, ACTS, CERTAINTIES, type ClaimRecord, nameIn, TOPICS } from "@variorum/core";
import { shorten } from "@variorum/formats/write";
import type { Io } from "../io.ts";
import { presentIssueGroup } from "../issues/present-issue.ts";
import { printable } from "../wording/printable.ts";
import { wrap } from "../wording/wrap.ts";
import { editClaim, type EditTools, unknownNames } from "./edit-claim.ts";
import type { NewActor } from "./new-actor.ts";
import type { ClaimEdit } from "./review-decision.ts";

/** What a person put right, and the claim as it is then. */
export interface AskedEdit {
  readonly set: ClaimEdit;
  readonly claim: ClaimRecord;
}

interface Field {
  readonly name: Exclude<keyof ClaimEdit, "actors">;
  readonly asks: string;
  /** What can be answered, where that is a list. */
  readonly words?: readonly string[];
}

const FIELDS: readonly Field[] = [
  { name: "by", asks: "who vouches (id or name of an actor)" },
  { name: "act", asks: "act", words: ACTS.map(({ id }) => id) },
  { name: "topic", asks: "topic of the question", words: TOPICS.map(({ id }) => id) },
  { name: "of", asks: "whose people or things (ids or names, with commas)" },
  { name: "who", asks: "which of them" },
  { name: "value", asks: "value, in words" },
  { name: "period", asks: "days that it speaks of, as EDTF" },
  { name: "certainty", asks: "certainty", words: CERTAINTIES.map(({ id }) => id) },
];

const NOTHING = "-";

/**
 * Asks for each field of a claim that can be put right, until what is typed can be read. Gives nothing where all stays as
 * it is. Of actors that were `made` in this walk it is not asked again what they are.
 */
export async function askEdit(
  claim: ClaimRecord,
  { made, ...tools }: EditTools & { readonly made: readonly NewActor[] },
  io: Io,
): Promise<AskedEdit | undefined> {
  io.stderr(`Enter keeps what stands in brackets, ${NOTHING} takes it away, ? lists the words.\n`);
  for (let typed: ClaimEdit = {}; ;) {
    const { actors: _actors, ...words } = typed;
    typed = { ...typed, ...(await askFields({ ...shown(claim, tools), ...words }, io)) };
    if (Object.keys(typed).length === 0) return undefined;
    typed = await withNewActors(typed, { made, tools }, io);
    const edited = await editClaim(claim, typed, tools);
    if (edited.ok) return { set: typed, claim: edited.value.claim };
    for (const issue of edited.issues) io.stderr(presentIssueGroup({ issue, others: [], count: 1 }, undefined, io));
    io.stderr("[e]dit again, or any other key to leave it as it was ");
    const key = await io.readKey();
    io.stderr("\n");
    if (key.toLowerCase() !== "e") return undefined;
  }
}

/** What stands, in the words of a bundle. */
function shown(claim: ClaimRecord, { held }: EditTools): Readonly<Record<string, string>> {
  const short = shorten(claim, { lang: "en", lookup: held, textPath: () => undefined });
  const { by, value, of } = short;
  const actor = typeof by === "object" && by !== null && "actor" in by ? by.actor : by;
  const nameOf = (id: unknown): string => withName(String(id), held);
  return Object.fromEntries(
    Object.entries({
      ...short,
      by: actor === undefined ? undefined : nameOf(actor),
      of: Array.isArray(of) ? of.map(nameOf).join(", ") : undefined,
      value: wordsOf(value),
    })
      .filter(([, text]) => typeof text === "string")
      .map(([name, text]) => [name, String(text)]),
  );
}

/** An actor as whoever is asked knows it: by its name, with the id that stands. */
function withName(id: string, { get }: EditTools["held"]): string {
  const record = get(id);
  return record?.kind === "actor" ? `${nameIn("en", record.names)}, ${id}` : id;
}

const SORTS = ACTOR_TYPES.map(({ id }) => id);

/** Asks of each name that no actor has what sort of actor it is, so that it can be made. */
async function withNewActors(
  { actors: before = [], ...typed }: ClaimEdit,
  { made, tools }: { readonly made: readonly NewActor[]; readonly tools: EditTools },
  io: Io,
): Promise<ClaimEdit> {
  const actors: NewActor[] = [];
  for (const name of unknownNames(typed, tools)) {
    const known = [...before, ...made].find((actor) => actor.name === name);
    const asks = `"${printable(name)}" is no actor yet: what sort of actor, to make it new`;
    const type = known?.type ?? (await askField({ asks, words: SORTS }, "", io));
    const sort = ActorType.safeParse(type);
    if (sort.success) actors.push({ name, type: sort.data });
  }
  return { ...typed, ...(actors.length === 0 ? {} : { actors }) };
}

function wordsOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "raw" in value ? value.raw : value;
}

async function askFields(standing: Readonly<Record<string, string>>, io: Io): Promise<ClaimEdit> {
  const typed: Record<string, string> = {};
  for (const field of FIELDS) {
    const answer = await askField(field, standing[field.name] ?? "", io);
    if (answer !== "") typed[field.name] = answer === NOTHING ? "" : answer;
  }
  return typed;
}

async function askField({ asks, words }: Pick<Field, "asks" | "words">, standing: string, io: Io): Promise<string> {
  for (;;) {
    const answer = (await io.ask(`  ${asks} [${printable(standing)}]: `)).trim();
    if (answer !== "?") return answer;
    const listed = words?.join(", ") ?? "any words that a bundle may have: docs/how-to/write-a-bundle.md";
    io.stderr(wrap(listed, { width: io.width, first: "    ", rest: "    " }));
  }
}
