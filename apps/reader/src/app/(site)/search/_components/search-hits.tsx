import { AccusedAnswer } from "../../../../components/accused-answer.tsx";
import { Chain } from "../../../../components/chain.tsx";
import { NameLink } from "../../../../components/name-link.tsx";
import { Pager } from "../../../../components/pager.tsx";
import { ReviewMark } from "../../../../components/review-mark.tsx";
import { StatusMark } from "../../../../components/status-mark.tsx";
import type { FoundView } from "../../../../data/search/get-search-page.ts";
import type { SearchHitView } from "../../../../data/search/to-search-hit-views.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./search-hits.module.css";

/** What was found, one below the other. */
export function SearchHits({ found }: { readonly found: FoundView }) {
  const labels = words.page.search;
  return (
    <>
      {found.hits.length === 0 && (
        <p>
          {labels.none} {labels.noneHint}
        </p>
      )}
      <ol className={styles["hits"]}>
        {found.hits.map((hit) => (
          <Hit key={hit.href} hit={hit} />
        ))}
      </ol>
      <Pager next={found.next} first={found.first} labels={words.page.nav.further} />
    </>
  );
}

function Hit({ hit: { href, title, line, snippet, lang, about } }: { readonly hit: SearchHitView }) {
  return (
    <li>
      <p>
        <a href={href}>
          <bdi>{title}</bdi>
        </a>
        {line !== undefined && (
          <>
            : <bdi lang={line.claim.value.lang}>{line.claim.value.text}</bdi>
          </>
        )}
      </p>
      {snippet.length > 0 && (
        <p className={styles["snippet"]} lang={lang} dir="auto">
          {snippet.map(({ text, isMatch }, index) =>
            // Pieces of a snippet have no identity but their place in it.
            isMatch ? <mark key={index}>{text}</mark> : text,
          )}
        </p>
      )}
      {about.length > 0 && (
        <ul className={styles["about"]}>
          {about.map((each) => (
            <li key={each}>
              <bdi>{each}</bdi>
            </li>
          ))}
        </ul>
      )}
      <AccusedAnswer answer={line?.accused} />
      {line !== undefined && <About line={line} />}
    </li>
  );
}

function About({ line: { claim, question, questionHref, event, status } }: Required<Pick<SearchHitView, "line">>) {
  const labels = words.page.claim;
  return (
    <ul className={styles["about"]}>
      <li>
        <a href={questionHref}>{question}</a>
      </li>
      {status !== undefined && (
        <li>
          <StatusMark status={status} />
        </li>
      )}
      <li>
        <NameLink {...event} />
      </li>
      {claim.review.isDraft && (
        <li>
          <ReviewMark {...claim.review} />
        </li>
      )}
      {claim.chain.length > 0 && (
        <li>
          <Chain steps={claim.chain} />
        </li>
      )}
      {claim.said !== undefined && <li>{`${labels.said} ${claim.said}`}</li>}
      {claim.reported !== undefined && <li>{`${labels.reported} ${claim.reported}`}</li>}
    </ul>
  );
}
