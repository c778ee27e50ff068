export { type ArticleInput, LARGEST_FILE, readArticle } from "./article/read-article.ts";
export { type DraftOrigin, toSourceUnit } from "./draft/to-source-unit.ts";
export type {
  ArticleMetadata,
  ArticleText,
  Draft,
  ExtractOptions,
  Extractor,
  FoundValue,
  KnownEntities,
} from "./extractor.ts";
export { EXTRACT_ERRORS, ExtractError, type ExtractErrorCode } from "./errors.ts";
export { MODEL_EXTRACTOR, type ModelClient, openModelExtractor } from "./model/model-extractor.ts";
export { LONGEST_READ, openRuleExtractor, RULE_EXTRACTOR_ID } from "./rule-extractor.ts";
