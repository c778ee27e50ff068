import { describe, expect, test } from "vitest";
import { ClaimId } from "../records/ids.ts";
import { claimId, dossierOfExample } from "./cases/dossier-of-example.ts";
import { claimRelations } from "./claim-relations.ts";
import { collate } from "./collate.ts";
import type { ExampleClaim } from "./rule.ts";

function relationsOf(claims: readonly ExampleClaim[], claim?: number) {
  const { questions, voices } = collate(dossierOfExample({ asks: "count", claims }));
  const [question] = questions;
  if (question === undefined) throw new RangeError("The example has no question");
  const asked = claim === undefined ? {} : { claim: ClaimId.parse(claimId(claim)) };
  return [...claimRelations(question, { voices, ...asked })].map(({ type, from, to, sameVoice, crossSide }) => [
    type,
    from,
    to,
    sameVoice,
    crossSide,
  ]);
}

const [one, two, three] = [claimId(1), claimId(2), claimId(3)];

describe("claimRelations", () => {
  test("relates each relay of the one to each relay of the other", () => {
    const claims = [
      { by: "army", says: "9" },
      { by: "army", says: "9", through: ["gazette"] },
      { by: "coalition", says: "18" },
    ];
    expect(relationsOf(claims)).toEqual([
      ["contradicts", one, three, false, true],
      ["contradicts", two, three, false, true],
    ]);
  });

  test("relates voices that give one reading once, and no relays of one voice", () => {
    const claims = [
      { by: "army", says: "9" },
      { by: "army", says: "9", through: ["gazette"] },
      { by: "ministry", says: "9" },
    ];
    expect(relationsOf(claims)).toEqual([
      ["agrees", one, three, false, false],
      ["agrees", two, three, false, false],
    ]);
  });

  test("relates an answer only to that of the same voice which it replaced", () => {
    const claims = [
      { by: "army", says: "9", said: "2024-07-25" },
      { by: "army", says: "12", said: "2024-07-28" },
      { by: "ministry", says: "9" },
    ];
    expect(relationsOf(claims)).toEqual([
      ["contradicts", three, two, false, false],
      ["updates", two, one, true, false],
    ]);
  });

  test("gives only those of one claim, when one is asked for", () => {
    const claims = [
      { by: "army", says: "9" },
      { by: "coalition", says: "18" },
      { by: "hospital", says: "27" },
    ];
    expect(relationsOf(claims, 2)).toEqual([
      ["contradicts", one, two, false, true],
      ["contradicts", two, three, false, false],
    ]);
  });
});
