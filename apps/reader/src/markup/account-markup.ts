import type { AccountView } from "../data/questions/to-account-views.ts";
import type { AccusedAnswerView } from "../data/claims/to-accused-answer.ts";
import type { ClaimView } from "../data/claims/to-claim-view.ts";
import type { QuoteView } from "../data/claims/to-quote-views.ts";
import { words } from "../wording/words.ts";
import { html, type Markup } from "./html.ts";

type AccountMarkupParts = Pick<AccountView, "first" | "left" | "implied"> & {
  /** What stands below it. */
  readonly foot?: Markup;
};

/** One account as static markup: who, in which words, through whom, when, and what to know before quoting it. */
export function accountMarkup({ first, left, implied, foot }: AccountMarkupParts): Markup {
  const { claimant, verb, value, quotes } = first;
  const others = claimant.alternatives.map(({ name }) => html` ${words.attribution.or} <bdi>${name}</bdi>`);
  const isQuoted = implied === undefined && quotes.some(({ text }) => text === value.text);
  return html`<li>
    <p>
      <b><bdi>${claimant.name}</bdi>${others}</b>
      <small><bdi>${verb.isQuoted ? `“${verb.text}”` : verb.text}</bdi></small>
    </p>
    ${
      !isQuoted &&
      html`<p class="stated" dir="auto">
        <bdi lang="${implied === undefined ? (value.lang ?? words.language) : words.language}"
          >${implied?.answer ?? value.text}</bdi
        >${implied !== undefined && html` <small>(${implied.label})</small>`}
      </p>`
    }${quotes.map(quoteMarkup)}
    <p class="muted">${aboutClaim(first).join(" · ")}</p>
    ${left !== undefined && html`<p class="muted flag">${left.label}</p>`}${foot}
  </li>`;
}

/** What the accused answer, or that no answer is recorded; nothing where nobody is accused. */
export function accusedMarkup(answer: AccusedAnswerView | undefined): Markup | undefined {
  const labels = words.page.event;
  if (answer === undefined) return undefined;
  if (!answer.isAnswered || answer.said === undefined) {
    return html`<p class="flag">
      ${answer.isAnswered ? `${labels.accusedAnswer} ${labels.accusedDenies}` : labels.unanswered}
    </p>`;
  }
  return html`<p class="flag">
    ${labels.accusedAnswer} <bdi>${answer.who?.name}</bdi>: <bdi lang="${answer.said.lang}">${answer.said.text}</bdi>
  </p>`;
}

function quoteMarkup(quote: QuoteView): Markup {
  const labels = words.page.claim;
  const whose = quote.form === "cell" ? labels.cellOf : quote.isDirect ? labels.ownWords : labels.wordsOf;
  const said =
    quote.form === "cell"
      ? html`<p>${labels.column} <code>${quote.column}</code> <b dir="auto" lang="${quote.lang}">${quote.text}</b></p>`
      : html`<blockquote lang="${quote.lang}" dir="auto">
          ${quote.isDirect ? html`<q>${quote.text}</q>` : quote.text}
        </blockquote>`;
  return html`${said}<small
      >${[whose(quote.publisher), quote.published, !quote.isChecked && labels.notChecked].filter((part) => typeof part === "string").join(", ")}</small
    >`;
}

function aboutClaim({ claimant, chain, said, reported, period, certainty, review }: ClaimView): readonly string[] {
  const labels = words.page.claim;
  return [
    claimant.isUnnamed && words.attribution.unnamedClaimant,
    claimant.cue !== undefined && words.attribution.itsWords(claimant.cue),
    chain.length > 0 && `${words.attribution.through} ${chain.map(({ name }) => `\u2068${name}\u2069`).join(", ")}`,
    said !== undefined && `${labels.said} ${said}`,
    reported !== undefined && `${labels.reported} ${reported}`,
    period !== undefined && labels.forDays(period),
    certainty,
    review.text,
  ].filter((part) => typeof part === "string");
}
