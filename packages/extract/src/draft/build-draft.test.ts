import { checkCycles, checkRecord, checkReferences, type ClaimRecord, nameIn, parseRecord } from "@variorum/core";
import { buildActor, buildPlace } from "@variorum/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOf, parseSample, sha256 } from "../../test/sample.ts";
import type { Draft } from "../extractor.ts";
import { readEventType } from "./event-list.ts";
import { toSourceUnit } from "./to-source-unit.ts";

const ARTICLE = `Fighting at Ford kills seven

2024-07-29

The Malian army said on Sunday that two soldiers had been killed and 10 injured in Ford on Thursday. "We repelled the attack," said Ali Sow, a spokesman for the army.

The Northern Front (NF) claimed responsibility for the raid. It claimed at least 20 Wagner fighters had been killed. Reuters reported, citing officials, that several families fled the town. Residents accused the Malian army of torture. The army denied the allegations.

In 2015 five people died in Ford. The ministry declined to comment.`;

const unit = (draft: Draft): ReturnType<typeof toSourceUnit> =>
  toSourceUnit(draft, { file: "sample.txt", raw: new Uint8Array() });

/** Everything that the checks of core find wrong in a draft. */
function issuesOf(draft: Draft): readonly string[] {
  const { records } = unit(draft);
  const byId = new Map(records.map((record) => [record.id as string, record]));
  const texts = new Map([[draft.report.text?.sha256, draft.text]]);
  const lookup = { get: (id: string) => byId.get(id), text: (hash: string) => texts.get(hash) };
  return records
    .flatMap((record) => [
      ...checkRecord(record, { lookup, sha256 }),
      ...checkReferences(record, lookup),
      ...checkCycles(record, lookup),
      ...parseRecord(record).issues,
    ])
    .map(({ code, message }) => `${code}: ${message}`);
}

function claimsOf(draft: Draft, topic: string): readonly ClaimRecord[] {
  return draft.claims.filter((claim) => claim.topic === topic);
}

function nameOf(draft: Draft, id: string | undefined): string {
  const actor = draft.actors.find((each) => each.id === id);
  return actor === undefined ? "-" : nameIn("en", actor.names);
}

describe("buildDraft", () => {
  test("drafts records that pass every check of core", async () => {
    expect(issuesOf(await draftOf(ARTICLE))).toEqual([]);
  });

  test("drafts the same from the same text, and other ids from another", async () => {
    const [one, other] = [await draftOf(ARTICLE), await draftOf(ARTICLE)];
    expect(other).toEqual(one);
    const changed = await draftOf(`${ARTICLE}.`);
    expect(changed.claims.some(({ id }) => one.claims.some((claim) => claim.id === id))).toBe(false);
  });

  test("quotes the very characters, whatever stands before them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), async (before) => {
        const draft = await draftOf(`${before.replaceAll("\0", "")}\n\n${ARTICLE}`);
        for (const { start, end, exact } of draft.passages) expect(draft.text.slice(start, end)).toBe(exact);
        expect(issuesOf(draft)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("marks every claim as a draft by rules", async () => {
    const { claims } = await draftOf(ARTICLE);
    for (const { review, extraction } of claims) {
      expect(review).toEqual({ status: "unreviewed", by: [] });
      expect(extraction).toMatchObject({ method: "rule", tool: "variorum-extract/1" });
    }
  });

  test("makes the body the originator and the person its spokesperson", async () => {
    const draft = await draftOf('"We repelled the attack," said Ali Sow, a spokesman for the Northern Front.');
    const [claim] = draft.claims;
    expect(claim?.attribution.map(({ role, actor }) => `${role} ${nameOf(draft, actor)}`)).toEqual([
      "originator Northern Front",
      "spokesperson Ali Sow",
      "publisher Unnamed publisher",
    ]);
    expect(claim?.act).toBe("claim_responsibility");
  });

  test("reads own losses as admitted, and a prior source as the originator", async () => {
    const draft = await draftOf(ARTICLE);
    const own = claimsOf(draft, "killed").find(({ act }) => act === "acknowledge");
    expect(own).toMatchObject({
      act: "acknowledge",
      interest: { direction: "against_interest" },
      scope: { period: "2024-07-25" },
      utteredAt: "2024-07-28",
    });
    expect(nameOf(draft, own?.population?.of[0])).toBe("Malian army");
    const [fled] = claimsOf(draft, "displaced");
    expect(fled?.attribution.map(({ role, actor }) => `${role} ${nameOf(draft, actor)}`)).toEqual([
      "originator officials",
      "relay Reuters",
      "publisher Unnamed publisher",
    ]);
    expect(fled?.population).toMatchObject({ unit: "family" });
  });

  test("counts those whom a party lost as its own, whatever they are called", async () => {
    const draft = await draftOf("The Northern Front said it had lost two men in the raid on Monday.");
    const [claim] = claimsOf(draft, "killed");
    expect([claim?.act, claim?.population?.of.map((id) => nameOf(draft, id))]).toEqual([
      "acknowledge",
      ["Northern Front"],
    ]);
  });

  test.each([
    ["a name behind the noun", "The mayor said 60 fighters of the Northern Front had been killed."],
    [
      "what the claimant is called for short",
      "The Northern Front admitted that 11 of the front's fighters had been killed.",
    ],
  ])("counts members of the body that the words name: %s", async (_case, text) => {
    const draft = await draftOf(text);
    const [claim] = claimsOf(draft, "killed");
    expect(claim?.population?.of.map((id) => nameOf(draft, id))).toEqual(["Northern Front"]);
  });

  test.each([
    [
      "a noun that two bodies have",
      "The army of Chad met the Malian army. The army said the town of Gao had fallen.",
      ["Malian army anaphora", "army of Chad"],
    ],
    [
      "a noun without an article",
      "The El Paso police came. On Monday, police said the town of Gao had fallen.",
      ["police explicit", "El Paso police"],
    ],
    [
      "the owner of an office",
      "The army said it was over. The Aid Front, a charity, sent nurses. Its head, Ann Low, said the town of Gao had fallen.",
      ["Aid Front anaphora", "army"],
    ],
    ["one body alone", "The Malian army left. The army said the town of Gao had fallen.", ["Malian army anaphora"]],
  ])("marks who else is meant by %s", async (_case, text, expected) => {
    const draft = await draftOf(text);
    const words = draft.passages.find(({ exact }) => exact === "the town of Gao had fallen");
    const claim = draft.claims.find(({ evidence }) =>
      evidence.some((piece) => piece.role === "content" && "passage" in piece && piece.passage === words?.id),
    );
    const [first] = claim?.attribution ?? [];
    const others = (first?.alternatives ?? []).map((id) => nameOf(draft, id));
    expect([`${nameOf(draft, first?.actor)} ${first?.basis}`, ...others]).toEqual(expected);
  });

  test("marks what a pronoun may mean", async () => {
    const draft = await draftOf(ARTICLE);
    const claim = draft.claims.find(({ value }) => value !== undefined && "lower" in value && value.lower === 20);
    expect(claim?.attribution[0]).toMatchObject({ role: "originator", basis: "anaphora" });
    expect(nameOf(draft, claim?.attribution[0]?.actor)).toBe("Northern Front");
    expect(nameOf(draft, claim?.population?.of[0])).toBe("Wagner");
  });

  test("lets a denial answer the accusation it denies", async () => {
    const draft = await draftOf(ARTICLE);
    const denial = draft.claims.find(({ act }) => act === "deny");
    const target = draft.claims.find(({ id }) => id === denial?.targets[0]);
    expect(target).toMatchObject({
      act: "accuse",
      topic: "conduct",
      sensitivity: { reasons: ["allegation_against_named_party"] },
    });
    expect(denial).toMatchObject({ polarity: "negative", question: target?.question, value: target?.value });
  });

  test("keeps numbers of another time apart from the main event's", async () => {
    const draft = await draftOf(ARTICLE);
    const [main, past] = draft.events;
    const old = draft.claims.find(({ salience }) => salience === "background");
    expect(draft.events).toHaveLength(2);
    expect([old?.event, old?.event === main?.id]).toEqual([past?.id, false]);
    expect(main).toMatchObject({ type: "battle", anchor: { when: "2024-07-25" } });
  });

  test("gives silence no value", async () => {
    const draft = await draftOf(ARTICLE);
    const silence = draft.claims.find(({ act }) => act === "decline_to_comment");
    expect(silence).toBeDefined();
    expect(silence?.value).toBeUndefined();
  });

  test("reads the title and the date of the text, and prefers those of the page", async () => {
    expect((await draftOf(ARTICLE)).report).toMatchObject({
      title: "Fighting at Ford kills seven",
      publishedAt: "2024-07-29",
      publishedAtBasis: "text",
      publisherBasis: "unknown",
    });
    const metadata = {
      title: { value: "Another", from: "og:title" },
      publishedAt: { value: "2024-07-30", from: "time element" },
      outlet: { value: "The Gazette", from: "og:site_name" },
    };
    expect((await draftOf(ARTICLE, metadata)).report).toMatchObject({
      title: "Another",
      publishedAt: "2024-07-30",
      publishedAtBasis: "external",
      publisherBasis: "external",
    });
  });

  test("recognises actors and places that are known, by name and by alias", async () => {
    const front = buildActor({
      id: "act:front",
      names: [
        { value: "Front du Nord", lang: "fr", use: "preferred" },
        { value: "Northern Front", lang: "en", use: "alias" },
      ],
    });
    const ford = buildPlace({ id: "plc:ford", names: [{ value: "Ford", lang: "en", use: "preferred" }] });
    const draft = await draftOf(ARTICLE, {}, { known: { actors: [front], places: [ford] } });
    expect(draft.actors.some(({ names }) => names.some(({ value }) => value === "Northern Front"))).toBe(false);
    expect(claimsOf(draft, "responsibility").map(({ attribution }) => attribution[0]?.actor)).toContain("act:front");
    expect(draft.places).toEqual([]);
    expect(draft.events[0]?.anchor.where).toEqual(["plc:ford"]);
  });

  test("notes another language, and drafts the report all the same", async () => {
    const draft = await draftOf("L'armée a déclaré que cinq personnes ont été tuées dans la ville lundi dernier.");
    expect(draft.claims).toEqual([]);
    expect(draft.notes).toEqual(["English only so far: no claims were drafted"]);
    expect(draft.report).toMatchObject({ language: "und", note: "English only so far: no claims were drafted" });
  });
});

describe("readEventType", () => {
  test.each([
    ["Clashes and fighting went on.", "battle"],
    ["A bomb exploded; the blast was heard far away.", "explosion"],
    ["A flight crashed; the plane burned.", "aircraft_loss"],
    ["Protesters held a protest.", "protest"],
    ["The mayor spoke.", "statement_or_other"],
  ])("of %j is %s", (text, expected) => {
    expect(readEventType(parseSample(text))).toBe(expected);
  });
});

describe("toSourceUnit", () => {
  test("puts records behind those they name, carries the text and finds lines", async () => {
    const draft = await draftOf(ARTICLE);
    const { records, texts, locate } = unit(draft);
    const kinds = records.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(["actor", "place", "report", "passage", "event", "claim"]);
    expect(texts?.get(sha256(ARTICLE))).toBe(ARTICLE);
    const claim = claimsOf(draft, "killed").find(({ act }) => act === "acknowledge");
    expect(claim === undefined ? undefined : locate(claim.id, [])).toEqual({ file: "sample.txt", line: 5, column: 37 });
    expect(locate("clm:unknown", [])).toEqual({ file: "sample.txt" });
  });
});
