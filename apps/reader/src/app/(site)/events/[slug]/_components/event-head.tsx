import { Breadcrumbs } from "../../../../../components/breadcrumbs.tsx";
import { Flag } from "../../../../../components/flag.tsx";
import { Notice } from "../../../../../components/notice.tsx";
import { PinnedBanner } from "../../../../../components/pinned-banner.tsx";
import type { EventPageView } from "../../../../../data/events/to-event-page.ts";
import { claimsAddress } from "../../../../../record-address.ts";
import { words } from "../../../../../wording/words.ts";
import styles from "./event-head.module.css";

/** What the event is called, and how much is recorded of it since when. */
export function EventHead({ view }: { readonly view: EventPageView }) {
  const { count, page } = words;
  const labels = page.event;
  const unnamed = view.unnamedClaimants > 0 ? `, ${count.unnamed(view.unnamedClaimants)}` : "";
  const dates = [
    view.said !== undefined && `${labels.said} ${view.said}`,
    view.reported !== undefined && `${labels.reported} ${view.reported}`,
    labels.recorded(count.number(view.change)),
    view.reviewedClaims > 0 && labels.reviewed(count.number(view.reviewedClaims), count.claims(view.claims)),
  ];
  const remarks = [
    view.draftClaims > 0 && labels.drafts(count.claims(view.draftClaims)),
    view.ambiguousClaims > 0 && labels.ambiguous(count.claims(view.ambiguousClaims)),
    view.unnamedAccusations > 0 && labels.unnamedAccusers(count.accusations(view.unnamedAccusations)),
  ].filter((remark) => remark !== false);
  return (
    <header className={styles["head"]}>
      <Breadcrumbs trail={[{ name: page.nav.events, href: "/events" }, ...view.partOf]} />
      <h1>{view.title}</h1>
      {view.otherLabels.length > 0 && (
        <p className={styles["muted"]}>
          {labels.alsoCalled}{" "}
          {view.otherLabels.map(({ value, lang }, index) => (
            <span key={`${lang} ${value}`}>
              {index > 0 && " · "}
              <bdi lang={lang}>{value}</bdi>
            </span>
          ))}
        </p>
      )}
      <p className={styles["counts"]}>
        {count.claims(view.claims)} · {count.claimants(view.claimants)}
        {unnamed} · {count.reports(view.reports)} ·{" "}
        <a href={claimsAddress(view.id, view.pin?.change)}>{labels.narrow}</a>
      </p>
      {remarks.length > 0 && <Flag>{remarks.join(" · ")}</Flag>}
      <p className={styles["muted"]}>{dates.filter((part) => part !== false).join(" · ")}</p>
      <PinnedBanner pin={view.pin} />
      <Notice text={view.notice} />
    </header>
  );
}
