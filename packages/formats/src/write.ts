export { bundleJsonSchema, type AuthoredKind } from "./bundle/authoring.ts";
export type { BundleHead } from "./bundle/head.ts";
export { shorten } from "./bundle/shorten.ts";
export type { Shortening } from "./bundle/shorten/shortening.ts";
export { columnsOf, type TableKind } from "./bundle/table/columns.ts";
export { toSafeCell } from "./bundle/table/formula.ts";
export {
  type BundleForm,
  type BundleSource,
  writeBundle,
  type WriteBundleOptions,
  writeJsonLines,
  type WrittenFile,
} from "./writers/bundle.ts";
export { toBibtex } from "./writers/bibtex.ts";
export {
  type CitedEvent,
  type CitedReport,
  claimToCsl,
  type CslDate,
  type CslItem,
  eventToCsl,
  reportToCsl,
} from "./writers/csl-item.ts";
export { citedDate } from "./writers/cited-date.ts";
export { type Feed, type FeedEntry, toAtom, toJsonFeed } from "./writers/feed.ts";
export { toRis } from "./writers/ris.ts";
export { type CitationParts, citationOf } from "./writers/citation-of.ts";
export { type Citation, type NamedStep, readySentence } from "./writers/ready-sentence.ts";
export { type ComputedKind, computedColumnsOf } from "./writers/computed-columns.ts";
export { type ColumnDescription, describeColumns } from "./writers/describe-columns.ts";
export { type TableRow, toCsv, writeTable, type WriteTableOptions } from "./writers/table.ts";
