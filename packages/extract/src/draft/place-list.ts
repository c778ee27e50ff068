import { derivedId, foldText, type PlaceId, PlaceRecord, type Sha256 } from "@variorum/core";
import type { PlaceMention } from "../entities/find-places.ts";
import type { KnownEntities } from "../extractor.ts";

/** The places of a draft: those that are known already by their ids, the others as new records without coordinates. */
export interface PlaceList {
  idOf(place: PlaceMention): PlaceId;
  /** New records. Order: that in which they were asked for. */
  all(): readonly PlaceRecord[];
}

interface Sources {
  readonly textSha256: string;
  readonly sha256: Sha256;
  readonly known: KnownEntities | undefined;
  /** Language of the text, whose names these are; BCP 47. */
  readonly lang: string;
}

/** Starts an empty list; names are looked up among what is known. */
export function startPlaceList({ textSha256, sha256, known, lang }: Sources): PlaceList {
  const knownByName = new Map(
    (known?.places ?? []).flatMap((place) => place.names.map(({ value }) => [foldText(value), place.id] as const)),
  );
  const drafted = new Map<PlaceId, PlaceRecord>();
  return {
    idOf: ({ name, type }) => {
      const held = knownByName.get(foldText(name));
      if (held !== undefined) return held;
      const record = PlaceRecord.parse({
        kind: "place",
        id: derivedId("place", [textSha256, foldText(name)], sha256),
        type,
        names: [{ value: name, lang, use: "preferred" }],
        identifiers: [],
        sensitivity: { level: "public", reasons: [] },
      });
      if (!drafted.has(record.id)) drafted.set(record.id, record);
      return record.id;
    },
    all: () => [...drafted.values()],
  };
}
