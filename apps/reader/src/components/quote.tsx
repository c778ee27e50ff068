import type { QuoteView } from "../data/claims/to-quote-views.ts";
import { words } from "../wording/words.ts";
import styles from "./quote.module.css";

/** The exact words a claim was read from, or the cell of a table, with whose wording it is. */
export function Quote({ quote }: { readonly quote: QuoteView }) {
  return (
    <figure className={styles["quote"]}>
      {quote.form === "words" ? <Words quote={quote} /> : <Cell quote={quote} />}
      <figcaption className={styles["source"]}>
        <SourceLine quote={quote} />
      </figcaption>
    </figure>
  );
}

function Words({ quote }: { readonly quote: QuoteView }) {
  return (
    <blockquote className={styles["words"]} lang={quote.lang} dir="auto">
      {quote.isDirect ? <q>{quote.text}</q> : quote.text}
    </blockquote>
  );
}

function Cell({ quote }: { readonly quote: QuoteView }) {
  return (
    <p className={styles["cell"]}>
      {words.page.claim.column} <code>{quote.column}</code> <strong dir="auto">{quote.text}</strong>
    </p>
  );
}

function SourceLine({ quote }: { readonly quote: QuoteView }) {
  const { claim } = words.page;
  const whose = quote.form === "cell" ? claim.cellOf : quote.isDirect ? claim.ownWords : claim.wordsOf;
  return (
    <>
      <a href={quote.href}>{whose(quote.publisher)}</a>
      {quote.published !== undefined && <>, {quote.published}</>}
      {!quote.isChecked && <span className={styles["unchecked"]}> · {claim.notChecked}</span>}
    </>
  );
}
