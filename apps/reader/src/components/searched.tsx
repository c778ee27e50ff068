import type { CoverageView } from "../data/questions/to-coverage-view.ts";
import { words } from "../wording/words.ts";

/** What was searched for accounts, or that this is not recorded: silence means something only beside it. */
export function Searched({ coverage }: { readonly coverage: CoverageView | undefined }) {
  const labels = words.page.event;
  if (coverage === undefined) return <p>{labels.notSearched}</p>;
  const { outlets, languages, until, by } = coverage;
  return (
    <p>
      <bdi>{outlets.join(", ")}</bdi>, {labels.searchedIn(languages.join(", "))}, {labels.searchedUntil(until, by)}.
    </p>
  );
}
