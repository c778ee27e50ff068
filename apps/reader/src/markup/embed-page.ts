import type { EmbedView } from "../data/embeds/get-embed.ts";
import { type Gone, isGone } from "../data/access/get-unless-gone.ts";
import { words } from "../wording/words.ts";
import { accountMarkup, accusedMarkup } from "./account-markup.ts";
import { html, type Markup } from "./html.ts";
import { staticPage } from "./static-page.ts";

const CSS = `
main{display:grid;gap:.75rem}
h1{font-size:1.15rem}
h1 a{color:inherit;text-decoration-color:var(--color-rule)}
ol{display:grid;gap:.5rem}
ol>li{padding:.5rem .75rem;background:var(--color-card);border:1px solid var(--color-rule);border-radius:3px}
footer{padding-block-start:.5rem;border-block-start:1px solid var(--color-rule)}
.notice{padding:.25rem .5rem;border:1px solid var(--color-text-muted);border-radius:3px}
`;

/** The page that others put into theirs: one question or claim, as static markup. */
export function embedPage(view: EmbedView | Gone | undefined): Response {
  const labels = words.page.embed;
  if (view === undefined) {
    const body = html`<main><h1>${words.page.notFound.title}</h1></main>`;
    return staticPage({ title: words.page.notFound.title, body, css: CSS, status: 404 });
  }
  if (isGone(view)) {
    const { gone } = words.page;
    const title = view.survivor === undefined ? gone.withdrawn : gone.merged;
    const body = html`<main>
      <h1>${title}</h1>
      <p>
        ${gone.on(view.at, words.count.number(view.change))}${view.reason !== undefined && ` ${gone.reason}: ${view.reason}`}
      </p>
    </main>`;
    return staticPage({ title, body, css: CSS, status: 410 });
  }
  const body = html`<main>
    ${head(view)}
    <ol>
      ${view.accounts.map(accountMarkup)}
    </ol>
    ${view.more > 0 && html`<p class="muted">${labels.more(words.count.accounts(view.more))}</p>`}${accusedMarkup(view.accused)}${silence(view)}${foot(view)}
  </main>`;
  return staticPage({ title: view.title, body, css: CSS });
}

function head({ title, href, event, question, notice }: EmbedView): Markup {
  const flags = question?.flags.map(({ sentence }) => html`<p class="muted flag">${sentence}</p>`) ?? [];
  return html`<header>
    <p class="muted"><bdi>${event}</bdi></p>
    <h1 dir="auto"><a href="${href}" target="_blank" rel="noopener">${title}</a></h1>
    ${
      question !== undefined &&
      html`<p>
          ${question.wording !== title && `${question.wording} `}<span class="status"
            >${words.status[question.status]}</span
          >
        </p>
        ${question.reason !== undefined && html`<p class="muted">${question.reason}</p>`}`
    }${flags}${notice !== undefined && html`<p class="muted notice">${notice}</p>`}
  </header>`;
}

/** Who is silent, beside what was searched. */
function silence({ question, coverage }: EmbedView): Markup | undefined {
  if (question === undefined || question.silent === 0) return undefined;
  const labels = words.page.event;
  const searched =
    coverage === undefined
      ? labels.notSearched
      : `${labels.searched}: ${labels.searchedIn(coverage.languages.join(", "))}, ${labels.searchedUntil(coverage.until, coverage.by)}.`;
  return html`<p class="muted">${labels.noClaimFrom} ${words.count.others(question.silent)}. ${searched}</p>`;
}

function foot({ href, change, changedAt, rulesVersion, isPinned }: EmbedView): Markup {
  const labels = words.page.embed;
  const state = labels.asOf(words.count.number(change), changedAt);
  return html`<footer class="muted">
    <a href="${href}" target="_blank" rel="noopener">${words.page.siteName}</a> ·
    ${state}${isPinned && ` · ${labels.fixed} ${words.page.question.rules(rulesVersion)}`}
  </footer>`;
}
