import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * What sort of thing a claim was read from.
 *
 * Source: own list; the published forms are subtypes of CreativeWork of schema.org.
 */
export const REPORT_TYPES = defineVocabulary()([
  { id: "news_article", label: "news article", description: "An article of a newspaper or news site" },
  { id: "agency_dispatch", label: "agency dispatch", description: "A dispatch of a news agency" },
  { id: "communique", label: "communiqué", description: "A statement that a body published itself" },
  { id: "social_post", label: "social media post", description: "A post on a social network or channel" },
  {
    id: "organisation_report",
    label: "report of an organisation",
    description: "A report of an organisation, court or commission",
  },
  { id: "broadcast", label: "broadcast", description: "A radio or television programme" },
  { id: "video", label: "video", description: "A film or recording" },
  { id: "dataset_row", label: "row of a dataset", description: "One row of a table" },
  { id: "other", label: "other", description: "Anything else, such as a retelling" },
]);

export const ReportType = z.enum(idsOf(REPORT_TYPES));
export type ReportType = z.infer<typeof ReportType>;

/** How the publisher or the date of a report is known. */
export const METADATA_BASES = defineVocabulary()([
  { id: "text", label: "text", description: "The text itself gives it" },
  { id: "external", label: "from elsewhere", description: "The page, a catalogue or an archive gives it" },
  { id: "editorial", label: "editorial", description: "The editors hold it" },
  { id: "unknown", label: "not known", description: "How it is known was not recorded" },
]);

export const MetadataBasis = z.enum(idsOf(METADATA_BASES));
export type MetadataBasis = z.infer<typeof MetadataBasis>;
