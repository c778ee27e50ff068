import { defineCheck, found } from "./record-check.ts";

/** A chain begins with who vouches, and only one vouches. */
export const attributionChain = defineCheck({
  id: "attribution-chain",
  kinds: ["claim"],
  statement: "The chain starts with its only originator; an alternative reading names another actor.",
  check(record) {
    const issues = record.attribution.flatMap((step, index) => {
      if ((step.role === "originator") === (index === 0)) return [];
      const code = index === 0 ? "chain.no-originator" : "chain.second-originator";
      const message =
        index === 0
          ? `The chain begins with a ${step.role}: expected the originator`
          : `Step ${index + 1} of the chain is a second originator`;
      return [
        found(record, {
          code,
          path: ["attribution", index, "role"],
          message,
          hint: "Put who vouches first, and pass it on through the other steps",
        }),
      ];
    });
    const same = record.attribution.flatMap((step, index) =>
      (step.alternatives ?? []).includes(step.actor)
        ? [
            found(record, {
              code: "chain.alternative-is-actor",
              path: ["attribution", index, "alternatives"],
              message: `${step.actor} is named as its own alternative`,
              raw: step.actor,
            }),
          ]
        : [],
    );
    return [...issues, ...same];
  },
});
