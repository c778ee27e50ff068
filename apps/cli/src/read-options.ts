import type { GlobalOptions } from "./command.ts";
import type { ExtractorName } from "./drafting/open-extractor.ts";

/** What is read and how: the options that import, plan, apply and check have in common. */
export interface ReadOptions extends GlobalOptions {
  readonly files: readonly string[];
  readonly format?: string | undefined;
  readonly encoding?: string | undefined;
  /** Path of the mapping file, for a table of somebody's own. */
  readonly map?: string | undefined;
  /** Whether an address may lead to this machine or into a private network. */
  readonly allowPrivateAddresses?: boolean | undefined;
  readonly keepGoing?: boolean | undefined;
  readonly maxErrors?: number | undefined;
  readonly prune?: boolean | undefined;
  /** Whether the text of an article that is held already is drafted again. */
  readonly redraft?: boolean | undefined;
  /** Who drafts the claims of articles: rules, or a language model. */
  readonly extractor?: ExtractorName | undefined;
}
