import {
  ACTOR_TYPES,
  ActorType,
  ACTS,
  CERTAINTIES,
  type ClaimRecord,
  nameIn,
  POPULATION_CLASSES,
  TOPICS,
} from "@variorum/core";
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
  /** Examples of what can be answered, where that is no list. */
  readonly examples?: string;
}

const ACTOR_EXAMPLES =
  "ids as variorum search prints them (act:…), or names; several with commas between them; a name that no actor has makes one";

const FIELDS: readonly Field[] = [
  { name: "by", asks: "who vouches (id or name of an actor)", examples: ACTOR_EXAMPLES },
  { name: "through", asks: "through whom, nearest to them first", examples: ACTOR_EXAMPLES },
  { name: "act", asks: "act", words: ACTS.map(({ id }) => id) },
  { name: "topic", asks: "topic of the question", words: TOPICS.map(({ id }) => id) },
  { name: "of", asks: "whose people or things (ids or names, with commas)", examples: ACTOR_EXAMPLES },
  { name: "who", asks: "which of them", words: POPULATION_CLASSES.map(({ id }) => id) },
  {
    name: "value",
    asks: "value, in words",
    examples:
      "7, at least 20, up to 82, 20 to 30, dozens, no one; a day, a place or words where the question asks for them",
  },
  {
    name: "period",
    asks: "days that it speaks of, as EDTF",
    examples: "2024-07-26, 2024-07-25/2024-07-27, 2024-07, [..2021]",
  },
  { name: "certainty", asks: "certainty", words: CERTAINTIES.map(({ id }) => id) },
];

const NOTHING = "-";
const ESCAPE = "\u001B";

/**
 * Asks for each field of a claim that can be put right, until what is typed can be read. Gives nothing where all stays as
 * it is, also where Esc was typed. Of actors that were `made` in this walk it is not asked again what they are.
 */
export async function askEdit(
  claim: ClaimRecord,
  { made, ...tools }: EditTools & { readonly made: readonly NewActor[] },
  io: Io,
): Promise<AskedEdit | undefined> {
  io.stderr(
    `Enter keeps what stands in brackets, ${NOTHING} takes it away, ? tells what can be typed, Esc and Enter leaves the claim as it was.\n`,
  );
  for (let typed: ClaimEdit = {}; ;) {
    const { actors: _actors, ...words } = typed;
    const answered = await askFields({ ...shown(claim, tools), ...words }, io);
    const named = answered && (await withNewActors({ ...typed, ...answered }, { made, tools }, io));
    if (named === undefined || Object.keys(named).length === 0) return undefined;
    typed = named;
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
  const { by, value, of, through } = short;
  const nameOf = (step: unknown): string => withName(String(actorIn(step)), held);
  const listed = (list: unknown): string | undefined => (Array.isArray(list) ? list.map(nameOf).join(", ") : undefined);
  return Object.fromEntries(
    Object.entries({
      ...short,
      by: by === undefined ? undefined : nameOf(by),
      through: listed(through),
      of: listed(of),
      value: wordsOf(value),
    })
      .filter(([, text]) => typeof text === "string")
      .map(([name, text]) => [name, String(text)]),
  );
}

/** The actor of a step, which is written alone where there is no more to the step. */
function actorIn(step: unknown): unknown {
  return typeof step === "object" && step !== null && "actor" in step ? step.actor : step;
}

/** An actor as whoever is asked knows it: by its name, with the id that stands. */
function withName(id: string, { get }: EditTools["held"]): string {
  const record = get(id);
  return record?.kind === "actor" ? `${nameIn("en", record.names)}, ${id}` : id;
}

const SORTS = ACTOR_TYPES.map(({ id }) => id);

/** Asks of each name that no actor has what sort of actor it is, so that it can be made. Gives nothing at Esc. */
async function withNewActors(
  { actors: before = [], ...typed }: ClaimEdit,
  { made, tools }: { readonly made: readonly NewActor[]; readonly tools: EditTools },
  io: Io,
): Promise<ClaimEdit | undefined> {
  const actors: NewActor[] = [];
  for (const name of unknownNames(typed, tools)) {
    const known = [...before, ...made].find((actor) => actor.name === name);
    const asks = `"${printable(name)}" is no actor yet: what sort of actor, to make it new`;
    const type = known?.type ?? (await askField({ asks, words: SORTS }, "", io));
    if (type === ESCAPE) return undefined;
    const sort = ActorType.safeParse(type);
    if (sort.success) actors.push({ name, type: sort.data });
  }
  return { ...typed, ...(actors.length === 0 ? {} : { actors }) };
}

function wordsOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "raw" in value ? value.raw : value;
}

/** Asks for one field after the other. Gives nothing at Esc. */
async function askFields(standing: Readonly<Record<string, string>>, io: Io): Promise<ClaimEdit | undefined> {
  const typed: Record<string, string> = {};
  for (const field of FIELDS) {
    const answer = await askField(field, standing[field.name] ?? "", io);
    if (answer === ESCAPE) return undefined;
    if (answer !== "") typed[field.name] = answer === NOTHING ? "" : answer;
  }
  return typed;
}

async function askField(
  { asks, words, examples = "" }: Omit<Field, "name">,
  standing: string,
  io: Io,
): Promise<string> {
  for (;;) {
    const answer = (await io.ask(`  ${asks} [${printable(standing)}]: `)).trim();
    if (hasEscape(answer)) return ESCAPE;
    if (answer !== "?") return answer;
    io.stderr(wrap(words?.join(", ") ?? examples, { width: io.width, first: "    ", rest: "    " }));
  }
}

/** Whether Esc is on a line, as the terminal hands it over; an arrow key sends Esc and more. */
function hasEscape(line: string): boolean {
  return line
    .split(ESCAPE)
    .slice(1)
    .some((rest) => !/^[[O]/u.test(rest));
}
