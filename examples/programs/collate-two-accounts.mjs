// Compares what two sides of an invented fight say of the same dead. Run: node collate-two-accounts.mjs
//
// Prints:
//   days not stated: in_tension
//   At least two voices cannot both be right unless something reconciles them: at least 20 and two.
//   2024-03-01: contested
//   At least two voices contradict each other: at least 20 and two.
import { collate, dossierOf, reasonText } from "@variorum/core";
import { buildActor, buildClaim, buildEvent, buildPassage, buildPlace, buildReport } from "@variorum/core/testing";

const army = "act:coast-army";
const names = [{ value: "Coast Army", lang: "en", use: "preferred" }];
const world = [
  buildEvent(),
  buildPlace(),
  buildActor(),
  buildActor({ id: army, type: "armed_force", names }),
  buildReport(),
  buildPassage(),
];

/** The Northern Front admits two dead; the army speaks of at least 20. Both mean the days of `scope`. */
function accounts(scope) {
  const value = { lower: 20, upper: null, qualifier: "at_least", unit: "person", raw: "at least 20" };
  const attribution = [{ actor: army, role: "originator", form: "indirect_quote", basis: "explicit" }];
  return [buildClaim({ scope }), buildClaim({ id: "clm:army-front-killed", act: "assert", value, attribution, scope })];
}

for (const scope of [{ stated: false }, { stated: true, period: "2024-03-01" }]) {
  const dossier = dossierOf([...world, ...accounts(scope)], "evt:harbour-town-2024-03");
  if (dossier === undefined) throw new Error("the event is among the records");
  for (const question of collate(dossier).questions) {
    console.log(`${scope.period ?? "days not stated"}: ${question.status}`);
    console.log(reasonText(question.reason, "en"));
  }
}
