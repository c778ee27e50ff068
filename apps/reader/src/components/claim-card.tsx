import type { AccountView } from "../data/questions/to-account-views.ts";
import type { ClaimView } from "../data/claims/to-claim-view.ts";
import { words } from "../wording/words.ts";
import { Chain } from "./chain.tsx";
import { ClaimantName } from "./claimant-name.tsx";
import styles from "./claim-card.module.css";
import { Flag } from "./flag.tsx";
import { Quote } from "./quote.tsx";
import { ReviewMark } from "./review-mark.tsx";

type ClaimCardProps = Pick<AccountView, "left" | "implied"> & {
  readonly claim: ClaimView;
  /** Further claims that carry the same account. */
  readonly again?: readonly ClaimView[];
  readonly moreAgain?: number;
};

/** One account of a question: who, what, in which words, through whom, when. The same for everybody. */
export function ClaimCard({ claim, again = [], moreAgain = 0, left, implied }: ClaimCardProps) {
  return (
    <article className={styles["card"]} data-left={left !== undefined} data-implied={implied !== undefined}>
      <header className={styles["head"]}>
        <p className={styles["claimant"]}>
          <ClaimantName claimant={claim.claimant} />
        </p>
        <span className={styles["verb"]}>
          {claim.verb.isQuoted ? <bdi>{`“${claim.verb.text}”`}</bdi> : claim.verb.text}
        </span>
      </header>
      {implied === undefined ? <Stated claim={claim} /> : <Implied {...implied} />}
      {claim.quotes.map((quote) => (
        <Quote key={quote.href} quote={quote} />
      ))}
      <Details claim={claim} />
      {left !== undefined && (
        <Flag>
          {left.label}
          {left.sentence !== undefined && `: ${left.sentence}`}
        </Flag>
      )}
      {again.length > 0 && <Again claims={again} more={moreAgain} />}
    </article>
  );
}

function Stated({ claim: { value, quotes, isRedacted } }: { readonly claim: ClaimView }) {
  // Where the answer is the very words quoted below it, saying it twice helps nobody.
  const isQuoted = quotes.some(({ text }) => text === value.text);
  return (
    <>
      {(!isQuoted || value.readAs !== undefined) && (
        <p className={styles["stated"]} data-form={value.form} dir="auto">
          {!isQuoted && <bdi lang={value.lang}>{value.text}</bdi>}{" "}
          {value.readAs !== undefined && (
            <small className={styles["read-as"]}>
              {words.page.claim.readAs} {value.readAs}
            </small>
          )}
        </p>
      )}
      {isRedacted && (
        <p>
          <span aria-hidden="true">▭▭▭</span> {words.page.claim.redacted}
        </p>
      )}
    </>
  );
}

function Implied({ label, answer, why }: NonNullable<AccountView["implied"]>) {
  return (
    <p className={styles["implied"]}>
      <bdi>{answer}</bdi> <span className={styles["read-as"]}>({label})</span>
      {why !== "" && <span className={styles["why"]}>{why}</span>}
    </p>
  );
}

function Details({ claim }: { readonly claim: ClaimView }) {
  const { claim: labels } = words.page;
  const dates = [
    claim.said !== undefined && `${labels.said} ${claim.said}`,
    claim.reported !== undefined && `${labels.reported} ${claim.reported}`,
    claim.period !== undefined && labels.forDays(claim.period),
    claim.place !== undefined && claim.place,
    claim.certainty,
  ].filter((part) => typeof part === "string");
  return (
    <footer className={styles["details"]}>
      {claim.claimant.isUnnamed && <Flag>{words.attribution.unnamedClaimant}</Flag>}
      {claim.claimant.cue !== undefined && <Flag>{words.attribution.itsWords(claim.claimant.cue)}</Flag>}
      {claim.claimant.isOwnVoice && <p>{words.attribution.ownVoice}</p>}
      <p>
        <Chain steps={claim.chain} />
      </p>
      <p>{dates.join(" · ")}</p>
      <p>
        <ReviewMark {...claim.review} /> ·{" "}
        <a href={claim.href} className={styles["open"]}>
          {labels.open}
        </a>
      </p>
    </footer>
  );
}

function Again({ claims, more }: { readonly claims: readonly ClaimView[]; readonly more: number }) {
  return (
    <details className={styles["again"]}>
      <summary>{words.page.event.again(words.count.claims(claims.length + more))}</summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id}>
            {claim.quotes.map((quote) => (
              <Quote key={quote.href} quote={quote} />
            ))}
            <Details claim={claim} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{words.page.event.more(words.count.number(more))}</p>}
    </details>
  );
}
