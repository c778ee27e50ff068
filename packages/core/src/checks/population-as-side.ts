import { defineCheck, found, getOf } from "./record-check.ts";

/** A population, such as an ethnic group, is never a side of an event. */
export const populationAsSide = defineCheck({
  id: "population-as-side",
  kinds: ["event"],
  statement: "No side of an event is a population.",
  check(record, { lookup }) {
    return (record.sides ?? []).flatMap((side, sideIndex) =>
      side.actors.flatMap((actor, actorIndex) =>
        getOf(lookup, "actor", actor)?.type === "population"
          ? [
              found(record, {
                code: "event.population-as-side",
                path: ["sides", sideIndex, "actors", actorIndex],
                message: `Cannot make ${actor} a side of ${record.id}: it is a population`,
                hint: "Name the armed group, force or government that acted",
                raw: actor,
              }),
            ]
          : [],
      ),
    );
  },
});
