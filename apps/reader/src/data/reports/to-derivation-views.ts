import "server-only";
import type { ReportRecord } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { presentEdtfDate } from "../../wording/present-edtf-date.ts";
import { linkedName } from "../records/linked-name.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** What a report was made from: an earlier report, an outlet, or a citation that is all that is known. */
export interface DerivationView {
  /** What it did with the earlier one: "retells", "republishes". */
  readonly relation: string;
  readonly name: string;
  readonly href?: string;
  /** Address outside this site. */
  readonly url?: string;
  readonly date?: string;
}

/** Makes the views of what a report was made from. Order: as the report lists it. */
export function toDerivationViews(
  { derivedFrom }: Pick<ReportRecord, "derivedFrom">,
  records: RecordsAtHand,
  words: Words,
): readonly DerivationView[] {
  return derivedFrom.map(({ report, actor, cited, relation }) => {
    const base = { relation: words.derivation[relation] };
    if (cited !== undefined) {
      return {
        ...base,
        name: cited.title === undefined ? cited.outlet : `${cited.outlet}: ${cited.title}`,
        ...(cited.url !== undefined && { url: cited.url }),
        ...(cited.date !== undefined && { date: presentEdtfDate(cited.date, words) }),
      };
    }
    return { ...base, ...linkedName(report ?? actor ?? "", records, words.language) };
  });
}
