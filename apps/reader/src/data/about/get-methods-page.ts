import "server-only";
import { RULES, RULES_VERSION, type RuleExample } from "@variorum/core";
import { words } from "../../wording/words.ts";

/** Everything the methods page shows of the rules; printed from the rules themselves. */
export interface MethodsPageView {
  readonly rulesVersion: string;
  readonly rules: readonly RuleView[];
}

/** One rule with its example in words. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  readonly claims: readonly ExampleClaimView[];
  /** What the example gives: its status, relations and flags. */
  readonly gives: readonly string[];
}

export interface ExampleClaimView {
  readonly by: string;
  readonly says: string;
  /** When said, for which days, where, through whom: what matters to the rule. */
  readonly details: readonly string[];
}

/** The rules by which accounts are compared. */
export function getMethodsPage(): MethodsPageView {
  return {
    rulesVersion: RULES_VERSION,
    rules: RULES.map(({ id, title, statement, example }) => ({
      id,
      title,
      statement,
      claims: example.claims.map(toExampleClaim),
      gives: toResults(example),
    })),
  };
}

type ExampleClaim = RuleExample["claims"][number];

function toExampleClaim(claim: ExampleClaim): ExampleClaimView {
  const { example } = words.page.methods;
  return {
    by: claim.by,
    says: claim.says ?? example.silence,
    details: [
      claim.act !== undefined && words.act[claim.act],
      claim.implied !== undefined && words.implied[claim.implied],
      claim.certainty !== undefined && words.certainty[claim.certainty],
      claim.said !== undefined && example.said(claim.said),
      claim.period !== undefined && example.period(claim.period),
      claim.at !== undefined && example.at(claim.at),
      claim.through !== undefined && example.through(claim.through.join(", ")),
      claim.report !== undefined && example.report(claim.report),
      claim.from !== undefined && example.from(claim.from),
      claim.targets !== undefined && example.targets(claim.targets),
    ].filter((part) => part !== false),
  };
}

function toResults({ gives }: RuleExample): readonly string[] {
  const { example } = words.page.methods;
  return [
    words.status[gives.status],
    ...(gives.relations ?? []).map(({ from, to, type, force }) =>
      example.relation(from, words.relationForward[type], to, force === "presumptive"),
    ),
    ...(gives.flags ?? []).map((flag) => words.flag[flag]),
  ];
}
