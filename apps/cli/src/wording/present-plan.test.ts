import { EventId, QuestionId } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { buildPlan } from "../../test/build-plan.ts";
import { presentChanges, presentRecords, presentRows, presentTotals, presentNothingToDo } from "./present-plan.ts";

const event = EventId.parse("evt:harbour-town-2024-03");
const again = "variorum plan bundle --full";

describe("presentRows", () => {
  test("says that rows read are those accepted and those rejected, with what was found", () => {
    const plan = buildPlan({
      rows: { read: 1727, accepted: 1727, rejected: 0 },
      warnings: 5,
      issues: { "count.bounds-crossed": 5 },
    });
    expect(presentRows(plan, "ucdp-ged")).toBe(
      "ucdp-ged  1,727 rows read = 1,727 accepted + 0 rejected · 5 warnings (count.bounds-crossed 5)\n",
    );
  });
});

describe("presentTotals", () => {
  test("says that there is nothing to compare with, when the source is new", () => {
    expect(presentTotals(buildPlan({ source: "ucdp-ged", totals: { low: 33364, best: 33867 } }))).toBe(
      "totals    low 33,364 · best 33,867\n          first import of ucdp-ged, nothing to compare with\n",
    );
  });

  test("names the differences from the last import, when there was one", () => {
    const plan = buildPlan({ source: "ucdp-ged", totals: { low: 10, best: 7 }, previousTotals: { low: 12, best: 7 } });
    expect(presentTotals(plan)).toContain("low 10 (−2) · best 7\n");
  });

  test("compares rows with no import, when they were rejected before", () => {
    const plan = buildPlan({ source: "ucdp-ged", totals: { low: 10 }, isRemainder: true });
    expect(presentTotals(plan)).toBe(
      "totals    low 10\n          rows that were rejected before: compared with no import\n",
    );
  });

  test("says nothing, when the format has no totals", () => {
    expect(presentTotals(buildPlan())).toBe("");
  });
});

describe("presentRecords", () => {
  test("has a line for each kind with something in it", () => {
    const plan = buildPlan({
      counts: { claim: { created: 41, changed: 7, unchanged: 2433, kept: 2 }, report: { created: 3 } },
    });
    expect(presentRecords(plan)).toBe(
      "  reports      3 new\n  claims       41 new · 7 changed · 2,433 unchanged · 2 kept as people left them\n",
    );
  });
});

describe("presentRecords of a dataset whose rows are parts of conflicts", () => {
  const conflicts = { created: 178, changed: 0, unchanged: 1, withdrawn: 2, kept: 0 };
  const plan = buildPlan({ counts: { event: { created: 1905, unchanged: 3, withdrawn: 2 } }, conflicts });

  test("counts conflicts apart from the other events", () => {
    expect(presentRecords(plan)).toBe(
      "  events       1,727 new · 2 unchanged\n  conflicts    178 new · 2 withdrawn · 1 unchanged\n",
    );
    expect(presentNothingToDo(plan)).toBe("2 events, 1 conflict unchanged. Nothing to do.");
  });
});

describe("presentNothingToDo", () => {
  test.each([
    ["is as it was", { claim: { unchanged: 2481 }, actor: { unchanged: 1 } }, "1 actor, 2,481 claims unchanged. "],
    [
      "is as it was or kept",
      { claim: { unchanged: 3, kept: 1 }, report: { kept: 1 } },
      "3 claims unchanged. 1 report, 1 claim kept as people left them. ",
    ],
    ["is nothing", {}, ""],
  ])("counts what stays, when all there is %s", (_case, counts, words) => {
    expect(presentNothingToDo(buildPlan({ counts }))).toBe(`${words}Nothing to do.`);
  });
});

describe("presentChanges", () => {
  const change = (number: number) => ({ id: `clm:${number}`, field: "act", from: "assert", to: "accuse" });

  test("shows the first changes and names the command for the others", () => {
    const plan = buildPlan({
      fieldChanges: { total: 12, first: Array.from({ length: 12 }, (_, index) => change(index)) },
    });
    const text = presentChanges(plan, { full: false, again });
    expect(text).toContain("  ~ clm:0   act   assert → accuse\n");
    expect(text).toContain(`  … 4 more: ${again}\n`);
    expect(presentChanges(plan, { full: true, again })).not.toContain("more");
  });

  test("writes control characters of a value out, and cuts a long one", () => {
    const first = [{ id: "act:a", field: "note", from: "\u001b[2J", to: "x".repeat(500) }];
    const text = presentChanges(buildPlan({ fieldChanges: { total: 1, first } }), { full: true, again });
    expect(text).not.toContain("\u001b");
    expect(text.length).toBeLessThan(150);
  });

  test("names questions whose status moves, and counts those that are new", () => {
    const first = [
      { question: QuestionId.parse("q:front-killed"), event, from: "single_voice", to: "contested" },
      { question: QuestionId.parse("q:cause"), event, from: "single_voice" },
      { question: QuestionId.parse("q:new"), event, to: "single_voice" },
    ] as const;
    expect(presentChanges(buildPlan({ effects: { total: 3, first } }), { full: false, again })).toBe(
      [
        "",
        "  effects   q:front-killed   single_voice → contested",
        "            q:cause   single_voice → no question any more",
        "            1 new question",
        "",
      ].join("\n"),
    );
  });
});
