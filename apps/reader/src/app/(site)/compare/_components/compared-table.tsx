import { AccusedAnswer } from "../../../../components/accused-answer.tsx";
import { NameLink } from "../../../../components/name-link.tsx";
import { PinMark } from "../../../../components/pin-mark.tsx";
import { StatusMark } from "../../../../components/status-mark.tsx";
import type { ComparedQuestion, ComparisonView } from "../../../../data/compare/to-comparison.ts";
import type { PairRelationView } from "../../../../data/compare/to-pair-relations.ts";
import { words } from "../../../../wording/words.ts";
import { ComparedAnswers } from "./compared-answers.tsx";
import styles from "./comparison.module.css";

interface ComparedTableProps {
  readonly columns: ComparisonView["columns"];
  readonly questions: readonly ComparedQuestion[];
}

/** Questions down, columns across; on a phone each row is stacked under its question. */
export function ComparedTable({ columns, questions }: ComparedTableProps) {
  const labels = words.page.compare;
  return (
    <div className={styles["frame"]} role="region" aria-label={labels.title} tabIndex={0}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.page.matrix.question}</th>
            {columns.map((column, index) => (
              <th scope="col" key={`${index} ${column.name}`}>
                <PinMark pin={index + 1} /> <NameLink {...column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <Question key={question.id} question={question} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Question({
  question,
  columns,
}: { readonly question: ComparedQuestion } & Pick<ComparedTableProps, "columns">) {
  const { href, wording, statuses, relations, accused, cells } = question;
  return (
    <tr>
      <th scope="row">
        <a href={href}>{wording}</a>
        {statuses.length === 1 && <Status status={statuses[0]} />}
        {relations.map((relation) => (
          <Relation key={JSON.stringify(relation)} relation={relation} />
        ))}
        <AccusedAnswer answer={accused} />
      </th>
      {cells.map((answers, index) => (
        // A cell has no identity but its column.
        <td key={index}>
          <span className={styles["column"]} aria-hidden="true">
            <PinMark pin={index + 1} /> <bdi>{columns[index]?.name}</bdi>
          </span>
          {statuses.length > 1 && <Status status={statuses[index]} />}
          {answers.length === 0 ? (
            <span className={styles["nothing"]}>{words.page.matrix.noClaim}</span>
          ) : (
            <ComparedAnswers answers={answers} columns={columns} />
          )}
        </td>
      ))}
    </tr>
  );
}

function Status({ status }: { readonly status: ComparedQuestion["statuses"][number] }) {
  return (
    <span className={styles["status"]}>
      {status === undefined ? words.page.compare.notAsked : <StatusMark status={status} />}
    </span>
  );
}

function Relation({ relation: { label, between, reason } }: { readonly relation: PairRelationView }) {
  return (
    <p className={styles["relation"]}>
      <bdi>{between[0]}</bdi> · <strong>{label}</strong> · <bdi>{between[1]}</bdi>.{" "}
      {words.reason.withConditions(reason.sentence, reason.unless)}
    </p>
  );
}
