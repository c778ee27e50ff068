import type { LanguageModel } from "ai";
import { findAttributions } from "../attribution/find-attributions.ts";
import type { Finding } from "../claims/finding.ts";
import { findTargets } from "../claims/find-targets.ts";
import { placeFindings } from "../claims/place-findings.ts";
import { dayOfDate } from "../dates/calendar.ts";
import { findReportDate } from "../dates/find-report-date.ts";
import { buildDraft } from "../draft/build-draft.ts";
import { findPlaces } from "../entities/find-places.ts";
import { resolveSources } from "../entities/resolve-sources.ts";
import { ExtractError } from "../errors.ts";
import type { Extractor } from "../extractor.ts";
import { isEnglish } from "../language/is-english.ts";
import { parseText } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";
import { openTagger } from "../text/tags.ts";
import { ModelAnswer, type ModelClaim } from "./model-answer.ts";
import { INSTRUCTIONS, promptFor } from "./prompt.ts";
import { MOST_PARTS, splitParts } from "./text-parts.ts";
import { type Rejection, verifyClaim } from "./verify-claim.ts";

/** Name and version of this way of asking; the model's own name follows it in the records. */
export const MODEL_EXTRACTOR = "variorum-extract-model/1";

/** A model as its client gives it: an object, so that no name is looked up anywhere. */
export type ModelClient = Exclude<LanguageModel, string>;

interface Asked {
  readonly claims: readonly ModelClaim[];
  readonly isAnswered: boolean;
}

async function ask(model: ModelClient, part: string, signal: AbortSignal | undefined): Promise<Asked> {
  // Loaded when a model is asked, so that drafting by rules does not wait for it.
  const { generateText, NoObjectGeneratedError, NoOutputGeneratedError, Output } = await import("ai");
  try {
    const { output } = await generateText({
      model,
      system: INSTRUCTIONS,
      prompt: promptFor(part),
      output: Output.object({ schema: ModelAnswer }),
      temperature: 0,
      ...(signal === undefined ? {} : { abortSignal: signal }),
    });
    return { claims: output.claims, isAnswered: true };
  } catch (error) {
    const isNoAnswer = NoObjectGeneratedError.isInstance(error) || NoOutputGeneratedError.isInstance(error);
    if (isNoAnswer) return { claims: [], isAnswered: false };
    throw new ExtractError(
      "extract.model-failed",
      `Cannot draft with the model "${model.modelId}": it did not answer`,
      {
        hint: "Check the address, the name and the key of the model, or draft by rules",
        cause: error,
      },
    );
  }
}

const WORDS_OF: Readonly<Record<Rejection, string>> = {
  "words-not-in-text": "words that are not in the text",
  "words-ambiguous": "words that stand in the text more than once",
  "number-unreadable": "a number that cannot be read",
  "source-not-in-text": "a source that is not in the text",
};

/** What was asked, answered and taken, for the person who asked. */
function notesOf(
  asked: number,
  taken: number,
  rejected: ReadonlyMap<Rejection, number>,
  unanswered: number,
): readonly string[] {
  const why = [...rejected].map(([reason, count]) => `${count} with ${WORDS_OF[reason]}`);
  const kept = `Of ${asked} claims that the model gave, ${taken} were taken${why.length === 0 ? "" : `; left out: ${why.join(", ")}`}`;
  return unanswered === 0 ? [kept] : [kept, `The model gave no readable answer for ${unanswered} parts of the text`];
}

/**
 * Opens the extractor that asks a language model. The client is handed in: nothing here reaches a network by itself.
 * Whatever the model gives is looked for in the text, word for word; what does not stand there is left out and counted.
 *
 * Throws on extract: `extract.model-failed`.
 */
export function openModelExtractor(model: ModelClient): Extractor {
  const tag = openTagger();
  const id = `${MODEL_EXTRACTOR}:${model.modelId}`;
  return {
    id,
    async extract(article, options) {
      const parsed = parseText(article.text, tag);
      const date = findReportDate(parsed);
      const resolved = resolveSources(parsed, findAttributions(parsed));
      const parts = splitParts(article.text);
      const found: Finding[] = [];
      const rejected = new Map<Rejection, number>();
      let given = 0;
      let unanswered = 0;
      for (const part of parts.slice(0, MOST_PARTS)) {
        const answer = await ask(model, wordsOf(article.text, part), options.signal);
        if (!answer.isAnswered) unanswered += 1;
        for (const claim of answer.claims) {
          given += 1;
          const verified = verifyClaim(claim, { parsed, resolved, part });
          if (verified.ok) found.push(verified.finding);
          else rejected.set(verified.why, (rejected.get(verified.why) ?? 0) + 1);
        }
      }
      const places = findPlaces(parsed, resolved.people);
      const reportDay = dayOfDate(article.metadata.publishedAt?.value) ?? date?.day;
      const { findings, mainDay } = placeFindings(found, { parsed, places, reportDay, reportDate: date });
      const language = article.metadata.language?.value ?? (isEnglish(article.text) ? "en" : "und");
      const cut =
        parts.length > MOST_PARTS ? [`Only the first ${MOST_PARTS} parts of the text were read for claims`] : [];
      const reportNotes = [...article.notes, ...cut];
      const notes = [...reportNotes, ...notesOf(given, found.length, rejected, unanswered)];
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
        reportNotes,
      };
      return buildDraft({ ...input, tool: id, method: "model" }, options);
    },
  };
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
