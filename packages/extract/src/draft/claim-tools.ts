import type { ActorId, ReportRecord, Sha256 } from "@variorum/core";
import type { ResolvedText } from "../entities/resolve-sources.ts";
import type { ParsedText } from "../text/parse-text.ts";
import type { ActorList } from "./actor-list.ts";
import type { EventList } from "./event-list.ts";
import type { PassageList } from "./passage-list.ts";
import type { PlaceList } from "./place-list.ts";

/** What claims are built with. */
export interface ClaimTools {
  readonly parsed: ParsedText;
  readonly resolved: ResolvedText;
  readonly actors: ActorList;
  readonly placeList: PlaceList;
  readonly events: EventList;
  readonly passages: PassageList;
  readonly publisher: ActorId;
  readonly report: ReportRecord;
  readonly textSha256: string;
  readonly sha256: Sha256;
  /** Name and version of the extractor. */
  readonly tool: string;
  readonly method: "rule" | "model";
}
