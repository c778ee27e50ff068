import { ClaimantName } from "../../../../../components/claimant-name.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import { More } from "../../../../../components/more.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import type { FirstSaidEntry, FirstSaidView } from "../../../../../data/events/to-first-said.ts";
import type { HappeningView } from "../../../../../data/events/to-happenings.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./first-said.module.css";

/** Day by day, who first answered what, which report carried it, and what is said to have happened then. */
export function FirstSaid({ view: { days, more }, all }: { readonly view: FirstSaidView; readonly all: string }) {
  const labels = words.page.event;
  if (days.length === 0) return null;
  return (
    <PageSection id="first-said" title={labels.firstSaid} note={labels.firstSaidNote}>
      <p className={styles["legend"]}>
        <Legend mark="●" meaning={labels.marks.statement} /> <Legend mark="▣" meaning={labels.marks.report} />{" "}
        <Legend mark="◆" meaning={labels.marks.happened} />
      </p>
      <ol className={styles["days"]}>
        {days.map(({ day, happened, entries }) => (
          <li key={day ?? ""} className={styles["day"]}>
            <p className={styles["date"]}>{day ?? labels.undated}</p>
            <ul className={styles["entries"]}>
              {happened !== undefined && (
                <li>
                  <Happened happening={happened} />
                </li>
              )}
              {entries.map((entry) => (
                <li key={JSON.stringify([entry.form, entry.who, entry.firsts])}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <More count={more} text={labels.moreSaid(words.count.number(more))} href={all} />
    </PageSection>
  );
}

function Entry({ entry: { form, who, what, firsts } }: { readonly entry: FirstSaidEntry }) {
  return (
    <>
      <span aria-hidden="true" className={styles["mark"]}>
        {form === "report" ? "▣" : "●"}
      </span>
      <span>
        <strong className={form === "report" ? styles["report"] : undefined}>
          <ClaimantName claimant={who} />
        </strong>
        {what !== undefined && <span className={styles["what"]}> {what}</span>}
        {firsts.first.map(({ wording, href }) => (
          <a key={href} href={href} className={styles["first"]}>
            {wording}
          </a>
        ))}
        {firsts.more > 0 && ` ${words.page.event.more(words.count.questions(firsts.more))}`}
      </span>
    </>
  );
}

function Happened({ happening: { claims, claimants } }: { readonly happening: HappeningView }) {
  return (
    <>
      <span aria-hidden="true" className={styles["mark"]}>
        ◆
      </span>
      <span className={styles["what"]}>
        {words.page.event.happened(words.count.claims(claims))}{" "}
        {claimants.first.map((claimant, index) => (
          <span key={claimant.href ?? claimant.name}>
            {index > 0 && " · "}
            <NameLink {...claimant} />
          </span>
        ))}
        {claimants.more > 0 && ` · ${words.count.others(claimants.more)}`}
      </span>
    </>
  );
}

function Legend({ mark, meaning }: { readonly mark: string; readonly meaning: string }) {
  return (
    <span className={styles["sign"]}>
      <span aria-hidden="true" className={styles["mark"]}>
        {mark}
      </span>{" "}
      {meaning}
    </span>
  );
}
