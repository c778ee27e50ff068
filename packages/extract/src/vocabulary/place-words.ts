import type { PlaceType } from "@variorum/core";

/** Last words of names of places, in small letters, with the type that they tell. Source: own list. */
export const PLACE_WORDS: Readonly<Partial<Record<string, PlaceType>>> = {
  ...typed("facility", [
    ...["airport", "base", "hotel", "hospital", "prison", "school", "university", "college", "mosque", "church"],
    ...[
      "market",
      "station",
      "camp",
      "complex",
      "headquarters",
      "stadium",
      "mall",
      "embassy",
      "palace",
      "plaza",
      "bridge",
    ],
    ...["factory", "plant", "refinery", "port", "harbour", "harbor", "temple", "cathedral", "tower", "store", "dam"],
  ]),
  ...typed("adm1", ["province", "region", "state", "governorate", "oblast", "republic", "prefecture"]),
  ...typed("adm2", ["district", "county", "department", "cercle"]),
  ...typed("area", [
    ...["river", "sea", "mountains", "island", "islands", "border", "desert", "valley", "coast", "bay", "peninsula"],
    ...["strip", "bank", "gulf", "lake", "ocean", "forest", "highway", "road", "street", "avenue", "park"],
  ]),
};

/** Nouns before "of" and the name of a place: "the city of Mopti". */
export const PLACE_KINDS: Readonly<Partial<Record<string, PlaceType>>> = {
  ...typed("settlement", ["city", "town", "village", "capital", "suburb"]),
  ...typed("adm1", ["province", "region", "state", "governorate"]),
  ...typed("adm2", ["district"]),
  ...typed("area", ["island"]),
};

function typed(type: PlaceType, words: readonly string[]): Readonly<Record<string, PlaceType>> {
  return Object.fromEntries(words.map((word) => [word, type]));
}
