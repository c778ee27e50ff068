import { AccusedAnswer } from "../../../../../components/accused-answer.tsx";
import { Chain } from "../../../../../components/chain.tsx";
import { ClaimantName } from "../../../../../components/claimant-name.tsx";
import { Flag } from "../../../../../components/flag.tsx";
import { ReviewMark } from "../../../../../components/review-mark.tsx";
import type { ReportPageView } from "../../../../../data/reports/get-report-page.ts";
import type { ClaimLineView } from "../../../../../data/claims/to-claim-line.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./passage-claims.module.css";

/** The claims of a report in the margin, under the number of the passage or the cells that each was read from. */
export function PassageClaims({ view: { passages, cellClaims, claims } }: { readonly view: ReportPageView }) {
  const labels = words.page.report;
  return (
    <section aria-label={labels.claims} className={styles["margin"]}>
      <h2>
        {labels.claims} <span className={styles["count"]}>{words.count.number(claims)}</span>
      </h2>
      {claims === 0 && <p>{labels.noClaims}</p>}
      {passages.length > 0 && (
        <ol className={styles["passages"]}>
          {passages.map(({ number, anchor, claims: read }) => (
            <li key={number} id={`passage-${number}`}>
              <a
                className={styles["number"]}
                href={`#${encodeURIComponent(anchor)}`}
                aria-label={labels.passage(String(number))}
              >
                {number}
              </a>
              <ClaimLines lines={read} />
            </li>
          ))}
        </ol>
      )}
      {cellClaims.length > 0 && (
        <ul className={styles["cells"]}>
          {cellClaims.map(({ columns, claims: read }) => (
            <li key={columns.join(" ")}>
              {columns.map((column) => (
                <a key={column} href={`#${encodeURIComponent(`cell-${column}`)}`}>
                  <code>{column}</code>
                </a>
              ))}
              <ClaimLines lines={read} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ClaimLines({ lines }: { readonly lines: readonly ClaimLineView[] }) {
  return (
    <ul className={styles["lines"]}>
      {lines.map((line) => (
        <ClaimLine key={line.claim.id} line={line} />
      ))}
    </ul>
  );
}

function ClaimLine({ line: { claim, question, accused } }: { readonly line: ClaimLineView }) {
  return (
    <li>
      <strong>
        <ClaimantName claimant={claim.claimant} />
      </strong>{" "}
      <a className={styles["claim"]} href={claim.href}>
        <bdi lang={claim.value.lang}>{claim.value.text}</bdi>
      </a>
      <span className={styles["question"]}>{question}</span>
      {claim.claimant.cue !== undefined && <Flag>{words.attribution.itsWords(claim.claimant.cue)}</Flag>}
      {claim.chain.length > 0 && (
        <span className={styles["about"]}>
          <Chain steps={claim.chain} />
        </span>
      )}
      <span className={styles["about"]}>
        {claim.certainty !== undefined && `${claim.certainty} · `}
        <ReviewMark {...claim.review} />
      </span>
      <AccusedAnswer answer={accused} />
    </li>
  );
}
