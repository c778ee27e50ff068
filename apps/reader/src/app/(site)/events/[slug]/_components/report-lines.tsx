import { ClaimantName } from "../../../../../components/claimant-name.tsx";
import { Derivations } from "../../../../../components/derivations.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import type { ClaimChainView } from "../../../../../data/to-claim-chains.ts";
import type { ReportLineView } from "../../../../../data/to-report-lines.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./report-lines.module.css";

interface ReportLinesProps {
  readonly reports: readonly ReportLineView[];
  readonly chains: readonly ClaimChainView[];
}

/** The reports the claims were read from, each with what it was made from, and the ways by which claims reached them. */
export function ReportLines({ reports, chains }: ReportLinesProps) {
  if (reports.length === 0) return null;
  return (
    <PageSection id="reports" title={words.page.event.reports}>
      <ol className={styles["reports"]}>
        {reports.map((report) => (
          <li key={report.href}>
            <p>
              <a href={report.href}>
                <bdi>{report.title ?? report.publisher}</bdi>
              </a>{" "}
              <span className={styles["about"]}>{aboutReport(report).join(" · ")}</span>
            </p>
            <Derivations entries={report.derivedFrom} />
          </li>
        ))}
      </ol>
      <Chains chains={chains} />
    </PageSection>
  );
}

function Chains({ chains }: Pick<ReportLinesProps, "chains">) {
  const labels = words.page.event;
  return (
    <>
      <h3 className={styles["chains"]}>{labels.chains}</h3>
      <ol className={styles["reports"]}>
        {chains.map(({ claimant, through, claims, reports }) => (
          <li key={JSON.stringify([claimant, through])}>
            <strong>
              <ClaimantName claimant={claimant} />
            </strong>
            {through.length > 0 && `, ${words.attribution.through} `}
            {through.map((step, index) => (
              <span key={`${index} ${step.name}`}>
                {index > 0 && " · "}
                <NameLink {...step} />
              </span>
            ))}{" "}
            <span className={styles["about"]}>
              {labels.chainCounts(words.count.claims(claims), words.count.reports(reports))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function aboutReport({ title, publisher, type, published, language, claims }: ReportLineView): readonly string[] {
  const parts = [title === undefined ? undefined : publisher, type, published, language, words.count.claims(claims)];
  return parts.filter((part) => part !== undefined);
}
