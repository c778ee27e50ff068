import { describe, expect, test } from "vitest";
import { html } from "./html.ts";

describe("html", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    [`" onload="alert(1)`, "&quot; onload=&quot;alert(1)"],
    ["' & '", "&#39; &amp; &#39;"],
    [7, "7"],
    [undefined, ""],
    [false, ""],
  ] as const)("writes %j as %s, in text and in attributes", (value, written) => {
    expect(html`<p title="${value}">${value}</p>`.markup).toBe(`<p title="${written}">${written}</p>`);
  });

  test("takes markup as it is, one or many", () => {
    const line = (text: string) => html`<b>${text}</b>`;
    expect(html`<p>${[line("<a>"), line("b")]}${line("c")}</p>`.markup).toBe("<p><b>&lt;a&gt;</b><b>b</b><b>c</b></p>");
  });
});
