import { describe, expect, test } from "vitest";
import { withoutScripts } from "./without-scripts.ts";

const text = (html: string) => withoutScripts(Buffer.from(html)).toString("utf8");

describe("withoutScripts", () => {
  test("leaves out scripts, in the page and beside it, and what preloads them", () => {
    const page = `<head><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script></head><p>ä</p><script>push([1,"<p>"])</script>`;
    expect(text(page)).toBe("<head></head><p>ä</p>");
  });

  test("leaves preloaded fonts and styles where they are", () => {
    const page = `<link rel="preload" as="font" href="/a.woff2"/><link rel="stylesheet" href="/a.css"/>`;
    expect(text(page)).toBe(page);
  });

  test("leaves a page as it is, when an element of it runs in the browser", () => {
    const page = `<button class="a" data-needs-script="">copy</button><script>start()</script>`;
    expect(text(page)).toBe(page);
  });

  test("is not misled by words of a report", () => {
    expect(text("<p>data-needs-script</p><script>data-needs-script</script>")).toBe("<p>data-needs-script</p>");
  });
});
