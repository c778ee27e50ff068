import { tokensToCss } from "../design/tokens-to-css.ts";
import { words } from "../wording/words.ts";
import { html, type Markup } from "./html.ts";

interface StaticPage {
  readonly title: string;
  readonly body: Markup;
  /** Its own rules, beside those for every such page. */
  readonly css: string;
  readonly status?: number;
}

const CSS = `
*{box-sizing:border-box}
:root{color-scheme:light dark;background:var(--color-surface);color:var(--color-text);font:1rem/1.55 system-ui,sans-serif;font-variant-numeric:tabular-nums}
body{margin:0;padding:.75rem 1rem;overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd,blockquote{margin:0;padding:0}
h1,h2,h3{font-family:Georgia,serif;font-weight:600;line-height:1.25}
ul,ol{list-style:none}
a{color:var(--color-link);text-underline-offset:.15em}
blockquote{font:1rem/1.45 Georgia,serif}
small,.muted{font-size:.8125rem;color:var(--color-text-muted)}
.status,.stated{font-weight:600}
b{font-size:.875rem}
.flag::before{content:"\\2691" / "";padding-inline-end:.4em}
`;

/** A whole page of static markup: no script, no file beside it, light and dark as the reader has it. */
export function staticPage({ title, body, css, status = 200 }: StaticPage): Response {
  // Rules of ours and nobody else's; in an element of style nothing is escaped.
  const style = { markup: `<style>${tokensToCss()}${CSS}${css}</style>` };
  const { markup } = html`<html lang="${words.language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <link rel="icon" href="/icon.svg" />
      <title>${title} · ${words.page.siteName}</title>
      ${style}
    </head>
    <body>
      ${body}
    </body>
  </html>`;
  return new Response(`<!doctype html>${markup}\n`, {
    status,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
