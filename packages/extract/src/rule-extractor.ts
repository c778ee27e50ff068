import { findAttributions } from "./attribution/find-attributions.ts";
import { findFindings } from "./claims/find-findings.ts";
import { findCounts } from "./counts/find-counts.ts";
import { buildDraft } from "./draft/build-draft.ts";
import { resolveSources } from "./entities/resolve-sources.ts";
import type { Extractor } from "./extractor.ts";
import { parseText } from "./text/parse-text.ts";
import { openTagger } from "./text/tags.ts";

/** Name and version of the rules; a change of what they draft changes the version. */
export const RULE_EXTRACTOR_ID = "variorum-extract/1";

/** Opens the extractor that reads by rules: offline, and the same draft from the same text. */
export function openRuleExtractor(): Extractor {
  const tag = openTagger();
  return {
    id: RULE_EXTRACTOR_ID,
    async extract(article, options) {
      const parsed = parseText(article.text, tag);
      const attributions = findAttributions(parsed);
      const resolved = resolveSources(parsed, attributions);
      const findings = findFindings(parsed, resolved, findCounts(parsed));
      return buildDraft(
        { article, parsed, resolved, findings, tool: RULE_EXTRACTOR_ID, notes: article.notes },
        options,
      );
    },
  };
}
