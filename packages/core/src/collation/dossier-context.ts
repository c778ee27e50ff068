import type { EventId, PassageId, QuestionId, ReportId } from "../records/ids.ts";
import type { PassageRecord } from "../records/passage.ts";
import type { QuestionRecord } from "../records/question.ts";
import type { ReportRecord } from "../records/report.ts";
import type { EventDossier } from "./dossier.ts";
import { type Identities, identitiesOf } from "./identities.ts";
import { sidesByActor } from "./side-of.ts";
import type { CopyContext } from "./voice.ts";

/** A dossier made ready for look-ups. */
export interface DossierContext extends CopyContext {
  readonly identities: Identities;
  readonly sideOf: (actor: string) => string | undefined;
  /** The event and the events that are linked to it. */
  readonly events: ReadonlySet<EventId>;
  readonly curated: ReadonlyMap<QuestionId, QuestionRecord>;
  readonly reports: ReadonlyMap<ReportId, ReportRecord>;
  readonly passages: ReadonlyMap<PassageId, PassageRecord>;
}

/** Makes a dossier ready for look-ups. */
export function dossierContext(dossier: EventDossier): DossierContext {
  const identities = identitiesOf(dossier);
  return {
    identities,
    sideOf: sidesByActor(dossier, identities),
    events: new Set([dossier.event.id, ...dossier.linkedEvents.map(({ id }) => id)]),
    curated: new Map(dossier.questions.map((question) => [question.id, question])),
    reports: new Map(dossier.reports.map((report) => [report.id, report])),
    passages: new Map(dossier.passages.map((passage) => [passage.id, passage])),
  };
}
