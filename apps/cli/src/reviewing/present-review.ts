import type { ClaimRecord } from "@variorum/core";
import { coloured } from "../wording/colour.ts";
import { printable } from "../wording/printable.ts";
import { wrap } from "../wording/wrap.ts";
import type { QuoteInContext, ReviewView } from "./review-view.ts";

interface Look {
  readonly width: number;
  readonly hasColour: boolean;
  /** What stands above: the number of the claim, and what was decided on it. */
  readonly head: string;
}

/** A claim on the screen of a reviewer: the quote in its context first, then what was read from it. */
export function presentReview(view: ReviewView, claim: ClaimRecord, look: Look): string {
  const { width } = look;
  const line = (label: string, words: string): string =>
    wrap(printable(words), { width, first: `  ${label.padEnd(10)}`, rest: " ".repeat(12) });
  const title = [view.report?.title ?? view.report?.id, view.report?.publishedAt].filter((part) => part !== undefined);
  const open = view.alternatives.map((name) => ` or ${name}`).join("");
  const { extraction } = claim;
  const read = [
    extraction.tool ?? extraction.method,
    ...(extraction.confidence === undefined ? [] : [`confidence ${extraction.confidence}`]),
  ];
  return [
    `${"─".repeat(Math.min(width, 72))}\n`,
    wrap(`${look.head} · ${printable(title.join(", "))}`, { width, first: "", rest: "  " }),
    ...view.quotes.map((quote) => presentQuote(quote, look)),
    "\n",
    line("who", `${view.who}${open}${open === "" ? "" : ", it is not clear which"}`),
    ...(view.words.length === 0
      ? []
      : [line("", `read from ${view.words.map(({ exact, role }) => `“${exact}” (${role})`).join(", ")}`)]),
    ...(view.through.length === 0 ? [] : [line("through", view.through.join(" · "))]),
    line("act", view.act.replaceAll("_", " ")),
    line("event", view.event),
    line("question", view.question),
    line("value", view.value ?? "none: silence on record"),
    line("certainty", view.certainty),
    ...(view.scope.length === 0 ? [] : [line("scope", view.scope.join(" · "))]),
    line("read by", read.join(", ")),
  ].join("");
}

function presentQuote({ before, exact, after, start, end }: QuoteInContext, look: Look): string {
  const { width } = look;
  const block = (words: string, first: string): string =>
    words.trim() === "" ? "" : wrap(printable(words), { width, first, rest: "    " });
  const quote = block(`${exact}  (${start}–${end})`, "  ▸ ");
  return `\n${coloured(block(before, "    "), "faint", look)}${coloured(quote, "bold", look)}${coloured(block(after, "    "), "faint", look)}`;
}
