import { Chain } from "../../../../../components/chain.tsx";
import { ClaimantName } from "../../../../../components/claimant-name.tsx";
import { Facts } from "../../../../../components/facts.tsx";
import { ReviewMark } from "../../../../../components/review-mark.tsx";
import { StatusMark } from "../../../../../components/status-mark.tsx";
import type { ClaimPageView } from "../../../../../data/claims/get-claim-page.ts";
import { words } from "../../../../../wording/words.ts";

/** Everything recorded of a claim beside its words. */
export function ClaimFacts({ view }: { readonly view: ClaimPageView }) {
  const { claim } = view;
  const labels = words.page.claim;
  return (
    <Facts
      facts={[
        { label: labels.stated, value: <Stated view={view} /> },
        view.question && {
          label: labels.question,
          value: (
            <>
              <a href={view.question.href}>{view.question.wording}</a> · <StatusMark status={view.question.status} />
            </>
          ),
        },
        {
          label: labels.scope,
          value: [claim.period ?? labels.periodUnstated, claim.place ?? labels.placeUnstated].join(" · "),
        },
        { label: labels.claimant, value: <Claimant view={view} /> },
        claim.chain.length > 0 ? { label: labels.chain, value: <Chain steps={claim.chain} isFull /> } : undefined,
        { label: labels.act, value: claim.verb.isQuoted ? `“${claim.verb.text}”` : claim.verb.text },
        { label: labels.certainty, value: claim.certainty ?? words.certainty.unspecified },
        {
          label: labels.interest,
          value: [view.interest, view.interestBasis].filter((part) => part !== undefined).join(": "),
        },
        { label: labels.dates, value: datesOf(view) },
        { label: labels.review, value: <ReviewMark {...claim.review} /> },
        { label: labels.evidence, value: evidenceOf(view) },
        { label: labels.history, value: <History view={view} /> },
        view.note === undefined ? undefined : { label: labels.note, value: view.note },
      ]}
    />
  );
}

function Stated({ view: { claim } }: { readonly view: ClaimPageView }) {
  return (
    <>
      <bdi lang={claim.value.lang}>{claim.value.text}</bdi>
      {claim.value.readAs !== undefined && ` · ${words.page.claim.readAs} ${claim.value.readAs}`}
      {claim.isRedacted && ` · ${words.page.claim.redacted}`}
    </>
  );
}

function Claimant({ view: { claim } }: { readonly view: ClaimPageView }) {
  const { claimant } = claim;
  const remarks = [
    claimant.isUnnamed && words.attribution.unnamedClaimant,
    claimant.isOwnVoice && words.attribution.ownVoice,
    claimant.cue !== undefined && words.attribution.itsWords(claimant.cue),
  ].filter((remark) => remark !== false);
  return (
    <>
      <ClaimantName claimant={claimant} />
      {remarks.length > 0 && ` (${remarks.join("; ")})`}
    </>
  );
}

function History({ view: { claim, versions } }: { readonly view: ClaimPageView }) {
  return (
    <>
      {versions.length > 1 ? (
        <a href="#history">{words.page.claim.versions(versions.length)}</a>
      ) : (
        words.page.claim.versions(versions.length)
      )}{" "}
      · <code>{claim.id}</code>
    </>
  );
}

function datesOf({ claim, recorded, change }: ClaimPageView): string {
  const labels = words.page.claim;
  return [
    `${labels.said} ${claim.said ?? labels.unknown}`,
    `${labels.reported} ${claim.reported ?? labels.unknown}`,
    `${labels.recorded} ${recorded} (${labels.change(words.count.number(change))})`,
  ].join(" · ");
}

function evidenceOf({ claim: { quotes } }: ClaimPageView): string {
  const labels = words.page.claim;
  if (quotes.some(({ isChecked }) => !isChecked)) return labels.notChecked;
  return quotes.some(({ form }) => form === "cell") ? labels.foundCell : labels.found;
}
