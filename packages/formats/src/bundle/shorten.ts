import type { AnyRecord } from "@variorum/core";
import { AUTHORED_SCHEMAS } from "./authoring.ts";
import { shortenAssessment, shortenJudgement, shortenLink, shortenQuestion } from "./shorten/analysis.ts";
import { shortenClaim } from "./shorten/claim.ts";
import { shortenReport } from "./shorten/report.ts";
import type { Shortening } from "./shorten/shortening.ts";
import { shortenActor, shortenEvent, shortenPlace } from "./shorten/world.ts";

/**
 * Writes a record as people do, without what is filled in when it is read again: expanding the result gives the record.
 *
 * Passages have no such form: they follow from the quotes of the records that name them.
 * Order: keys as in the schema of the authoring form.
 * Throws: RangeError for a record that names a passage which the lookup does not know.
 */
export function shorten(
  record: Exclude<AnyRecord, { kind: "passage" }>,
  shortening: Shortening,
): Readonly<Record<string, unknown>> {
  const short: Readonly<Record<string, unknown>> = { ...toShort(record, shortening) };
  // The list that a record is written into says its kind.
  const order = Object.keys(AUTHORED_SCHEMAS[record.kind].shape).filter((key) => key !== "kind");
  return Object.fromEntries(order.filter((key) => Object.hasOwn(short, key)).map((key) => [key, short[key]]));
}

function toShort(record: Exclude<AnyRecord, { kind: "passage" }>, shortening: Shortening): object {
  switch (record.kind) {
    case "actor":
      return shortenActor(record, shortening);
    case "place":
      return shortenPlace(record, shortening);
    case "report":
      return shortenReport(record, shortening);
    case "event":
      return shortenEvent(record, shortening);
    case "question":
      return shortenQuestion(record, shortening);
    case "claim":
      return shortenClaim(record, shortening);
    case "link":
      return shortenLink(record);
    case "judgement":
      return shortenJudgement(record);
    case "assessment":
      return shortenAssessment(record, shortening);
    default:
      return record satisfies never;
  }
}
