import type { ActorRecord } from "../records/actor.ts";
import type { ClaimRecord } from "../records/claim.ts";
import type { EventRecord } from "../records/event.ts";
import type { JudgementRecord } from "../records/judgement.ts";
import type { LinkRecord } from "../records/link.ts";
import type { PassageRecord } from "../records/passage.ts";
import type { PlaceRecord } from "../records/place.ts";
import type { QuestionRecord } from "../records/question.ts";
import type { ReportRecord } from "../records/report.ts";

/**
 * All that the accounts of one event are collated from. Texts of reports are not needed; the order of the lists has no
 * influence on the result.
 */
export interface EventDossier {
  readonly event: EventRecord;
  /** The events it is part of, nearest first; they lend it their sides. */
  readonly parents: readonly EventRecord[];
  /** Events joined to it by a positive `same_as` link, over any number of links. */
  readonly linkedEvents: readonly EventRecord[];
  /** Curated questions of the event and of the linked events. */
  readonly questions: readonly QuestionRecord[];
  /** Claims on questions of the event and of the linked events. */
  readonly claims: readonly ClaimRecord[];
  readonly actors: readonly ActorRecord[];
  /** Places that claims name, with all places they lie within. */
  readonly places: readonly PlaceRecord[];
  readonly reports: readonly ReportRecord[];
  readonly passages: readonly PassageRecord[];
  readonly links: readonly LinkRecord[];
  readonly judgements: readonly JudgementRecord[];
}
