import type { PrintPageView } from "../data/events/get-print-page.ts";
import type { PinView } from "../data/access/get-pin.ts";
import { type Gone, isGone } from "../data/access/get-unless-gone.ts";
import type { QuestionView } from "../data/questions/to-question-view.ts";
import { words } from "../wording/words.ts";
import { accountMarkup, accusedMarkup } from "./account-markup.ts";
import { html, type Markup } from "./html.ts";
import { staticPage } from "./static-page.ts";

const CSS = `
:root{font-size:10.5pt}
body{max-inline-size:46rem;margin-inline:auto}
main{display:grid;gap:1rem}
h1{font-size:1.6rem}
h2{font-size:1.2rem;padding-block-start:1rem;border-block-end:1px solid var(--color-rule);break-after:avoid}
h3{font-size:1.05rem;break-after:avoid}
article{display:grid;gap:.35rem;padding-block-start:.5rem}
ol>li{padding-block:.4rem;border-block-start:1px solid var(--color-rule);break-inside:avoid}
.address{font:.75rem/1.4 ui-monospace,monospace;color:var(--color-text-muted);overflow-wrap:anywhere}
@page{margin:18mm}
@media print{:root{color-scheme:light}}
`;

/** A whole event as static markup for paper: questions with every account, and the address of each. */
export function printPage(view: PrintPageView | Gone | undefined): Response {
  if (view === undefined || isGone(view)) {
    const title = view === undefined ? words.page.notFound.title : words.page.gone.withdrawn;
    const body = html`<main><h1>${title}</h1></main>`;
    return staticPage({ title, body, css: CSS, status: view === undefined ? 404 : 410 });
  }
  const labels = words.page.event;
  const groups = view.groups.map(
    ({ id, questions }) =>
      html`<h2>${labels.group[id]}</h2>
        ${questions.map(questionMarkup)}`,
  );
  const also = view.alsoSaid.map((claim) => accountMarkup({ first: claim, foot: address(claim.href) }));
  const reports = view.printedReports.map(
    ({ name, href }) => html`<li><bdi>${name}</bdi> ${href !== undefined && address(href)}</li>`,
  );
  const body = html`<main>
    ${head(view)}${groups}
    ${
      also.length > 0 &&
      html`<h2>${labels.alsoSaid}</h2>
        <ol>
          ${also}
        </ol>`
    }
    <h2>${labels.reports}</h2>
    <ol>
      ${reports}
    </ol>
    ${searched(view)}
    <h2>${labels.cite}</h2>
    <p>${view.citation}</p>
  </main>`;
  return staticPage({ title: view.title, body, css: CSS });
}

function head({ id, title, claims, claimants, reports, said, reported, change, notice, pin }: PrintPageView): Markup {
  const { count, page } = words;
  const dates = [
    said !== undefined && `${page.event.said} ${said}`,
    reported !== undefined && `${page.event.reported} ${reported}`,
    page.event.recorded(count.number(change)),
  ].filter((part) => typeof part === "string");
  return html`<header>
    <h1>${title}</h1>
    ${pin !== undefined && pinned(pin)}
    <p>${[count.claims(claims), count.claimants(claimants), count.reports(reports)].join(" · ")}</p>
    <p class="muted">${dates.join(" · ")}</p>
    ${notice !== undefined && html`<p><b>${notice}</b></p>`}
    <p class="address">${id}</p>
  </header>`;
}

/** As of which change the paper is, and the addresses of what is newer. */
function pinned(pin: PinView): Markup {
  const labels = words.page.pinned;
  return html`<p>
      <b>${labels.asOf(words.count.number(pin.change), pin.day)}</b> ${pin.isOld ? labels.old : labels.same}
      ${labels.rules(pin.rulesVersion)}
    </p>
    <p>
      ${labels.changes}: <a href="${pin.changes}">${pin.changes}</a> · ${labels.current}:
      <a href="${pin.current}">${pin.current}</a>
    </p>`;
}

function questionMarkup(question: QuestionView): Markup {
  const unanswering = question.silences.first.map((claim) =>
    accountMarkup({ first: claim, foot: address(claim.href) }),
  );
  return html`<article>
    <h3>${question.wording}</h3>
    <p><span class="status">${words.status[question.status]}</span> ${question.reason.sentence}</p>
    ${question.flags.map(({ sentence }) => html`<p class="flag">${sentence}</p>`)}
    <ol>
      ${[...question.accounts, ...question.implied].flatMap(everyClaim)}${unanswering}
    </ol>
    ${question.after > 0 && html`<p class="muted">${words.page.embed.more(words.count.accounts(question.after))}</p>`}
    ${accusedMarkup(question.accused)}${silent(question)}${address(question.href)}
  </article>`;
}

/** An account with its claim, and the further claims that carry it: on paper nothing is folded. */
function everyClaim(account: QuestionView["accounts"][number]): readonly Markup[] {
  const { again, first } = account;
  return [
    accountMarkup({ ...account, foot: address(first.href) }),
    ...again.map((claim) => accountMarkup({ ...account, first: claim, foot: address(claim.href) })),
  ];
}

/** Who is silent: as many names as the page of the question has, and how many more. */
function silent({ notFrom: { first, more } }: QuestionView): Markup | undefined {
  if (first.length === 0) return undefined;
  const names = first.map((name) => `\u2068${name}\u2069`).join(" · ");
  return html`<p class="muted">
    ${words.page.event.noClaimFrom} ${names}${more > 0 && ` · ${words.count.others(more)}`}
  </p>`;
}

function searched({ coverage }: PrintPageView): Markup {
  const labels = words.page.event;
  const text =
    coverage === undefined
      ? labels.notSearched
      : `${coverage.outlets.join(", ")}, ${labels.searchedIn(coverage.languages.join(", "))}, ${labels.searchedUntil(coverage.until, coverage.by)}.`;
  return html`<h2>${labels.searched}</h2>
    <p>${text}</p>`;
}

function address(path: string): Markup {
  return html`<p class="address">${path}</p>`;
}
