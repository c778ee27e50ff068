import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLAIM_FILTER_NAMES } from "./claim-filter.ts";
import { parseClaimFilter, parseSearchFilter, searchFilterPairs } from "./parse-claim-filter.ts";

type Pair = readonly [string, string];

describe("parseClaimFilter", () => {
  test.each<readonly [readonly Pair[], unknown]>([
    [[], {}],
    [[["topic", ""]], {}],
    [
      [
        ["topic", "killed"],
        ["topic", "injured"],
      ],
      { topic: ["killed", "injured"] },
    ],
    [[["event", "kidal-2023"]], { event: ["evt:kidal-2023"] }],
    [[["event", "evt:kidal-2023"]], { event: ["evt:kidal-2023"] }],
    [
      [
        ["claimant", "csp-psd"],
        ["through", "baza"],
      ],
      { claimant: ["act:csp-psd"], through: ["act:baza"] },
    ],
    [
      [
        ["population", "civilians"],
        ["population", "csp-psd"],
      ],
      { population: ["civilians", "act:csp-psd"] },
    ],
    [
      [
        ["year", "2024"],
        ["limit", "20"],
      ],
      { year: [2024], limit: 20 },
    ],
    [
      [
        ["q", " wagner "],
        ["sort", "relevance"],
      ],
      { q: "wagner", sort: "relevance" },
    ],
    [[["as_of", "1204"]], { as_of: "1204" }],
    [[["as_of", "2024-08-01"]], { as_of: "2024-08-01" }],
  ])("%j → %j", (pairs, value) => {
    expect(parseClaimFilter(pairs)).toEqual({ ok: true, value, issues: [] });
  });

  test.each<readonly [readonly Pair[], string, string, string]>([
    [[["topik", "killed"]], "filter.unknown-name", "topik", "Did you mean topic?"],
    [[["colour", "red"]], "filter.unknown-name", "colour", `Use one of: ${CLAIM_FILTER_NAMES.join(", ")}`],
    [[["topic", "kiled"]], "filter.unknown-value", "topic", "Did you mean killed?"],
    [[["status", "contestd"]], "filter.unknown-value", "status", "Did you mean contested?"],
    [[["population", "Civilians!"]], "filter.unknown-value", "population", "Did you mean civilians?"],
    [[["event", "Kidal 2023"]], "filter.unknown-value", "event", "Use a slug: a-z, 0-9 and hyphen"],
    [[["said_from", "2024-02-31"]], "filter.unknown-value", "said_from", "Use a day: 2024-07-28"],
    [[["year", "x"]], "filter.unknown-value", "year", "Use a year: 2024"],
    [[["limit", "501"]], "filter.unknown-value", "limit", "Use a number from 1 to 500"],
    [[["as_of", "soon"]], "filter.unknown-value", "as_of", "Use a change number or a day: 1204 or 2024-08-01"],
    [
      [
        ["limit", "1"],
        ["limit", "2"],
      ],
      "filter.given-twice",
      "limit",
      "Keep one of them",
    ],
    [
      [
        ["as_of", "3"],
        ["q", "wagner"],
      ],
      "filter.not-with-as-of",
      "as_of",
      "Leave out as_of or q",
    ],
    [
      [
        ["as_of", "3"],
        ["status", "contested"],
      ],
      "filter.not-with-as-of",
      "as_of",
      "Leave out as_of or status",
    ],
    [[["q", "-wagner"]], "filter.unknown-value", "q", "Add a word that must occur"],
    [[["q", "a".repeat(501)]], "filter.unknown-value", "q", "Use at most 500 characters"],
    [[["sort", "relevance"]], "filter.unknown-value", "sort", "Give q, or another sort"],
  ])("%j is refused: %s of %s, %s", (pairs, code, param, hint) => {
    const parsed = parseClaimFilter(pairs);
    expect(parsed.ok).toBe(false);
    expect(parsed.issues).toMatchObject([{ code, param, hint, severity: "error" }]);
  });

  test("never throws, and passes over nothing that is given", () => {
    const name = fc.oneof(fc.constantFrom<string>(...CLAIM_FILTER_NAMES), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ minLength: 1 }))), (pairs) => {
        const parsed = parseClaimFilter(pairs);
        const given = pairs.filter(([, value]) => value.trim() !== "");
        if (!parsed.ok) return parsed.issues.length > 0;
        return searchFilterPairs(parsed.value).length === given.length;
      }),
    );
  });
});

describe("parseSearchFilter", () => {
  test("takes the kind of record beside what filters claims", () => {
    const pairs: readonly Pair[] = [
      ["kind", "events"],
      ["topic", "cause"],
    ];
    expect(parseSearchFilter(pairs)).toMatchObject({ ok: true, value: { kind: "events", topic: ["cause"] } });
  });

  test.each<readonly [readonly Pair[], string, string, string]>([
    [[["kimd", "events"]], "filter.unknown-name", "kimd", "Did you mean kind?"],
    [[["kind", "event"]], "filter.unknown-value", "kind", "Did you mean events?"],
    [
      [
        ["kind", "events"],
        ["sort", "said"],
      ],
      "filter.not-with-kind",
      "sort",
      "Leave out sort",
    ],
  ])("%j is refused: %s of %s, %s", (pairs, code, param, hint) => {
    expect(parseSearchFilter(pairs).issues).toMatchObject([{ code, param, hint }]);
  });
});

describe("searchFilterPairs", () => {
  test("gives back what was read, in the order of addresses", () => {
    const pairs = [
      ["q", "two soldiers"],
      ["event", "later"],
      ["claimant", "coast-army"],
      ["claimant", "gazette"],
      ["population", "civilians"],
      ["year", "2025"],
      ["limit", "20"],
    ] as const;
    const parsed = parseClaimFilter(pairs);
    expect(parsed.ok && searchFilterPairs(parsed.value)).toEqual(pairs);
  });
});
