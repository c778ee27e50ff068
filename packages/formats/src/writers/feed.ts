/** One change as far as it concerns a feed. */
export interface FeedEntry {
  /** Never given to anything else. */
  readonly id: string;
  readonly title: string;
  /** Instant, UTC. */
  readonly updated: string;
  /** Address of the page about it. */
  readonly html: string;
  /** What changed, in words; one line each. */
  readonly lines: readonly { readonly text: string; readonly href?: string }[];
}

/** A feed of changes. Order of entries: newest first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lang: string;
  /** Address of the feed itself, and of the page it belongs to. */
  readonly self: string;
  readonly html: string;
  readonly updated: string;
  readonly author: string;
  readonly entries: readonly FeedEntry[];
}

/**
 * Writes a feed as Atom.
 *
 * Shape: XML 1.0, UTF-8; addresses are those of the site that gives it, from its root.
 * Source: RFC 4287.
 */
export function toAtom(feed: Feed): string {
  const entries = feed.entries.map(
    ({ id, title, updated, html, lines }) => `<entry>
  <id>${escaped(id)}</id>
  <title>${escaped(title)}</title>
  <updated>${escaped(updated)}</updated>
  <link rel="alternate" type="text/html" href="${escaped(html)}"/>
  <content type="html">${escaped(toHtml(lines))}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.lang)}">
<id>${escaped(feed.id)}</id>
<title>${escaped(feed.title)}</title>
<subtitle>${escaped(feed.subtitle)}</subtitle>
<updated>${escaped(feed.updated)}</updated>
<author><name>${escaped(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>
<link rel="alternate" type="text/html" href="${escaped(feed.html)}"/>
${entries.join("\n")}
</feed>
`;
}

/** Writes a feed as JSON Feed 1.1. Source: https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed): string {
  const written = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.html,
    feed_url: feed.self,
    language: feed.lang,
    authors: [{ name: feed.author }],
    items: feed.entries.map(({ id, title, updated, html, lines }) => ({
      id,
      url: html,
      title,
      content_html: toHtml(lines),
      date_modified: updated,
    })),
  };
  return `${JSON.stringify(written, undefined, 1)}\n`;
}

function toHtml(lines: FeedEntry["lines"]): string {
  const items = lines.map(({ text, href }) =>
    href === undefined ? `<li>${escaped(text)}</li>` : `<li><a href="${escaped(href)}">${escaped(text)}</a></li>`,
  );
  return `<ul>${items.join("")}</ul>`;
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What XML 1.0 has no way to write. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replaceAll(NOT_IN_XML, "\u{FFFD}").replaceAll(/[&<>"]/g, (mark) => MARKUP[mark] ?? mark);
}
