import { Derivations } from "../../../../../components/derivations.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import type { ReportLineView } from "../../../../../data/to-report-lines.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./report-lines.module.css";

/** The reports the claims were read from, each with what it was made from. */
export function ReportLines({ reports }: { readonly reports: readonly ReportLineView[] }) {
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
    </PageSection>
  );
}

function aboutReport({ title, publisher, type, published, language, claims }: ReportLineView): readonly string[] {
  const parts = [title === undefined ? undefined : publisher, type, published, language, words.count.claims(claims)];
  return parts.filter((part) => part !== undefined);
}
