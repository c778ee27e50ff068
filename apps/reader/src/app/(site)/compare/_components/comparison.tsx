import { AccusedAnswer } from "../../../../components/accused-answer.tsx";
import { PageSection } from "../../../../components/page.tsx";
import type { ComparisonView } from "../../../../data/compare/to-comparison.ts";
import { words } from "../../../../wording/words.ts";
import { ComparedAnswers } from "./compared-answers.tsx";
import { ComparedTable } from "./compared-table.tsx";
import styles from "./comparison.module.css";

/** What several columns answer, then what one of them alone does. */
export function Comparison({ comparison: { columns, together, alone } }: { readonly comparison: ComparisonView }) {
  const labels = words.page.compare;
  const changed = together.filter(({ isSame }) => !isSame);
  const same = together.filter(({ isSame }) => isSame);
  return (
    <>
      <PageSection title={labels.together(words.count.questions(together.length))}>
        {together.length === 0 && <p>{labels.nothingTogether}</p>}
        {changed.length > 0 && <ComparedTable columns={columns} questions={changed} />}
        {same.length > 0 && (
          <details>
            <summary>{labels.same(words.count.questions(same.length))}</summary>
            <ComparedTable columns={columns} questions={same} />
          </details>
        )}
      </PageSection>
      {alone.map(
        ({ column, questions }, index) =>
          questions.length > 0 && (
            <PageSection
              key={`${index} ${column.name}`}
              title={(column.href === undefined ? labels.aloneThen : labels.alone)(
                column.name,
                words.count.questions(questions.length),
              )}
            >
              <ul className={styles["alone"]}>
                {questions.map((question) => (
                  <li key={question.id}>
                    <a href={question.href}>{question.wording}</a>
                    <ComparedAnswers answers={question.cells[index] ?? []} columns={columns} />
                    <AccusedAnswer answer={question.accused} />
                  </li>
                ))}
              </ul>
            </PageSection>
          ),
      )}
    </>
  );
}
