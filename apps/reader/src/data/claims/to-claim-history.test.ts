import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { buildQuestionViewContext, buildStep, GAZETTE } from "../questions/build-question-view-context.ts";
import { toClaimHistory } from "./to-claim-history.ts";

const context = buildQuestionViewContext([]);
const base = { id: "clm:front-own", attribution: [buildStep("northern-front"), GAZETTE] };
const versionOf = (version: number, record: ReturnType<typeof buildClaim>) => ({
  record,
  version,
  recordedIn: version * 10,
  recordedAt: `2026-11-${20 + version}T00:00:00Z`,
  contentHash: String(version),
});

describe("toClaimHistory", () => {
  test("tells field by field what each version changed, in the words of the page", () => {
    const open = buildStep("northern-front", { basis: "anaphora", cue: "It", alternatives: ["act:army"] });
    const history = toClaimHistory(
      [
        versionOf(1, buildClaim(base)),
        versionOf(2, buildClaim({ ...base, attribution: [open, GAZETTE], utteredAt: "2024-03-01" })),
        versionOf(
          3,
          buildClaim({ ...base, attribution: [open, GAZETTE], review: { status: "single_reviewed", by: ["editors"] } }),
        ),
      ],
      context,
    );
    expect(history.map(({ version, change }) => [version, change])).toEqual([
      [3, 30],
      [2, 20],
      [1, 10],
    ]);
    expect(history[1]?.fields).toEqual([
      {
        field: "who said it, and through whom",
        was: "Northern Front, through The Gazette",
        now: "Northern Front or The army, through The Gazette",
      },
      { field: "day on which it was said", now: "1 March 2024" },
    ]);
    expect(history[0]?.fields).toContainEqual({
      field: "review",
      was: "not reviewed",
      now: "one reviewer, not yet a second",
    });
    expect(history[2]?.fields).toEqual([]);
  });
});
