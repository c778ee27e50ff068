import type { AccountView } from "../data/questions/to-account-views.ts";
import { anchorOf } from "../data/events/to-glance.ts";
import type { ClaimView } from "../data/claims/to-claim-view.ts";
import type { JudgementView, QuestionView } from "../data/questions/to-question-view.ts";
import { words } from "../wording/words.ts";
import { AccusedAnswer } from "./accused-answer.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { Flag } from "./flag.tsx";
import { More } from "./more.tsx";
import { Disputes } from "./disputes.tsx";
import { isolated } from "./isolated.ts";
import styles from "./question-card.module.css";
import { STATUS_STROKES, StatusMark } from "./status-mark.tsx";

/** One question: its status, the accounts that answer it, and who is silent. */
export function QuestionCard({ question }: { readonly question: QuestionView }) {
  const labels = words.page.event;
  return (
    <article id={anchorOf(question.id)} className={styles["question"]} data-stroke={STATUS_STROKES[question.status]}>
      <header className={styles["head"]}>
        <h3>
          <a href={question.href}>{question.wording}</a>
        </h3>
        <p className={styles["status"]}>
          <StatusMark status={question.status} /> <a href={`${question.href}#why`}>{labels.why}</a>
        </p>
        {question.accounts.length > 1 && <p className={styles["reason"]}>{question.reason.sentence}</p>}
        {question.flags.map((flag) => (
          <Flag key={flag.label}>{flag.sentence}</Flag>
        ))}
        <Disputes disputes={question.disputes} href={question.href} />
      </header>
      <QuestionAccounts question={question} />
      <More
        count={question.after}
        text={labels.moreAccounts(words.count.accounts(question.after))}
        href={question.next ?? question.href}
      />
      <AccusedAnswer answer={question.accused} />
      <Silence notFrom={question.notFrom} />
      {question.judgements.map((judgement) => (
        <Judgement key={judgement.rationale} judgement={judgement} />
      ))}
    </article>
  );
}

type Accounts = Pick<QuestionView, "accounts" | "implied" | "silences">;

/** Accounts that are shown side by side. */
interface AccountsTogether extends Pick<QuestionView, "accounts" | "implied"> {
  readonly silences: readonly ClaimView[];
}

/** More implied answers than this are folded where others are stated. */
const OPEN_IMPLIED = 3;

/**
 * The accounts of a question side by side, those that are only implied after those that are stated; drafts that nobody
 * has checked stand apart, below the others.
 */
export function QuestionAccounts({ question: { accounts, implied, silences } }: { readonly question: Accounts }) {
  const isDraft = ({ first }: AccountView): boolean => first.review.isDraft;
  const checked = {
    accounts: accounts.filter((account) => !isDraft(account)),
    implied: implied.filter((account) => !isDraft(account)),
    silences: silences.first.filter(({ review }) => !review.isDraft),
  };
  const drafts = {
    accounts: accounts.filter(isDraft),
    implied: implied.filter(isDraft),
    silences: silences.first.filter(({ review }) => review.isDraft),
  };
  const hasDrafts = Object.values(drafts).some((part) => part.length > 0);
  return (
    <>
      <AccountGroup group={checked} />
      {hasDrafts && (
        <section className={styles["drafts"]} aria-label={words.page.event.draftAccounts}>
          <p className={styles["draft-label"]}>
            <span aria-hidden="true">○</span> {words.page.event.draftAccounts}
          </p>
          <AccountGroup group={drafts} />
        </section>
      )}
      {silences.more > 0 && <p>{words.page.event.moreSilences(words.count.claims(silences.more))}</p>}
    </>
  );
}

function AccountGroup({ group: { accounts, implied, silences } }: { readonly group: AccountsTogether }) {
  const isFolded = accounts.length > 0 && implied.length > OPEN_IMPLIED;
  const shown = isFolded ? accounts : [...accounts, ...implied];
  if (shown.length + silences.length === 0) return null;
  return (
    <>
      <div className={styles["accounts"]}>
        <AccountCards accounts={shown} />
        {silences.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </div>
      {isFolded && (
        <details className={styles["implied"]}>
          <summary>{words.page.event.implied(words.count.claims(implied.length))}</summary>
          <div className={styles["accounts"]}>
            <AccountCards accounts={implied} />
          </div>
        </details>
      )}
    </>
  );
}

function AccountCards({ accounts }: Pick<Accounts, "accounts">) {
  return accounts.map((account) => (
    <ClaimCard key={`${account.first.id} ${account.implied?.label}`} claim={account.first} {...account} />
  ));
}

/** Claimants without a claim here. Silence is no answer, and means something only beside what was searched. */
export function Silence({ notFrom }: Pick<QuestionView, "notFrom">) {
  if (notFrom.first.length === 0) return null;
  const labels = words.page.event;
  return (
    <details className={styles["silence"]}>
      <summary>{`${labels.noClaimFrom} ${words.count.others(notFrom.first.length + notFrom.more)}`}</summary>
      <p>
        {isolated(notFrom.first)}
        {notFrom.more > 0 && ` · ${words.page.event.more(words.count.number(notFrom.more))}`}
        {" · "}
        <a href="#searched">{labels.searchedLink}</a>
      </p>
    </details>
  );
}

/** What a person holds of the accounts, signed. It changes no status. */
export function Judgement({ judgement }: { readonly judgement: JudgementView }) {
  const labels = words.page.event;
  return (
    <p className={styles["judgement"]}>
      <strong>{labels.aPerson(judgement.verdict)}.</strong> {judgement.rationale} (
      {labels.signed(judgement.by, judgement.at)})
    </p>
  );
}
