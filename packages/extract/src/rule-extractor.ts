import { findAttributions } from "./attribution/find-attributions.ts";
import { findFindings } from "./claims/find-findings.ts";
import { findTargets } from "./claims/find-targets.ts";
import { placeFindings } from "./claims/place-findings.ts";
import { findCounts } from "./counts/find-counts.ts";
import { dayOfDate } from "./dates/calendar.ts";
import { findReportDate } from "./dates/find-report-date.ts";
import { buildDraft } from "./draft/build-draft.ts";
import { findPlaces } from "./entities/find-places.ts";
import { resolveSources } from "./entities/resolve-sources.ts";
import type { ArticleText, Extractor } from "./extractor.ts";
import { isEnglish } from "./language/is-english.ts";
import { LONGEST_SENTENCE, type ParsedText, parseText } from "./text/parse-text.ts";
import { openTagger } from "./text/tags.ts";

/** Name and version of the rules; a change of what they draft changes the version. */
export const RULE_EXTRACTOR_ID = "variorum-extract/1";

/** How much of a text is read for claims; the rest is kept with the report. Units: UTF-16 code units. */
export const LONGEST_READ = 1_000_000;

interface Readable {
  readonly text: string;
  readonly language: string;
  readonly notes: readonly string[];
}

/** What of a text can be read, and why not all. */
function readable({ text, metadata, notes }: ArticleText): Readable {
  const given = metadata.language?.value;
  const isRead = isEnglish(text) && (given === undefined || given.startsWith("en"));
  const language = given ?? (isRead ? "en" : "und");
  const why = /\p{L}/u.test(text) ? "English only so far" : "The text has no words";
  if (!isRead) return { text: "", language, notes: [...notes, `${why}: no claims were drafted`] };
  if (text.length <= LONGEST_READ) return { text, language, notes };
  const cut = `Only the first ${LONGEST_READ} characters were read for claims`;
  return { text: text.slice(0, LONGEST_READ), language, notes: [...notes, cut] };
}

function overlongNote({ overlong }: ParsedText): readonly string[] {
  const which = overlong === 1 ? "One sentence" : `${overlong} sentences`;
  return overlong === 0 ? [] : [`${which} of more than ${LONGEST_SENTENCE} characters: too long to be read for claims`];
}

/** Opens the extractor that reads by rules: offline, and the same draft from the same text. */
export function openRuleExtractor(): Extractor {
  const tag = openTagger();
  return {
    id: RULE_EXTRACTOR_ID,
    async extract(article, options) {
      const { text, language, notes: remarks } = readable(article);
      const parsed = parseText(text, tag);
      const notes = [...remarks, ...overlongNote(parsed)];
      const date = findReportDate(parsed);
      const reportDay = dayOfDate(article.metadata.publishedAt?.value) ?? date?.day;
      const resolved = resolveSources(parsed, findAttributions(parsed));
      const places = findPlaces(parsed, resolved.people);
      const found = findFindings(parsed, resolved, findCounts(parsed));
      const { findings, mainDay } = placeFindings(found, { parsed, places, reportDay, reportDate: date });
      const targets = findTargets(parsed, findings);
      const input = {
        article,
        parsed,
        resolved,
        findings,
        targets,
        places,
        date,
        mainDay,
        language,
        notes,
        reportNotes: notes,
      };
      return buildDraft({ ...input, tool: RULE_EXTRACTOR_ID, method: "rule" }, options);
    },
  };
}
