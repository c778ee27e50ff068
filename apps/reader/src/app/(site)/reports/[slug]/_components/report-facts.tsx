import { Derivations } from "../../../../../components/derivations.tsx";
import { Facts } from "../../../../../components/facts.tsx";
import { NameLink } from "../../../../../components/name-link.tsx";
import { OutboundLink } from "../../../../../components/outbound-link.tsx";
import type { ReportPageView } from "../../../../../data/reports/get-report-page.ts";
import { words } from "../../../../../wording/words.ts";

/** Who published the report when, what it was made from, and how much of its text is shown. */
export function ReportFacts({ view }: { readonly view: ReportPageView }) {
  const labels = words.page.report;
  return (
    <Facts
      facts={[
        { label: labels.published, value: <Published view={view} /> },
        view.url === undefined && view.archives.length === 0
          ? undefined
          : { label: labels.address, value: <Addresses view={view} /> },
        view.derivedFrom.length === 0
          ? undefined
          : { label: labels.madeFrom, value: <Derivations entries={view.derivedFrom} /> },
        view.length === undefined ? undefined : { label: labels.text, value: <TextState view={view} /> },
        view.note === undefined ? undefined : { label: labels.note, value: view.note },
        view.licence === undefined ? undefined : { label: labels.licence, value: view.licence },
      ]}
    />
  );
}

function Published({ view: { publisher, published, type, language } }: { readonly view: ReportPageView }) {
  return (
    <>
      {publisher !== undefined && (
        <>
          <NameLink {...publisher} />
          {publisher.isNamedByUs && ` (${words.page.report.namedByUs})`}
          {" · "}
        </>
      )}
      {[published, type, language].filter((part) => part !== undefined).join(" · ")}
    </>
  );
}

/** The archived copy first: it needs no visit to the publisher. */
function Addresses({ view: { url, archives } }: { readonly view: ReportPageView }) {
  return (
    <>
      {archives.map((archive) => (
        <span key={archive}>
          {words.page.report.archived} <OutboundLink url={archive} />
          {" · "}
        </span>
      ))}
      {url !== undefined && <OutboundLink url={url} />}
    </>
  );
}

function TextState({ view: { length = 0, held, sha256, unread } }: { readonly view: ReportPageView }) {
  const labels = words.page.report;
  const shown = {
    whole: labels.shownWhole,
    cut: labels.shownCut,
    excerpts: labels.shownExcerpts,
    none: labels.shownNone,
  }[held];
  return (
    <>
      {words.count.characters(length)} · {shown}
      {unread !== undefined && ` · ${labels.unread(words.count.number(unread))}`} ·{" "}
      <code title={labels.textHash}>{sha256?.slice(0, 12)}…</code>
    </>
  );
}
