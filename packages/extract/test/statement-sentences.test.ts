import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findAttributions } from "../src/attribution/find-attributions.ts";
import { findFindings } from "../src/claims/find-findings.ts";
import type { PlacedFinding } from "../src/claims/finding.ts";
import { placeFindings } from "../src/claims/place-findings.ts";
import { topicOf } from "../src/claims/topic-of.ts";
import { findCounts } from "../src/counts/find-counts.ts";
import { findPlaces } from "../src/entities/find-places.ts";
import { resolveSources } from "../src/entities/resolve-sources.ts";
import type { ParsedText } from "../src/text/parse-text.ts";
import { parseSample, textOf } from "./sample.ts";

const [, ...blocks] = readFileSync(new URL("statement-sentences.txt", import.meta.url), "utf8").split(/^> /mu);
const ROWS = blocks.map((block): [string, string[]] => {
  const [text = "", ...expected] = block.trimEnd().split("\n");
  return [text.replaceAll("\\n", "\n"), expected.map((line) => line.trim())];
});

function findingsIn(parsed: ParsedText): readonly PlacedFinding[] {
  const resolved = resolveSources(parsed, findAttributions(parsed));
  const findings = findFindings(parsed, resolved, findCounts(parsed));
  const places = findPlaces(parsed, resolved.people);
  return placeFindings(findings, { parsed, places, reportDay: undefined, reportDate: undefined }).findings;
}

/** A finding as "who for body via relay (basis) or other | act | question | words". */
function present(parsed: ParsedText, finding: PlacedFinding): string {
  const { source, act, count, content } = finding;
  const { entity, relays = [], basis, alternatives = [] } = source ?? {};
  const voice = [
    source === undefined ? "own voice" : (entity?.name ?? "nobody"),
    ...(entity?.body === undefined ? [] : [`for ${entity.body.name}`]),
    ...relays.map((relay) => `via ${relay.entity.name}`),
    ...(basis === undefined || basis === "explicit" ? [] : [`(${basis})`]),
    ...alternatives.map(({ name }) => `or ${name}`),
  ].join(" ");
  const value = count?.number.value;
  const question =
    value === undefined ? topicOf(parsed, finding).topic : `${count?.topic ?? ""} ${value.lower}-${value.upper ?? ""}`;
  return [voice, act, question, textOf(parsed, content)].join(" | ").trim();
}

describe("the stages up to questions, on many ways to say who said what", () => {
  test("have a table to read", () => {
    expect(ROWS.length).toBeGreaterThan(70);
  });

  test.each(ROWS)("read %j", (text, expected) => {
    const parsed = parseSample(text);
    expect(findingsIn(parsed).map((finding) => present(parsed, finding))).toEqual(expected);
  });
});
