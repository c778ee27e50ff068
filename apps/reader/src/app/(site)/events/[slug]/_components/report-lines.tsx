import { ClaimantName } from "../../../../../components/claimant-name.tsx";
import { Derivations } from "../../../../../components/derivations.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import { More } from "../../../../../components/more.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import type { FirstOf } from "../../../../../data/records/first-of.ts";
import type { ClaimChainView } from "../../../../../data/events/to-claim-chains.ts";
import type { ReportLineView } from "../../../../../data/events/to-report-lines.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./report-lines.module.css";

interface ReportLinesProps {
  readonly reports: FirstOf<ReportLineView>;
  readonly chains: FirstOf<ClaimChainView>;
  /** Where all claims of the event are listed. */
  readonly all: string;
}

/** The reports the claims were read from, each with what it was made from, and the ways by which claims reached them. */
export function ReportLines({ reports, chains, all }: ReportLinesProps) {
  if (reports.first.length === 0) return null;
  const { more } = words.page.event;
  return (
    <PageSection id="reports" title={words.page.event.reports}>
      <ol className={styles["reports"]}>
        {reports.first.map((report) => (
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
      <More count={reports.more} text={more(words.count.reports(reports.more))} href={all} />
      <Chains chains={chains} all={all} />
    </PageSection>
  );
}

function Chains({ chains, all }: Pick<ReportLinesProps, "chains" | "all">) {
  const labels = words.page.event;
  return (
    <>
      <h3 className={styles["chains"]}>{labels.chains}</h3>
      <ol className={styles["reports"]}>
        {chains.first.map(({ claimant, through, claims, reports }) => (
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
      <More count={chains.more} text={labels.moreChains(words.count.number(chains.more))} href={all} />
    </>
  );
}

function aboutReport({ title, publisher, type, published, language, claims }: ReportLineView): readonly string[] {
  const parts = [title === undefined ? undefined : publisher, type, published, language, words.count.claims(claims)];
  return parts.filter((part) => part !== undefined);
}
