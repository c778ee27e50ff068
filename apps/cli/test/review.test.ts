import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { ARTICLE } from "./articles.ts";
import { inFolder } from "./in-folder.ts";

interface Awaiting {
  readonly claims: readonly {
    readonly claim: {
      readonly id: string;
      readonly event: string;
      readonly topic: string;
      readonly question: string;
      readonly attribution: readonly { readonly actor: string }[];
      readonly review: { readonly status: string };
    };
    readonly contentHash: string;
    readonly quotes: readonly { readonly before: string; readonly exact: string; readonly after: string }[];
    readonly question: string;
    readonly who: string;
    readonly value?: string;
  }[];
}

async function drafted(): Promise<TemporaryFolder> {
  const folder = temporaryFolder({ "article.txt": ARTICLE });
  const { code, io } = await inFolder(folder.path, ["import", "article.txt"]);
  if (code !== 0) throw new Error(io.err());
  return folder;
}

async function awaiting({ path }: TemporaryFolder, ...words: readonly string[]): Promise<Awaiting["claims"]> {
  const { io } = await inFolder(path, ["review", "--json", ...words]);
  return (JSON.parse(io.out()) as Awaiting).claims;
}

const press = (
  { path }: TemporaryFolder,
  keys: readonly string[],
  answers: readonly string[] = [],
  words: readonly string[] = [],
) =>
  inFolder(path, ["review", ...words], "", {
    isTerminal: true,
    keys,
    answers,
    env: { VARIORUM_REVIEWER: "A. Editor" },
  });

const recordOf = async ({ path }: TemporaryFolder, id: string) =>
  JSON.parse((await inFolder(path, ["show", id, "--json"])).io.out()) as Record<string, unknown>;

const decide = ({ path }: TemporaryFolder, decisions: unknown, ...words: readonly string[]) =>
  inFolder(path, ["review", "--apply", "-", "--by", "A. Editor", ...words], JSON.stringify(decisions));

describe("variorum review on a terminal", () => {
  test("shows each claim in its context, takes decisions, and writes them as one change that can be undone", async () => {
    using folder = await drafted();
    const before = await awaiting(folder);
    const { code, io } = await press(folder, ["a", "r", "q"]);
    expect(code).toBe(0);
    expect(io.err()).toContain("1 of ");
    expect(io.err()).toContain("▸ At least three workers were killed");
    expect(io.err()).toMatch(/^ {2}event {5}Fire, /mu);
    expect(io.err()).toContain("[a]ccept");
    expect(io.err()).toMatch(/1 claim accepted, 1 claim rejected, signed A\. Editor\n.*\nChange 2 of variorum\.db/s);
    const [first, second] = before.map(({ claim }) => claim.id);
    expect(await recordOf(folder, first ?? "")).toMatchObject({
      review: { status: "single_reviewed", by: ["A. Editor"] },
    });
    expect(await recordOf(folder, second ?? "")).toMatchObject({ review: { status: "rejected", by: ["A. Editor"] } });
    expect(await awaiting(folder)).toHaveLength(before.length - 2);
    expect((await inFolder(folder.path, ["undo", "2"])).code).toBe(0);
    expect(await awaiting(folder)).toHaveLength(before.length);
  });

  test("takes a decision back with undo, and leaves what is skipped", async () => {
    using folder = await drafted();
    const before = await awaiting(folder);
    await press(folder, ["r", "u", "s", "a", "q"]);
    const after = await awaiting(folder);
    expect(after.map(({ claim }) => claim.id)).toEqual(
      before.filter((_, index) => index !== 1).map(({ claim }) => claim.id),
    );
  });

  test("puts fields right as they are asked for, and says why what was typed cannot be read", async () => {
    using folder = await drafted();
    const [first] = await awaiting(folder);
    const asked = ["", "", "shout", "?", "", "", "?", "", "?", "", "", ""];
    const { io } = await press(folder, ["e", "q"], asked);
    expect(io.err()).toContain("vocabulary.unknown");
    expect(io.err()).toMatch(/killed, injured, .*civilians, children, .*at least 20, up to 82/s);
    const { io: again } = await press(folder, ["e", "q"], ["", "", "", "", "", "", "at least 4", "", ""]);
    expect(again.err()).toContain("1 claim put right");
    expect(await recordOf(folder, first?.claim.id ?? "")).toMatchObject({
      value: { lower: 4, upper: null, qualifier: "at_least" },
      review: { status: "single_reviewed" },
      extraction: { method: "rule" },
    });
  });

  test.each([
    ["a field", ["Dock Watch", "\u001B"]],
    ["the sort of a new actor", ["Dock Watch", "", "", "", "", "", "", "", "", "\u001B"]],
  ])("leaves a claim as it was when Esc is typed for %s", async (_title, answers) => {
    using folder = await drafted();
    const { io } = await press(folder, ["e", "q"], answers);
    expect(io.err()).toContain("Nothing was put right.");
    expect(io.err()).toContain("Nothing was decided, and nothing was written.");
  });

  test("makes an actor that the store does not have, once in a walk, and takes it back with the change", async () => {
    using folder = await drafted();
    const [first, second] = await awaiting(folder);
    const keep = ["", "", "", "", "", "", "", ""];
    // A sort that there is not is no sort: what was typed is asked for again.
    const { io } = await press(
      folder,
      ["e", "e", "e", "q"],
      [...["Dock Watch", ...keep, "guild"], ...["", ...keep, "ngo"], ...["Dock Watch", ...keep]],
    );
    expect(io.asked.filter((asked) => asked.includes('"Dock Watch" is no actor yet'))).toHaveLength(2);
    expect(io.err()).toContain("actor.unknown");
    expect(io.err()).toContain("2 claims put right");
    const [edited, other] = await Promise.all([first, second].map((each) => recordOf(folder, each?.claim.id ?? "")));
    const actor = (edited?.["attribution"] as readonly { readonly actor: string }[] | undefined)?.[0]?.actor ?? "";
    expect(other).toMatchObject({ attribution: [{ actor }, {}] });
    expect(await recordOf(folder, actor)).toMatchObject({ type: "ngo", names: [{ value: "Dock Watch" }] });
    expect((await inFolder(folder.path, ["verify"])).code).toBe(0);
    expect((await inFolder(folder.path, ["undo", "2"])).code).toBe(0);
    expect((await inFolder(folder.path, ["show", actor])).code).not.toBe(0);
  });

  test("loses no decision, when it is broken off before it was written", async () => {
    using folder = await drafted();
    const [first, second] = await awaiting(folder);
    // What the journal holds when the process was killed after two decisions.
    const lines = [first, second].map((each) =>
      JSON.stringify({
        by: "A. Editor",
        decided: { claim: each?.claim.id, decision: "accept", basedOn: each?.contentHash },
      }),
    );
    const journal = join(folder.path, "variorum.db.review.jsonl");
    writeFileSync(journal, `${lines.join("\n")}\n`);
    const { io } = await press(folder, ["q"]);
    expect(io.err()).toContain("Picking up 2 decisions from before");
    expect(io.err()).toContain("2 claims accepted");
    expect(existsSync(journal)).toBe(false);
    writeFileSync(journal, `${lines.join("\n").replaceAll("A. Editor", "B. Editor")}\n`);
    const other = await press(folder, ["q"]);
    expect(other.io.err()).toContain("Decisions of B. Editor were left behind");
    expect(other.io.err()).toContain("it has changed since it was looked at");
  });

  test("asks for a name where none is set, and says that nothing awaits review", async () => {
    using folder = await drafted();
    const asked = await inFolder(folder.path, ["review"], "", {
      isTerminal: true,
      keys: ["a"],
      answers: ["C. Editor"],
    });
    expect(asked.io.asked).toEqual(["Who reviews? "]);
    expect(asked.io.err()).toContain("signed C. Editor");
    const all = (await awaiting(folder)).map(() => "a");
    await press(folder, all);
    expect((await press(folder, [])).io.err()).toBe("Nothing awaits review.\n");
  });

  test("gives a second person what one has reviewed, and the same person nothing", async () => {
    using folder = await drafted();
    const [first] = await awaiting(folder);
    await press(folder, ["a", "q"]);
    expect((await press(folder, [], [], ["--second"])).io.err()).toBe("Nothing awaits review.\n");
    await inFolder(folder.path, ["review", "--second", "--by", "B. Editor"], "", {
      isTerminal: true,
      keys: ["a", "q"],
    });
    expect(await recordOf(folder, first?.claim.id ?? "")).toMatchObject({
      review: { status: "double_reviewed", by: ["A. Editor", "B. Editor"] },
    });
  });

  test("refuses where nobody can be asked", async () => {
    using folder = await drafted();
    const { code, io } = await inFolder(folder.path, ["review", "--by", "A. Editor"]);
    expect([code, io.err()]).toEqual([2, expect.stringContaining("--apply FILE")]);
  });
});

describe("variorum review for a program", () => {
  test("lists what awaits review with its words in context, of one report or event", async () => {
    using folder = await drafted();
    const claims = await awaiting(folder);
    const [first] = claims;
    expect(first).toMatchObject({
      claim: { review: { status: "unreviewed" } },
      question: expect.stringContaining("?"),
    });
    for (const { quotes } of claims)
      for (const { before, exact, after } of quotes) expect(`${before}${exact}${after}`.length).toBeGreaterThan(40);
    expect(await awaiting(folder, "--event", first?.claim.event ?? "")).toHaveLength(claims.length);
    expect(await awaiting(folder, "--report", "rep:elsewhere")).toEqual([]);
    expect(await awaiting(folder, "--limit", "1")).toHaveLength(1);
    const { io } = await inFolder(folder.path, ["review", "--ndjson"]);
    expect(io.out().trimEnd().split("\n")).toHaveLength(claims.length);
  });

  test("takes decisions from a file, as a list or one a line", async () => {
    using folder = await drafted();
    const [first, second, third] = await awaiting(folder);
    const { code, io } = await decide(
      folder,
      [
        { claim: first?.claim.id, decision: "accept", basedOn: first?.contentHash },
        { claim: second?.claim.id, decision: "edit", set: { by: "Ana Lisser", certainty: "probable" } },
      ],
      "--json",
    );
    expect(JSON.parse(io.out())).toMatchObject({ written: 2, refused: [], change: { change: 2 } });
    expect(code).toBe(0);
    const edited = await recordOf(folder, second?.claim.id ?? "");
    expect(edited).toMatchObject({ certainty: "probable", attribution: [{ basis: "explicit" }, {}] });
    writeFileSync(join(folder.path, "d.jsonl"), `{"claim":"${third?.claim.id}","decision":"reject"}\n`);
    const lines = await inFolder(folder.path, ["review", "--apply", "d.jsonl", "--by", "A. Editor"]);
    expect(lines.io.err()).toContain("1 claim rejected, signed A. Editor");
    expect((await inFolder(folder.path, ["verify"])).code).toBe(0);
  });

  test("makes new actors that decisions of a program name, and uses those that are there", async () => {
    using folder = await drafted();
    const [first, second] = await awaiting(folder);
    const actors = [
      { name: "Dock Watch", type: "ngo" },
      { name: "Ana Lisser", type: "person" },
    ];
    const { code } = await decide(folder, [
      { claim: first?.claim.id, decision: "edit", set: { by: "Dock Watch", of: "Ana Lisser, dock watch", actors } },
      { claim: second?.claim.id, decision: "edit", set: { by: "Ana Lisser", actors } },
    ]);
    expect(code).toBe(0);
    const listed = (await inFolder(folder.path, ["export", "--as", "jsonl", "--everything"])).io.out();
    expect(listed.match(/"value":"Dock Watch"/g)).toHaveLength(1);
    expect(listed.match(/"value":"Ana Lisser"/g)).toHaveLength(1);
    const refused = await decide(folder, [
      { claim: first?.claim.id, decision: "edit", set: { by: "X", actors: [{ name: "X", type: "guild" }] } },
    ]);
    expect([refused.code, refused.io.err()]).toEqual([3, expect.stringContaining("set.actors.0.type")]);
  });

  test("keeps what is rejected out of collation, and in the store", async () => {
    using folder = await drafted();
    const claims = await awaiting(folder);
    const event = claims[0]?.claim.event ?? "";
    const killed = claims.find(({ claim }) => claim.topic === "killed");
    const collated = async () => (await inFolder(folder.path, ["collate", event])).io.out();
    expect(await collated()).toContain(killed?.claim.question);
    await decide(folder, [{ claim: killed?.claim.id, decision: "reject" }]);
    expect(await collated()).not.toContain(killed?.claim.question);
    expect((await inFolder(folder.path, ["import", "article.txt", "--redraft"])).io.err()).toContain("Nothing to do");
    expect(await recordOf(folder, killed?.claim.id ?? "")).toMatchObject({ review: { status: "rejected" } });
  });

  test("says what it did not write and why, and writes the rest", async () => {
    using folder = await drafted();
    const [first, second] = await awaiting(folder);
    const { code, io } = await decide(folder, [
      { claim: first?.claim.id, decision: "accept", basedOn: "0".repeat(64) },
      { claim: "clm:elsewhere", decision: "accept" },
      { claim: second?.claim.id, decision: "edit", set: { by: "Nobody Known" } },
      { claim: second?.claim.id, decision: "accept" },
    ]);
    expect(io.err()).toContain(`${first?.claim.id}: not written, it has changed since it was looked at`);
    expect(io.err()).toContain("clm:elsewhere: not written, the store has no such claim any more");
    expect(io.err()).toContain(`"Nobody Known" is not the name of an actor of the store`);
    expect(code).toBe(4);
  });

  test.each([
    ["no JSON", "accept it all"],
    ["another decision", '[{"claim":"clm:a","decision":"like"}]'],
    ["a key that is not known", '[{"claim":"clm:a","decision":"accept","why":"so"}]'],
    ["no id", '[{"claim":"7","decision":"accept"}]'],
  ])("refuses decisions that cannot be read, and writes nothing: %s", async (_title, text) => {
    using folder = await drafted();
    const { code, io } = await inFolder(folder.path, ["review", "--apply", "-", "--by", "A. Editor"], text);
    expect([code, io.err()]).toEqual([3, expect.stringContaining("cli.review-unreadable")]);
  });
});
