import { CountsTable } from "../../../../../components/counts-table.tsx";
import { Facts } from "../../../../../components/facts.tsx";
import { PageSection } from "../../../../../components/page.tsx";
import type { QuestionPageView } from "../../../../../data/questions/get-question-page.ts";
import { words } from "../../../../../wording/words.ts";

/** The figures of the question on one scale, then what each side says. Nothing is added up or averaged. */
export function Counts({ view: { counts, sides } }: { readonly view: QuestionPageView }) {
  return (
    <>
      {counts.map((table) => (
        <CountsTable key={table.topic} table={table} />
      ))}
      {sides.length > 0 && (
        <PageSection title={words.page.question.sides.title}>
          <Facts
            facts={sides.map(({ label, figures, voices }) => ({
              label,
              value: voices === "" ? figures : `${figures} (${voices})`,
            }))}
          />
        </PageSection>
      )}
    </>
  );
}
