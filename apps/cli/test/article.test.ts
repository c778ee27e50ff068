import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type TemporaryFolder, temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { ARTICLE, OTHER_ARTICLE, PAGE } from "./articles.ts";
import { inFolder } from "./in-folder.ts";

interface ReportJson {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly language: string;
  readonly note?: string;
  readonly derivedFrom: readonly { readonly report?: string; readonly relation: string }[];
}
interface ClaimJson {
  readonly id: string;
  readonly event: string;
  readonly review: { readonly status: string };
  readonly extraction: { readonly method: string };
}

/** Records of one kind as an export has them. */
async function recordsOf<Found>({ path }: TemporaryFolder, kind: string): Promise<readonly Found[]> {
  await inFolder(path, ["export", "-o", "out", "--as", "jsonl", "--everything"]);
  const ids = readFileSync(join(path, "out", `${kind}s.jsonl`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly id: string }).id);
  const shown = await Promise.all(ids.map((id) => inFolder(path, ["show", id, "--json"])));
  return shown.map((ended) => JSON.parse(ended.io.out()) as Found);
}

const stats = async (path: string) =>
  JSON.parse((await inFolder(path, ["stats", "--json"])).io.out()) as {
    readonly change: number;
    readonly records: Readonly<Record<string, number>>;
  };

describe("variorum import of an article", () => {
  test("drafts its claims into the store, unreviewed and read by rules", async () => {
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    const { code, io } = await inFolder(folder.path, ["import", "article.txt"]);
    expect(io.err()).toMatch(/^article {2}1 row read = 1 accepted \+ 0 rejected$/m);
    expect(code).toBe(0);
    const claims = await recordsOf<ClaimJson>(folder, "claim");
    expect(claims.length).toBeGreaterThanOrEqual(3);
    for (const claim of claims)
      expect(claim).toMatchObject({ review: { status: "unreviewed" }, extraction: { method: "rule" } });
    expect((await inFolder(folder.path, ["verify"])).code).toBe(0);
  });

  test("changes nothing when it comes again, under whatever name", async () => {
    using folder = temporaryFolder({ "article.txt": ARTICLE, "copy.md": "", "copy.txt": ARTICLE });
    await inFolder(folder.path, ["import", "article.txt"]);
    for (const name of ["article.txt", "copy.txt"]) {
      const again = await inFolder(folder.path, ["import", name]);
      expect(again.io.out()).toContain("article.already-held");
      expect(again.io.err()).toContain("1 report unchanged. Nothing to do.");
      expect(again.code).toBe(0);
    }
    expect((await stats(folder.path)).change).toBe(1);
  });

  test("reads standard input, Markdown and pages by their content", async () => {
    using folder = temporaryFolder({ "page.html": PAGE, "note.md": `# Harbour fire\n\n${ARTICLE}` });
    expect((await inFolder(folder.path, ["import", "-"], ARTICLE)).code).toBe(0);
    for (const name of ["page.html", "note.md"]) expect((await inFolder(folder.path, ["import", name])).code).toBe(0);
    const reports = await recordsOf<ReportJson>(folder, "report");
    expect(reports).toHaveLength(3);
    expect(reports).toContainEqual(
      expect.objectContaining({
        title: "Harbour fire kills at least three",
        url: "https://gazette.example/harbour-fire",
        publishedAt: expect.stringContaining("2024-03-02"),
      }),
    );
  });

  test("reads every article of a folder as one change, and says what it leaves out", async () => {
    using folder = temporaryFolder({ "press/a.txt": ARTICLE, "press/b.txt": OTHER_ARTICLE, "press/data.csv": "a,b\n" });
    const { code, io } = await inFolder(folder.path, ["import", "press"]);
    expect(io.out()).toContain("file.left-out  No text and no page, and left out: data.csv");
    expect(io.err()).toContain("2 rows read = 2 accepted");
    expect(code).toBe(0);
    const { change, records } = await stats(folder.path);
    expect({ change, reports: records["report"] }).toEqual({ change: 1, reports: 2 });
  });

  test.each([
    ["of another sort", "type: company"],
    ["with a remark of its editors", "type: ngo, note: Split in 2020"],
  ])("names an actor of the store that the text names, instead of a new one: %s", async (_case, fields) => {
    using folder = temporaryFolder({ "a.txt": ARTICLE, "b.txt": OTHER_ARTICLE });
    writeFileSync(
      join(folder.path, "actors.yaml"),
      `actors:\n  - { id: act:union, ${fields}, names: [The Workers' Union] }\n`,
    );
    await inFolder(folder.path, ["import", "actors.yaml"]);
    await inFolder(folder.path, ["import", "b.txt"]);
    const { io } = await inFolder(folder.path, ["search", "--where", "claimant=union", "--json"]);
    expect(io.out()).toContain("act:union");
  });

  test("takes an edited text for a new version of its report, whose passages stay", async () => {
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    await inFolder(folder.path, ["import", "article.txt"]);
    const [before] = await recordsOf<ReportJson>(folder, "report");
    writeFileSync(join(folder.path, "article.txt"), ARTICLE.replace("12 people", "14 people"));
    const { code } = await inFolder(folder.path, ["import", "article.txt"]);
    expect(code).toBe(0);
    const reports = await recordsOf<ReportJson>(folder, "report");
    expect(reports).toHaveLength(2);
    expect(reports.find(({ id }) => id !== before?.id)?.derivedFrom).toMatchObject([
      { report: before?.id, relation: "new_version_of", basis: "detected" },
    ]);
    const claims = await recordsOf<ClaimJson>(folder, "claim");
    expect(new Set(claims.map(({ event }) => event)).size).toBe(1);
    expect((await inFolder(folder.path, ["verify"])).code).toBe(0);
  });

  test("makes nobody of a new version new who was described in the same words before", async () => {
    const told =
      "Hospital staff said nine people died at the mill on 3 May 2024. The army said one of its soldiers died.";
    const tail = "The mill stood beside the railway. The railway was closed for the rest of the day.";
    using folder = temporaryFolder({ "article.txt": `${told} ${tail}` });
    await inFolder(folder.path, ["import", "article.txt"]);
    const before = (await recordsOf<{ readonly id: string }>(folder, "actor")).map(({ id }) => id);
    writeFileSync(join(folder.path, "article.txt"), `${told} ${tail} Trains ran again on Sunday.`);
    await inFolder(folder.path, ["import", "article.txt"]);
    const after = (await recordsOf<{ readonly id: string }>(folder, "actor")).map(({ id }) => id);
    expect(before.length).toBeGreaterThan(2);
    expect(after).toEqual(before);
  });

  test("takes an edited text for a new version of what was drafted from it, edited and imported", async () => {
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    await inFolder(folder.path, ["draft", "article.txt", "-o", "drafts.yaml"]);
    const path = join(folder.path, "drafts.yaml");
    writeFileSync(path, readFileSync(path, "utf8").replace('value: "12"', "value: about 12"));
    await inFolder(folder.path, ["import", "drafts.yaml"]);
    const [before] = await recordsOf<ReportJson>(folder, "report");
    writeFileSync(join(folder.path, "article.txt"), ARTICLE.replace("12 people", "14 people"));
    expect((await inFolder(folder.path, ["import", "article.txt"])).code).toBe(0);
    const reports = await recordsOf<ReportJson>(folder, "report");
    expect(reports.find(({ id }) => id !== before?.id)?.derivedFrom).toMatchObject([
      { report: before?.id, relation: "new_version_of", basis: "detected" },
    ]);
    const claims = await recordsOf<ClaimJson>(folder, "claim");
    expect(new Set(claims.map(({ event }) => event)).size).toBe(1);
    // Another file with the same words in it is another article.
    writeFileSync(join(folder.path, "other.txt"), ARTICLE.replace("12 people", "15 people"));
    await inFolder(folder.path, ["import", "other.txt"]);
    const third = (await recordsOf<ReportJson>(folder, "report")).filter(({ derivedFrom }) => derivedFrom.length === 0);
    expect(third).toHaveLength(2);
  });

  test("keeps what a person edited, when the article comes again and when it is drafted anew", async () => {
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    await inFolder(folder.path, ["import", "article.txt"]);
    await inFolder(folder.path, ["draft", "article.txt", "-o", "drafts.yaml"]);
    const drafts = readFileSync(join(folder.path, "drafts.yaml"), "utf8");
    expect(drafts).toContain('value: "12"');
    writeFileSync(join(folder.path, "drafts.yaml"), drafts.replace('value: "12"', "value: about 12"));
    expect((await inFolder(folder.path, ["import", "drafts.yaml", "--yes"])).code).toBe(0);
    expect((await inFolder(folder.path, ["import", "article.txt"])).io.err()).toContain("Nothing to do");
    const redrafted = await inFolder(folder.path, ["import", "article.txt", "--redraft"]);
    expect(redrafted.code).toBe(0);
    const plan = await inFolder(folder.path, ["plan", "article.txt", "--redraft", "--full", "--json"]);
    expect(JSON.parse(plan.io.out())).toMatchObject({ counts: { claim: { kept: 1, change: 0 } } });
    expect((await stats(folder.path)).change).toBe(2);
  });

  test("is not pruned, since a text that is held brings no claims", async () => {
    using folder = temporaryFolder({ "article.txt": ARTICLE });
    const { code, io } = await inFolder(folder.path, ["import", "article.txt", "--prune"]);
    expect(io.err()).toContain("cli.wrong-usage");
    expect(code).toBe(2);
  });

  test("says that only English is read so far, on the report too, and imports it", async () => {
    using folder = temporaryFolder({
      "a.txt":
        "Le porte-parole de la coalition a déclaré vendredi que sept de ses hommes étaient morts dans les combats, et que douze autres étaient blessés.\n",
    });
    const { code, io } = await inFolder(folder.path, ["import", "a.txt"]);
    expect(io.out()).toContain("warning article.not-read  English only so far: no claims were drafted");
    expect(code).toBe(0);
    const [report] = await recordsOf<ReportJson>(folder, "report");
    expect(report).toMatchObject({ language: "und", note: "English only so far: no claims were drafted" });
  });
});

describe("variorum import of what is no article", () => {
  const hostile: readonly (readonly [string, string, Uint8Array | string, number, string])[] = [
    ["an empty file", "a.txt", "", 3, "file.empty"],
    ["nothing but white space", "a.txt", " \n\n\t\n", 3, "file.empty"],
    ["a text with a NUL", "a.txt", "Two died.\0", 3, "text.nul"],
    [
      "bytes that are no text",
      "a.txt",
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe]),
      3,
      "text.not-well-formed",
    ],
    ["a picture", "a.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 3, "formats.unrecognised"],
  ];
  test.each(hostile)("refuses %s, with its reason", async (_title, name, content, expected, reason) => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, name), content);
    const { code, io } = await inFolder(folder.path, ["import", name]);
    expect(`${io.out()}${io.err()}`).toContain(reason);
    expect(code).toBe(expected);
  });

  const odd: readonly (readonly [string, string, string])[] = [
    ["no sentence at all", "a.txt", "Ford"],
    [
      "a quote that is never closed",
      "a.txt",
      `The army said "two soldiers were killed on Friday. It denied the rest.\n`,
    ],
    ["right-to-left marks", "a.txt", "The army said \u202Etwo soldiers\u202C were killed on Friday.\n"],
    ["mixed scripts", "a.txt", "الجيش said two soldiers were killed on Friday, 外交部 denied it.\n"],
    ["one sentence of a megabyte", "a.txt", `The army said ${"two soldiers and ".repeat(60_000)}were killed.\n`],
    ["a page that is broken", "a.html", "<html><body><p>The army said two soldiers were killed <b>on Friday.<div></p>"],
  ];
  test.each(odd)("imports the report of a text with %s", async (_title, name, content) => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, name), content);
    const { code, io } = await inFolder(folder.path, ["import", name]);
    expect([code, io.err()]).toEqual([0, expect.stringContaining("Change 1 of")]);
    expect((await stats(folder.path)).records["report"]).toBe(1);
    expect((await inFolder(folder.path, ["verify"])).code).toBe(0);
  });

  test("goes on with the good articles of a folder, when asked to", async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, "press"));
    writeFileSync(join(folder.path, "press/a.txt"), ARTICLE);
    writeFileSync(join(folder.path, "press/b.txt"), "Two died.\0");
    const refused = await inFolder(folder.path, ["import", "press"]);
    expect([refused.code, refused.io.err()]).toEqual([3, expect.stringContaining("nothing was written")]);
    expect((await inFolder(folder.path, ["import", "press", "--keep-going"])).code).toBe(4);
    expect((await stats(folder.path)).records["report"]).toBe(1);
  });
});
