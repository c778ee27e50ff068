import { type RecordOf, slugOfId } from "@variorum/core";
import { given } from "../expand/short-forms.ts";
import { shortSensitivity } from "./short-forms.ts";
import { type Shortening, toQuote, unless, unlessEmpty } from "./shortening.ts";

/** Path of the text of a report inside a bundle. */
export function usualTextPath({ id }: RecordOf<"report">): string {
  return `reports/${slugOfId(id)}.txt`;
}

/** Writes a report as people do: with the path of its text, or with hash and lengths of a text that does not travel. */
export function shortenReport(report: RecordOf<"report">, shortening: Shortening): object {
  const derivedFrom = report.derivedFrom.map(({ report: earlier, actor, cited, relation, basis, passages }) => ({
    ...given({ report: earlier, actor, cited }),
    relation,
    ...given({
      basis: unless("credited", basis),
      passages: unlessEmpty(passages.map((passage) => toQuote(shortening, passage, report.id))),
    }),
  }));
  return {
    id: report.id,
    type: report.type,
    ...given({
      title: report.title,
      publisher: report.publisher,
      publisherBasis: unless("unknown", report.publisherBasis),
      authors: unlessEmpty(report.authors),
      url: report.url,
      archives: unlessEmpty(report.archives),
      publishedAt: report.publishedAt,
      publishedAtBasis: unless("unknown", report.publishedAtBasis),
      retrievedAt: report.retrievedAt,
      language: unless("und", report.language),
      ...shortText(report, shortening),
      row: report.row,
      derivedFrom: unlessEmpty(derivedFrom),
      licence: shortLicence(report),
      sensitivity: shortSensitivity(report.sensitivity),
      redacted: report.redacted,
      note: report.note,
    }),
  };
}

/** A plain text file says by itself what was received; every other case is written out. */
function shortText(
  report: RecordOf<"report">,
  shortening: Shortening,
): { readonly source?: object | undefined; readonly text?: unknown } {
  const { source, text } = report;
  if (text === undefined) return { source };
  const path = shortening.textPath(report);
  const isPlain =
    text.normalization === "none" &&
    source?.mediaType === "text/plain" &&
    source.sha256 === text.sha256 &&
    source.bytes === text.bytes;
  if (path !== undefined && isPlain) return { text: path };
  const { sha256, bytes, length } = text;
  return {
    source,
    text: { sha256, bytes, length, ...given({ normalization: unless("none", text.normalization), path }) },
  };
}

function shortLicence({ licence, text }: RecordOf<"report">): string | object | undefined {
  const textStorage = unless(text === undefined ? "none" : "local_only", licence.textStorage);
  if (textStorage !== undefined || licence.note !== undefined) {
    return { ...given({ status: unless("unknown", licence.status), textStorage, note: licence.note }) };
  }
  return unless("unknown", licence.status);
}
