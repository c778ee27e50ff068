import type { ClaimLineView } from "../data/claims/to-claim-line.ts";
import { words } from "../wording/words.ts";
import { AccusedAnswer } from "./accused-answer.tsx";
import { Chain } from "./chain.tsx";
import { ClaimantName } from "./claimant-name.tsx";
import styles from "./claim-list.module.css";
import { NameLink } from "./name-link.tsx";
import { ReviewMark } from "./review-mark.tsx";
import { StatusMark } from "./status-mark.tsx";

interface ClaimListProps {
  readonly lines: readonly ClaimLineView[];
  /** Where every line has the same claimant or event, saying it once is enough. */
  readonly without?: "claimant" | "event";
}

/** Claims one below the other, each with its question, its words and the way it came. */
export function ClaimList({ lines, without }: ClaimListProps) {
  return (
    <ol className={styles["list"]}>
      {lines.map((line) => (
        <li key={line.claim.id}>
          <p className={styles["question"]}>
            {without !== "claimant" && (
              <>
                <ClaimantName claimant={line.claim.claimant} />
                {" · "}
              </>
            )}
            <a href={line.questionHref}>{line.question}</a>
          </p>
          <p className={styles["stated"]} dir="auto">
            <a href={line.claim.href}>
              <bdi lang={line.claim.value.lang}>{line.claim.value.text}</bdi>
            </a>
          </p>
          <Quoted line={line} />
          <AccusedAnswer answer={line.accused} />
          <About line={line} without={without} />
        </li>
      ))}
    </ol>
  );
}

function Quoted({ line: { claim } }: { readonly line: ClaimLineView }) {
  return claim.quotes
    .filter(({ form, text }) => form === "words" && text !== claim.value.text)
    .map(({ text, lang, href }) => (
      <blockquote key={href} className={styles["words"]} lang={lang} dir="auto">
        {text}
      </blockquote>
    ));
}

function About({
  line: { claim, status, event },
  without,
}: {
  readonly line: ClaimLineView;
  readonly without: ClaimListProps["without"];
}) {
  const labels = words.page.claim;
  return (
    <ul className={styles["about"]}>
      {status !== undefined && (
        <li>
          <StatusMark status={status} />
        </li>
      )}
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
      {without !== "event" && (
        <li>
          <NameLink {...event} />
        </li>
      )}
    </ul>
  );
}
