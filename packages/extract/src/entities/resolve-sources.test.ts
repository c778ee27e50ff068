import { describe, expect, test } from "vitest";
import { parseSample, wordsOf } from "../../test/sample.ts";
import { findAttributions } from "../attribution/find-attributions.ts";
import { agreesWith, antecedentOf, lastBody, lastPerson } from "./antecedents.ts";
import { findAcronyms } from "./find-acronyms.ts";
import { findBodies } from "./find-bodies.ts";
import { findNamedOffices } from "./find-named-offices.ts";
import { findPeople } from "./find-people.ts";
import { findPlaces } from "./find-places.ts";
import { resolveSources } from "./resolve-sources.ts";

/** Who says what in a text: "name (type) for body via relays, basis". */
function voicesIn(text: string): readonly string[] {
  const parsed = parseSample(text);
  return resolveSources(parsed, findAttributions(parsed)).attributions.map(({ source }) => {
    const { entity, basis, relays, alternatives } = source;
    const body = entity?.body === undefined ? "" : ` for ${entity.body.name}`;
    const via = relays.length === 0 ? "" : ` via ${relays.map((relay) => relay.entity.name).join(", ")}`;
    const or = alternatives.length === 0 ? "" : ` or ${alternatives.map(({ name }) => name).join(", ")}`;
    return `${entity?.name ?? "nobody"} (${entity?.type ?? "-"})${body}${via}, ${basis}${or}`;
  });
}

describe("resolveSources", () => {
  test.each([
    ["a person with an office", "Prime Minister Ann Low said it was over.", "Ann Low (person), explicit"],
    ["a body and its spokesman", "Front spokesman Ali Sow said it was over.", "Ali Sow (person) for Front, explicit"],
    [
      "a spokesman beside a name",
      "Ali Sow, a spokesman for the Northern Front, said it was over.",
      "Ali Sow (person) for Northern Front, explicit",
    ],
    [
      "a statement by somebody",
      "A statement by Ali Sow, spokesman for the Northern Front, said it was over.",
      "Ali Sow (person) for Northern Front, explicit",
    ],
    ["an outlet's reporter", "The Gazette's Ann Low said it was over.", "Ann Low (person) for Gazette, explicit"],
    ["an army", "The Malian army said it was over.", "Malian army (armed_force), explicit"],
    [
      "a body whose sort the text does not tell",
      "The Blue Lamp Group said it was over.",
      "Blue Lamp Group (organisation), explicit",
    ],
    [
      "a group whose name tells its sort",
      "The Wagner Group said it was over.",
      "Wagner Group (private_military_company), explicit",
    ],
    ["a charity", "The Blue Lamp charity said it was over.", "Blue Lamp charity (ngo), explicit"],
    ["an agency", "Reuters reported it was over.", "Reuters (news_agency), explicit"],
    ["a state", "Mali has said it is over.", "Mali (state), explicit"],
    ["officials", "Officials said it was over.", "Officials (unidentified_group), explicit"],
    [
      "officials of a country",
      "Malian officials said it was over.",
      "Malian officials (unidentified_group) for Mali, explicit",
    ],
    [
      "an anonymous source",
      "An anonymous source said it was over.",
      "anonymous source (unidentified_person), explicit",
    ],
    [
      "a listener that passes on",
      "The mayor told Reuters it was over.",
      "mayor (unidentified_person) via Reuters, explicit",
    ],
    ["a listener that does not", "The mayor told the court it was over.", "mayor (unidentified_person), explicit"],
    [
      "who is cited",
      "Al Jazeera reported, citing the Baza Telegram channel, that it was over.",
      "Baza Telegram channel (social_channel) via Al Jazeera, explicit",
    ],
    [
      "who passes on what another passes on",
      "The Gazette reported its source said it was over.",
      "source (unidentified_person) via Gazette, explicit",
    ],
    ["nobody", "It was reportedly over by noon.", "nobody (-), explicit"],
  ])("reads %s", (_case, text, expected) => {
    expect(voicesIn(text)[0]).toBe(expected);
  });

  test.each([
    [
      "he",
      'Ann Low and Ali Sow met. Mayor Ali Sow said it was over. He said: "We all stay here."',
      "Ali Sow (person), anaphora",
    ],
    ["it", "The Malian army said it was over. It said all was well.", "Malian army (armed_force), anaphora"],
    [
      "the group",
      "The Northern Front said it was over. The group said all was well.",
      "Northern Front (armed_group), anaphora",
    ],
    [
      "the statement",
      "The Northern Front said it was over. The statement said all was well.",
      "Northern Front (armed_group), anaphora",
    ],
    [
      "the minister",
      "Foreign Minister Ann Low said it was over. The minister said all was well.",
      "Ann Low (person), anaphora",
    ],
    ["a last name", "Mayor Ann Low said it was over. Low said all was well.", "Ann Low (person), explicit"],
    [
      "an acronym",
      "The Northern Rescue Front (NRF) said it was over. The NRF said all was well.",
      "Northern Rescue Front (armed_group), explicit",
    ],
    ["the army of a country", "Mali's army left. The army said it was over.", "Mali's army (armed_force), anaphora"],
    [
      "a lone spokesperson",
      "The Northern Front said it was over. A spokesperson said all was well.",
      "spokesperson (unidentified_person) for Northern Front, explicit",
    ],
    [
      "the next verb",
      "The Northern Front said it was over, adding that all was well.",
      "Northern Front (armed_group), inherited",
    ],
    [
      "it, where two may be meant",
      "Al Jazeera reported, citing the Baza channel, that they left. It claimed all was well.",
      "Baza channel (social_channel) via Al Jazeera, anaphora or Al Jazeera",
    ],
    [
      "the subject of the words",
      "Police met. The prosecutors charged two men, they said.",
      "prosecutors (unidentified_group), anaphora",
    ],
  ])("ties %s back", (_case, text, expected) => {
    expect(voicesIn(text).at(-1)).toBe(expected);
  });

  test("joins the names of one body", () => {
    const voices = voicesIn("Mali's army said it was over. The Malian army said all was well.");
    expect(voices).toEqual(["Malian army (armed_force), explicit", "Malian army (armed_force), explicit"]);
  });
});

describe("the names of a text", () => {
  const parsed = parseSample(
    "President Ann Low met Ali Sow, 45, in Mopti. The Front for Peace, Work and Bread (CPT) held the town of Ford. Low left Mali's army near Mount Ruri. The Health Ministry stayed in.",
  );

  test("findPeople ties last names to full ones", () => {
    const { names, byName } = findPeople(parsed);
    expect([names.get("Low"), names.get("Ali Sow"), byName.get("Ann Low")?.length]).toEqual(["Ann Low", "Ali Sow", 2]);
  });

  test("findAcronyms takes a name with a list in it whole", () => {
    expect(Object.fromEntries(findAcronyms(parsed))).toEqual({ CPT: "Front for Peace, Work and Bread" });
  });

  test("findBodies finds bodies with their country, and those in capitals", () => {
    expect(findBodies(parsed).map((body) => wordsOf(parsed, body))).toEqual(["Mali's army", "Health Ministry"]);
  });

  test("findNamedOffices finds ministries", () => {
    expect(findNamedOffices(parsed).has("Health Ministry")).toBe(true);
  });

  test("findPlaces finds places behind prepositions, and no people", () => {
    expect(findPlaces(parsed, findPeople(parsed)).map(({ name, type }) => `${name} (${type})`)).toEqual([
      "Mopti (settlement)",
      "Mount Ruri (settlement)",
    ]);
  });
});

describe("antecedentOf, agreesWith and lastBody", () => {
  test("find nobody where nobody spoke", () => {
    const parsed = parseSample("It said so.");
    const mention = { range: { from: 0, to: 1 }, kind: "pronoun", name: "it", type: "unidentified_person" } as const;
    const focus = { recent: [], people: [], bodies: [], subjectOf: () => undefined };
    expect(antecedentOf(parsed, mention, 0, focus)).toBeUndefined();
    expect(lastBody(focus)).toBeUndefined();
    expect(lastPerson(focus)).toBeUndefined();
    expect(agreesWith("he", mention)).toBe(true);
    expect(agreesWith("it", mention)).toBe(false);
  });
});
