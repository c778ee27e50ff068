import { Quote } from "../../../../../components/quote.tsx";
import type { QuoteContext } from "../../../../../data/claims/get-quote-context.ts";
import type { ClaimView } from "../../../../../data/claims/to-claim-view.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./quotes-in-context.module.css";

interface QuotesInContextProps {
  readonly claim: ClaimView;
  readonly contexts: readonly QuoteContext[];
}

/** The words of the claim where they stand, marked; a cell, and words whose text is not held, without context. */
export function QuotesInContext({ claim, contexts }: QuotesInContextProps) {
  const shown = new Set(contexts.map(({ quote }) => quote.href));
  return (
    <div className={styles["quotes"]}>
      {contexts.map((context) => (
        <QuoteInContext key={context.quote.href} context={context} />
      ))}
      {claim.quotes
        .filter(({ href }) => !shown.has(href))
        .map((quote) => (
          <Quote key={quote.href} quote={quote} />
        ))}
    </div>
  );
}

function QuoteInContext({
  context: { quote, before, after, isCutBefore, isCutAfter },
}: {
  readonly context: QuoteContext;
}) {
  const labels = words.page.claim;
  const position = quote.start === undefined ? "" : labels.characters(String(quote.start), String(quote.end));
  return (
    <figure className={styles["quote"]}>
      <blockquote className={styles["text"]} lang={quote.lang} dir="auto">
        {isCutBefore && "… "}
        {before}
        <mark>{quote.text}</mark>
        {after}
        {isCutAfter && " …"}
      </blockquote>
      <figcaption className={styles["source"]}>
        <a href={quote.href}>{quote.isDirect ? labels.ownWords(quote.publisher) : labels.wordsOf(quote.publisher)}</a>
        {quote.published !== undefined && `, ${quote.published}`}, {position}
      </figcaption>
    </figure>
  );
}
