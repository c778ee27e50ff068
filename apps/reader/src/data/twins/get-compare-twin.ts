import "server-only";
import { toCsv, toSafeCell } from "@variorum/formats/write";
import { getChangeNumber } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { getComparePage } from "../compare/get-compare-page.ts";
import { getStore } from "../access/get-store.ts";
import type { ComparedQuestion, ComparisonView } from "../compare/to-comparison.ts";
import { searchedSentence } from "../questions/to-coverage-view.ts";
import { notUnderstood } from "./problem.ts";
import { CSV_TYPE, JSON_TYPE, linkHeader, type Twin, type TwinWanted } from "./twin.ts";

/** Columns of the table of a comparison, each with what it holds. */
export const COMPARE_COLUMNS = {
  question: "Id of the question",
  wording: "The question in words",
  status: "Where its accounts stand to each other, with semicolons between those of several states",
  column: "The claimant, report or state that the answer stands under",
  claimant: "Who vouches for the answer",
  answer: "The answer in words",
  verb: "The report's own verb where it has one, else what is done by saying it",
  remark: "Why it has left the comparison, or how it is implied",
  only_here: "1 where no other column has the answer",
  _url: "Address of the claim that first stated it",
  _notice: "What the source asks to be printed beside it",
} as const;

/** The twin of a comparison: each answer of each column, question by question, as the page has them. */
export async function getCompareTwin({ form, query }: TwinWanted & { readonly form: "json" | "csv" }): Promise<Twin> {
  const parameters = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  const view = await getComparePage(parameters);
  if (view.notUnderstood.length > 0) {
    return notUnderstood(
      view.notUnderstood.map((part) => {
        const [param = "", ...value] = part.split("=");
        const message = words.twin.notThere(param, value.join("="));
        return { code: "filter.unknown-value", severity: "error", param, message, hint: words.twin.likeThePage };
      }),
    );
  }
  const { comparison = { columns: [], together: [], alone: [] }, filters, notice } = view;
  const html = `/compare${query.size === 0 ? "" : `?${query.toString()}`}`;
  const headers = linkHeader({ html });
  if (form === "csv") return { status: 200, contentType: CSV_TYPE, headers, body: toTable(comparison, notice) };
  const data = questionsOf(comparison).map((question) => toJson(question, comparison));
  const meta = {
    total: data.length,
    totalExact: true,
    change: getChangeNumber(await getStore()),
    understood: filters,
    ...(view.comparison !== undefined && { searched: searchedSentence(view.coverage, words) }),
  };
  const links = { self: html.replace("/compare", "/compare.json"), html };
  return {
    status: 200,
    contentType: JSON_TYPE,
    headers,
    body: `${JSON.stringify({ data, meta, links, ...(notice !== undefined && { _notice: notice }) })}\n`,
  };
}

function questionsOf({ together, alone }: ComparisonView): readonly ComparedQuestion[] {
  return [...together, ...alone.flatMap(({ questions }) => questions)];
}

function toJson({ id, href, wording, statuses, relations, cells }: ComparedQuestion, { columns }: ComparisonView) {
  return {
    id,
    wording,
    statuses,
    columns: columns.map((column, index) => ({ ...column, answers: cells[index] ?? [] })),
    relations: relations.map(({ label, between, reason }) => ({ label, between, reason })),
    _links: { html: href },
  };
}

function toTable(comparison: ComparisonView, notice = ""): string {
  const rows = questionsOf(comparison).flatMap(({ id, wording, statuses, cells }) =>
    comparison.columns.flatMap(({ name }, index) =>
      (cells[index] ?? []).map(({ who, text, verb, remark = "", isOnlyHere, href }) =>
        [
          id,
          wording,
          [...new Set(statuses)].filter((status) => status !== undefined).join(";"),
          name,
          who.name,
          text,
          verb,
          remark,
          isOnlyHere ? "1" : "",
          href,
          notice,
        ].map(toSafeCell),
      ),
    ),
  );
  return toCsv([Object.keys(COMPARE_COLUMNS), ...rows]);
}
