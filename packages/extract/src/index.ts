export type { ArticleMetadata, ArticleText, Draft, ExtractOptions, Extractor, KnownEntities } from "./extractor.ts";
export { openRuleExtractor, RULE_EXTRACTOR_ID } from "./rule-extractor.ts";
