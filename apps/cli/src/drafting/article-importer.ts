import type { Issue, Lookup, ReportRecord, SourceUnit } from "@variorum/core";
import type { ArticleText, Draft, Extractor, KnownEntities } from "@variorum/extract";
import type { AcceptedUnit, Importer, ReadUnit, SourceFile, SourceInput } from "@variorum/formats/read";
import { findClaimsOfReport, findReportsOfSource, findReportsWithText, type ReadStore } from "@variorum/store/read";
import { ARTICLE_FORMAT, draftsOf, sourceOf } from "./article-format.ts";
import { type EarlierVersion, earlierVersionFinder, firstTextOf } from "./earlier-version.ts";
import { readKnownEntities, withDrafted } from "./known-entities.ts";
import { type ArticleFile, readArticleFile, sha256 } from "./read-article-file.ts";
import { sniffArticle } from "./sniff-article.ts";
import { underReport } from "./under-report.ts";

/** What articles are drafted with. */
export interface ArticleTools {
  /** The store that the drafts go into, for what it holds already. */
  readonly store: ReadStore;
  /** Asked once, when the first article is drafted. */
  readonly openExtractor: () => Promise<Extractor>;
  /** Whether a text that is held already is drafted again. */
  readonly redraft: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Puts the importer of articles together: each file is one unit, with the report and everything that was drafted from it.
 * A text that is held already is not drafted again unless that is asked for.
 *
 * Issues: those of reading a file; `article.already-held`, `article.not-read`, `file.left-out`.
 */
export function articleImporter(openTools: () => ArticleTools): Importer {
  return {
    ...ARTICLE_FORMAT,
    read: (input, held) => readArticles(input, held ?? NOTHING_HELD, openTools()),
  };
}

const NOTHING_HELD: Lookup = { get: () => undefined, text: () => undefined };

/** What one import of articles remembers from file to file. */
interface Reading {
  readonly held: Lookup;
  readonly tools: ArticleTools;
  readonly extractor: Extractor;
  readonly findEarlier: (article: ArticleText) => EarlierVersion | undefined;
  known: KnownEntities;
}

async function* readArticles(input: SourceInput, held: Lookup, tools: ArticleTools): AsyncGenerator<ReadUnit> {
  const files = input.isFolder ? input.files.filter(({ name }) => sniffArticle(ONE_BYTE, name) > 0) : input.files;
  let about = leftOutIssues(input, files);
  const seen = new Set<string>();
  let reading: Reading | undefined;
  for (const file of files) {
    const read = await readArticleFile(file);
    const issues = [...about, ...read.issues];
    about = [];
    if (!read.ok) {
      // A text is mended where it stands, not in a file of rejects.
      yield { ok: false, issues, at: { file: file.name }, raw: new Uint8Array() };
      continue;
    }
    const textSha256 = sha256(read.value.article.text);
    const [report] = await findReportsWithText(tools.store, textSha256);
    if (seen.has(textSha256) || (report !== undefined && !tools.redraft)) {
      yield { ok: true, value: heldUnit(file, report), issues: [...issues, alreadyHeld(file, report)] };
      continue;
    }
    seen.add(textSha256);
    reading ??= await startReading(input, held, tools);
    const unit = await draftUnit(reading, { file, ...read.value, report });
    yield { ...unit, issues: [...issues, ...unit.issues] };
  }
}

const ONE_BYTE = new Uint8Array(1);

async function startReading(input: SourceInput, held: Lookup, tools: ArticleTools): Promise<Reading> {
  return {
    held,
    tools,
    extractor: await tools.openExtractor(),
    findEarlier: earlierVersionFinder(await earlierReports(input, tools.store), held),
    known: await readKnownEntities(tools.store),
  };
}

/** The reports of the same article: imported as it stood, or as a bundle that was drafted from it. */
async function earlierReports(input: SourceInput, store: ReadStore): Promise<readonly ReportRecord[]> {
  const source = sourceOf(input);
  return findReportsOfSource(store, source, { prefix: draftsOf(source) });
}

/** An article to be drafted, and the report that holds its text already. */
interface ReadFile extends ArticleFile {
  readonly file: SourceFile;
  readonly report: ReportRecord | undefined;
}

async function draftUnit(reading: Reading, { file, article, bytes, report }: ReadFile): Promise<AcceptedUnit> {
  const { toSourceUnit } = await import("@variorum/extract");
  const { extractor, held, known, tools, findEarlier } = reading;
  const earlier = report === undefined ? findEarlier(article) : undefined;
  const firstTextSha256 = report === undefined ? earlier?.firstTextSha256 : firstTextOf(report, held);
  const drafted = await extractor.extract(article, {
    sha256,
    known,
    ...(firstTextSha256 === undefined ? {} : { firstTextSha256 }),
    ...(tools.signal === undefined ? {} : { signal: tools.signal }),
  });
  reading.known = withDrafted(known, drafted);
  const draft = underReport(drafted, { report, earlier: earlier?.report, held });
  const stale = report === undefined ? [] : await notRedrafted(file, report, draft, tools.store);
  const value = toSourceUnit(draft, { file: file.name, raw: bytes });
  return { ok: true, value, issues: [...draft.notes.map((note) => notRead(file, note)), ...stale] };
}

/** The unit of an article that brings nothing new: its report as it stands, where it does. */
function heldUnit(file: SourceFile, report: ReportRecord | undefined): SourceUnit {
  const at = { file: file.name };
  return { at, records: report === undefined ? [] : [report], raw: new Uint8Array(), locate: () => at };
}

function alreadyHeld({ name }: SourceFile, report: ReportRecord | undefined): Issue {
  const where = report === undefined ? "an article before it" : report.id;
  const message = `The text is held already, in ${where}: nothing was drafted (--redraft drafts it anew)`;
  return { code: "article.already-held", severity: "warning", message, at: { file: name } };
}

function notRead({ name }: SourceFile, message: string): Issue {
  return { code: "article.not-read", severity: "warning", message, at: { file: name } };
}

/** Claims of an earlier draft that nobody looked at and that a new draft has no longer: they stay until somebody does. */
async function notRedrafted(
  { name }: SourceFile,
  report: ReportRecord,
  drafted: Draft,
  store: ReadStore,
): Promise<readonly Issue[]> {
  const ids = new Set<string>(drafted.claims.map(({ id }) => id));
  const stale = (await findClaimsOfReport(store, report.id)).filter(
    ({ claim }) => claim.review.status === "unreviewed" && claim.extraction.method !== "manual" && !ids.has(claim.id),
  );
  return stale.map(({ claim }) => ({
    code: "article.not-redrafted",
    severity: "warning",
    message: `${claim.id} was drafted before and is not drafted any more: it stays`,
    hint: `Look at it, and reject it if it is wrong: variorum review --report ${report.id}`,
    at: { file: name },
  }));
}

const FEW_NAMES = 3;

/** One remark for all files of a folder that are no articles. */
function leftOutIssues({ name, files }: SourceInput, articles: readonly SourceFile[]): readonly Issue[] {
  const leftOut = files.filter((file) => !articles.includes(file)).map((file) => file.name);
  if (leftOut.length === 0) return [];
  const more = leftOut.length > FEW_NAMES ? ` and ${leftOut.length - FEW_NAMES} more` : "";
  const message = `No text and no page, and left out: ${leftOut.slice(0, FEW_NAMES).join(", ")}${more}`;
  return [{ code: "file.left-out", severity: "warning", message, at: { file: name } }];
}
