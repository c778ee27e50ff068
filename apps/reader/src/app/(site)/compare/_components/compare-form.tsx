import { PageSection } from "../../../../components/page.tsx";
import type { CompareChoices, ComparePageView } from "../../../../data/compare/get-compare-page.ts";
import { words } from "../../../../wording/words.ts";
import styles from "./compare-form.module.css";

/** What can be put beside each other, as plain forms: every comparison is an address. */
export function CompareForm({ view: { event, choices, wish } }: { readonly view: ComparePageView }) {
  const labels = words.page.compare;
  if (event === undefined || choices === undefined) return null;
  return (
    <PageSection id="choose" title={labels.choose}>
      <form action="/compare" method="get" className={styles["form"]}>
        <input type="hidden" name="event" value={event.slug} />
        <Boxes legend={labels.claimants} name="claimant" choices={choices.claimants} />
        <fieldset className={styles["dates"]}>
          <legend>{labels.when}</legend>
          <Field label={labels.asOfField} name="as_of" value={wish.asOf.length === 1 ? wish.asOf[0] : undefined} />
          <Field
            label={labels.saidByField}
            name="said_by"
            value={wish.saidBy.length === 1 ? wish.saidBy[0] : undefined}
          />
        </fieldset>
        <button type="submit">{labels.compareClaimants}</button>
      </form>
      {choices.reports.length > 1 && (
        <form action="/compare" method="get" className={styles["form"]}>
          <input type="hidden" name="event" value={event.slug} />
          <Boxes legend={labels.reports} name="report" choices={choices.reports} />
          <button type="submit">{labels.compareReports}</button>
        </form>
      )}
      <form action="/compare" method="get" className={styles["form"]}>
        <input type="hidden" name="event" value={event.slug} />
        <fieldset className={styles["dates"]}>
          <legend>{labels.states}</legend>
          <Field label={labels.from} name="as_of" value={wish.asOf.length > 1 ? wish.asOf[0] : undefined} />
          <Field label={labels.to} name="as_of" value={wish.asOf.length > 1 ? wish.asOf[1] : undefined} />
        </fieldset>
        <button type="submit">{labels.compareStates}</button>
      </form>
      <form action="/compare" method="get" className={styles["form"]}>
        <input type="hidden" name="event" value={event.slug} />
        <fieldset className={styles["dates"]}>
          <legend>{labels.sayings}</legend>
          <Field label={labels.fromDay} name="said_by" value={wish.saidBy.length > 1 ? wish.saidBy[0] : undefined} />
          <Field label={labels.toDay} name="said_by" value={wish.saidBy.length > 1 ? wish.saidBy[1] : undefined} />
        </fieldset>
        <button type="submit">{labels.compareSayings}</button>
      </form>
    </PageSection>
  );
}

interface BoxesProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: CompareChoices["claimants"];
}

function Boxes({ legend, name, choices }: BoxesProps) {
  return (
    <fieldset className={styles["boxes"]}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.slug}>
          <input type="checkbox" name={name} value={choice.slug} defaultChecked={choice.isChosen} />{" "}
          <bdi>{choice.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | undefined;
}

function Field({ label, name, value = "" }: FieldProps) {
  return (
    <label>
      {label} <input type="text" name={name} defaultValue={value} maxLength={10} />
    </label>
  );
}
