import { fileURLToPath } from "node:url";
import {
  type AnyRecord,
  collate,
  countToText,
  compareAccounts,
  dossierOf,
  figuresBySide,
  EventId,
  ActorId,
  type QuestionCollation,
  reasonText,
} from "@variorum/core";
import { beforeAll, describe, expect, test } from "vitest";
import { loadImporter } from "../src/registry.ts";
import { inputOf } from "./folder-input.ts";

const example = fileURLToPath(new URL("../../../examples/tinzaouatene-2024", import.meta.url));
const battle = "evt:tinzaouatene-2024-07";
const helicopter = "evt:kidal-helicopter-2024-07-26";
const FIRST_REPORT = "rep:retold-mid-day-2024-07-29";

async function recordsOf(path: string): Promise<readonly AnyRecord[]> {
  const importer = await loadImporter("bundle");
  const records: AnyRecord[] = [];
  for await (const unit of importer.read(inputOf(path), lookupIn(whole))) {
    expect(unit.issues).toEqual([]);
    if (unit.ok) records.push(...unit.value.records);
  }
  return records;
}

let whole: readonly AnyRecord[] = [];
let withLater: readonly AnyRecord[] = [];
let first: readonly AnyRecord[] = [];

function lookupIn(records: readonly AnyRecord[]) {
  return { get: (id: string) => records.find((record) => record.id === id), text: () => undefined };
}

/** The records without the claims that were read from other reports than the first. */
function ofFirstReport(records: readonly AnyRecord[]): readonly AnyRecord[] {
  const passages = new Map(
    records.flatMap((record) => (record.kind === "passage" ? [[record.id, record.report] as const] : [])),
  );
  return records.filter(
    (record) =>
      record.kind !== "claim" ||
      record.evidence.every(
        (piece) => "passage" in piece && (piece.report ?? passages.get(piece.passage)) === FIRST_REPORT,
      ),
  );
}

function questionsOf(records: readonly AnyRecord[], event: string): readonly QuestionCollation[] {
  const dossier = dossierOf(records, EventId.parse(event));
  if (dossier === undefined) throw new Error(`The example has no ${event}`);
  return collate(dossier).questions;
}

/** The question of an event that has this id, or this topic and these actors. */
function question(records: readonly AnyRecord[], event: string, asked: string): QuestionCollation {
  const [topic, ...of] = asked.split(" ");
  const found = questionsOf(records, event).filter(
    (each) =>
      each.question === asked ||
      (each.topic === topic &&
        (each.population?.of ?? []).join(" ") === of.join(" ") &&
        each.population?.who !== "other"),
  );
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} questions are ${asked}`);
  return found[0];
}

const flagsOf = ({ flags }: QuestionCollation) => flags.map(({ id }) => id);

beforeAll(async () => {
  whole = await recordsOf(example);
  withLater = [...whole, ...(await recordsOf(`${example}/later`))];
  first = ofFirstReport(whole);
});

describe("collate, given the example restricted to its first report", () => {
  test.each([
    [battle, "killed act:csp-psd", "conceded_single_voice", ["period_unstated"]],
    [battle, "injured act:csp-psd", "conceded_single_voice", ["period_unstated"]],
    [battle, "killed act:malian-army", "conceded_single_voice", ["period_unstated"]],
    [battle, "injured act:malian-army", "conceded_single_voice", ["period_unstated"]],
    [
      battle,
      "q:wagner-killed",
      "single_voice",
      ["presupposition_challenged", "attribution_inferred", "period_unstated"],
    ],
    [helicopter, "q:kidal-helicopter-crashed", "agreed_across_sides", []],
    [helicopter, "q:kidal-helicopter-cause", "in_tension", []],
    [helicopter, "killed act:malian-army", "single_voice", []],
    [battle, "q:tinzaouatene-2024-07-control", "single_voice", []],
    [battle, "q:kidal-control", "self_inconsistent", ["implied_only"]],
    [battle, "q:russian-identity", "contested", []],
    [battle, "presence_since act:wagner", "in_tension", []],
    [battle, "q:abuses-by-army", "contested", ["accused_denied", "accuser_unnamed"]],
    [battle, "q:abuses-by-wagner", "contested", ["accused_denied", "accuser_unnamed", "presupposition_challenged"]],
    [battle, "where", "agreeing_independence_unknown", []],
  ])("%s: %s is %s", (event, asked, status, flags) => {
    const collated = question(first, event, asked);
    expect(collated.status).toBe(status);
    expect(flagsOf(collated)).toEqual(expect.arrayContaining(flags));
  });

  test("finds one common ground of opposing sides, the crash", () => {
    const agreed = [battle, helicopter]
      .flatMap((event) => questionsOf(first, event))
      .filter(({ status }) => status === "agreed_across_sides");
    expect(agreed.map((each) => each.question)).toEqual(["q:kidal-helicopter-crashed"]);
  });

  test("counts by side what the coalition admits of its own, and nobody else", () => {
    expect(question(first, battle, "killed act:csp-psd").counts).toMatchObject({
      bySufferingSide: { lower: 7, upper: 7 },
      concededFloor: { value: 7 },
    });
    expect(question(first, battle, "killed act:csp-psd").counts).not.toHaveProperty("byAdversary");
  });
});

describe("collate, given the whole example", () => {
  test.each([
    [battle, "killed act:csp-psd", "contested"],
    [battle, "killed act:malian-army", "in_tension"],
    [battle, "q:wagner-killed", "in_tension"],
    [battle, "q:russian-identity", "contested"],
    [helicopter, "q:kidal-helicopter-cause", "in_tension"],
  ])("%s: %s is %s", (event, asked, status) => {
    expect(question(whole, event, asked).status).toBe(status);
  });

  test("gives every question of every event exactly one status", () => {
    for (const event of whole.filter(({ kind }) => kind === "event")) {
      const asked = questionsOf(whole, event.id).flatMap((each) => [each.question, ...each.aligned]);
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  function relationBetween(collated: QuestionCollation, a: string, b: string) {
    const ids = (raw: string) =>
      collated.readings.filter(({ value }) => "raw" in value && value.raw === raw).map(({ id }) => id);
    const [from, to] = [ids(a), ids(b)];
    return collated.relations.filter(
      (each) =>
        (from.includes(each.from) && to.includes(each.to)) || (to.includes(each.from) && from.includes(each.to)),
    );
  }

  test("2 and 47 soldiers can be true together, as part and whole", () => {
    const [relation] = relationBetween(question(whole, battle, "killed act:malian-army"), "2", "47");
    expect(relation).toMatchObject({ type: "compatible", reason: { rule: "R0" } });
  });

  test("9 replaces 7, said by the same voice", () => {
    const relations = relationBetween(question(whole, battle, "killed act:csp-psd"), "9", "7");
    expect(relations).toMatchObject([{ type: "updates", sameVoice: true }]);
  });

  test("9 and 18 contradict strictly, about 20 for one day only presumptively", () => {
    const collated = question(whole, battle, "killed act:csp-psd");
    expect(relationBetween(collated, "9", "18")).toMatchObject([{ type: "contradicts", force: "strict" }]);
    const about = collated.readings.find(({ value }) => "qualifier" in value && value.qualifier === "about");
    const forces = collated.relations
      .filter(({ from, to, type }) => type === "contradicts" && [from, to].includes(about?.id ?? ""))
      .map(({ force }) => force);
    expect(forces).toEqual(["presumptive", "presumptive"]);
  });

  test("counts the dead of Wagner by side as far as each gives a number", () => {
    expect(question(whole, battle, "q:wagner-killed").counts).toMatchObject({
      bySufferingSide: { lower: 1, upper: null },
      byAdversary: { lower: 84, upper: 84 },
      byOthers: { lower: 0, upper: null },
    });
  });

  test("gives the figures of each side as they were said: nobody said 0", () => {
    const { byOthers, lowestAndHighest } = figuresBySide(question(whole, battle, "q:wagner-killed"));
    expect(byOthers?.figures.map((figure) => countToText(figure))).toEqual([
      "at least 20",
      "at least 25",
      "at least 46",
      "50",
      "up to 82",
    ]);
    expect(lowestAndHighest?.map((figure) => countToText(figure))).toEqual(["at least 20", "84"]);
  });

  test("puts every reason into a sentence without a gap", () => {
    for (const each of questionsOf(whole, battle)) {
      for (const reason of [
        each.reason,
        ...each.relations.map((relation) => relation.reason),
        ...each.flags.map((flag) => flag.reason),
      ]) {
        for (const message of [reason, ...reason.unless]) expect(reasonText(message, "en")).toMatch(/^[^{}]+$/);
      }
    }
  });

  test("compares two accounts: what both answer, and what one alone does", () => {
    const dossier = dossierOf(whole, EventId.parse(helicopter));
    const compared =
      dossier === undefined
        ? undefined
        : compareAccounts(collate(dossier), ActorId.parse("act:csp-psd"), ActorId.parse("act:malian-army"));
    expect(compared?.shared.map((each) => each.question)).toContain("q:kidal-helicopter-crashed");
    expect(compared?.onlyInB.length).toBeGreaterThan(0);
  });
});

describe("collate, given the later communiqué too", () => {
  test("finds the helicopter's cause contested, two explicit answers against each other", () => {
    const collated = question(withLater, helicopter, "q:kidal-helicopter-cause");
    expect(collated.status).toBe("contested");
    expect(collated.relations).toContainEqual(
      expect.objectContaining({ type: "contradicts", force: "strict", crossSide: true }),
    );
  });
});
