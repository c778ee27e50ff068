import { defineCheck, found, getOf } from "./record-check.ts";

/** Only the same voice replaces its own answer. */
export const supersedes = defineCheck({
  id: "supersedes",
  kinds: ["claim"],
  statement: "A claim replaces only a claim of the same originator on the same question.",
  check(record, { lookup }) {
    const earlier = record.supersedes === undefined ? undefined : getOf(lookup, "claim", record.supersedes);
    if (earlier === undefined) return [];
    if (earlier.question === record.question && earlier.attribution[0]?.actor === record.attribution[0]?.actor)
      return [];
    return [
      found(record, {
        code: "claim.supersedes-other-voice",
        path: ["supersedes"],
        message: `${record.id} cannot replace ${earlier.id}: it has another originator or answers another question`,
        hint: "Leave supersedes out; accounts of others are compared, not replaced",
        raw: earlier.id,
      }),
    ];
  },
});
