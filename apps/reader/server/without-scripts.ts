const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>|<link rel="preload" as="script"[^>]*>/g;
/** Attribute by which a component that runs in the browser says so in its markup. */
const NEEDS_SCRIPT = "data-needs-script";

/**
 * Leaves the framework's scripts out of a page that has nothing to run in the browser. They hold the whole page a
 * second time, in twice its bytes, and load 130 kB of program to do nothing with it.
 *
 * Shape: HTML as UTF-8. A page with an element that carries `data-needs-script` is given back as it is.
 * Source: vercel/next.js#82872, on pages that are sent twice.
 */
export function withoutScripts(page: Buffer): Buffer {
  const html = page.toString("utf8");
  // Inside a tag only: the same letters among the words of a report mean nothing.
  if (new RegExp(`<[a-z][^<>]*\\s${NEEDS_SCRIPT}[\\s=>]`).test(html.replaceAll(SCRIPT, ""))) return page;
  return Buffer.from(html.replaceAll(SCRIPT, ""));
}
