import type { Stated } from "../dataset/stated-claim.ts";
import { GTD } from "./fixed-records.ts";
import { actorIdOf, CLAIM_COLUMNS, type GtdGroup, isNobody } from "./group.ts";
import type { GtdRow } from "./gtd-row.ts";

/**
 * Who did it: for each group that is named, what the coders say, and apart from it what the group said itself.
 *
 * Order: by group, the coders first.
 */
export function responsibility({ groups }: GtdRow): readonly Stated[] {
  return groups
    .filter(({ name }) => !isNobody(name))
    .flatMap((group) => (group.isClaimed ? [asserted(group), claimed(group)] : [asserted(group)]));
}

function asserted(group: GtdGroup): Stated {
  const { number, column, part, partColumn, isUncertain } = group;
  return {
    part: `group-${number}`,
    topic: "responsibility",
    value: { answer: actorIdOf(group) },
    columns: part === "" ? [column] : [column, partColumn],
    otherColumns: [[`guncertain${number}`, "context"]],
    ...(isUncertain ? { certainty: "possible" } : {}),
    ...(part === "" ? {} : { note: `The row names a part of it: ${part}` }),
  };
}

/**
 * The group's own claim, which the row only reports: 1 alone says that there was one, 0 and -9 that none is known.
 *
 * Source: GTD Codebook (2021), claimed and claimmode.
 */
function claimed(group: GtdGroup): Stated {
  const { number, column, mode } = group;
  const actor = actorIdOf(group);
  const columns = CLAIM_COLUMNS[number];
  const medium = mode === "" ? {} : { note: `Medium, as the row has it: ${mode}` };
  return {
    part: `claimed-${number}`,
    topic: "responsibility",
    act: "claim_responsibility",
    value: { answer: actor },
    attribution: [
      { actor, role: "originator", form: "statement", basis: "explicit", ...medium },
      { actor: GTD.voice.id, role: "publisher", form: "paraphrase", basis: "explicit" },
    ],
    columns: [columns.claimed],
    otherColumns: [
      [column, "originator"],
      [columns.mode, "relay"],
    ],
  };
}

/** Who they were, where no group is named, and what else the event may have been. */
export function identity(row: GtdRow): readonly Stated[] {
  return [...individuals(row), ...alternative(row)];
}

function individuals({ groups, says }: GtdRow): readonly Stated[] {
  const nobody = groups.find(({ name }) => isNobody(name));
  if (nobody === undefined || !(says("individual") || /individual/i.test(nobody.name))) return [];
  return [
    {
      part: "individual",
      topic: "identity",
      population: { of: [], who: "attackers" },
      value: { text: nobody.name },
      columns: [nobody.column],
      otherColumns: [["individual", "context"]],
    },
  ];
}

function alternative({ given }: GtdRow): readonly Stated[] {
  const text = given("alternative_txt");
  if (text === "") return [];
  const columns = ["alternative_txt"];
  return [{ part: "alternative", topic: "identity", value: { text }, columns, certainty: "possible" }];
}
