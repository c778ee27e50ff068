import { describe, expect, test } from "vitest";
import { ActorId } from "../records/ids.ts";
import { buildActor, buildClaim, buildEvent, buildPassage, buildReport } from "../testing.ts";
import { collate } from "./collate.ts";
import { compareAccounts } from "./compare-accounts.ts";
import { dossierOf } from "./dossier-of.ts";

const event = buildEvent();
const originator = (actor: string) => [{ actor, role: "originator", form: "indirect_quote", basis: "explicit" }];
const count = (of: number) => ({ lower: of, upper: of, qualifier: "exactly", unit: "person", raw: String(of) });
const asked = (question: string, who: string) => ({
  question,
  population: { of: ["act:northern-front"], who, unit: "person" },
});

const records = [
  event,
  buildReport(),
  buildPassage(),
  buildActor(),
  buildActor({ id: "act:army" }),
  buildClaim({ id: "clm:a", ...asked("q:all", "all") }),
  buildClaim({
    id: "clm:b",
    ...asked("q:all", "all"),
    attribution: originator("act:army"),
    value: count(20),
    act: "assert",
  }),
  buildClaim({ id: "clm:c", ...asked("q:children", "children") }),
  buildClaim({ id: "clm:d", ...asked("q:women", "women"), attribution: originator("act:army") }),
];

describe("compareAccounts", () => {
  const dossier = dossierOf(records, event.id);
  const compare = (a: string, b: string) =>
    dossier === undefined ? undefined : compareAccounts(collate(dossier), ActorId.parse(a), ActorId.parse(b));

  test("parts the questions into those both answer and those one alone does", () => {
    const compared = compare("act:northern-front", "act:army");
    expect(compared?.shared.map(({ question }) => question)).toEqual(["q:all"]);
    expect(compared?.onlyInA).toEqual(["q:children"]);
    expect(compared?.onlyInB).toEqual(["q:women"]);
  });

  test("says how the two answers stand to each other", () => {
    expect(compare("act:northern-front", "act:army")?.shared[0]?.relations).toMatchObject([{ type: "contradicts" }]);
  });

  test("turns round, when the two are named the other way round", () => {
    const turned = compare("act:army", "act:northern-front");
    expect(turned?.onlyInA).toEqual(["q:women"]);
    expect(turned?.onlyInB).toEqual(["q:children"]);
  });

  test("finds nothing shared with somebody who said nothing", () => {
    expect(compare("act:northern-front", "act:nobody")).toMatchObject({ shared: [], onlyInB: [] });
  });
});
