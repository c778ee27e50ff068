import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const HELLO = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

const policyOf = (html: string, isEmbed = false) => contentSecurityPolicy(html, { isEmbed });

describe("contentSecurityPolicy", () => {
  test("names an inline script by the SHA-256 of its text", () => {
    expect(policyOf(`<p></p><script id="a">alert('Hello, world.');</script>`)).toContain(`script-src 'self' ${HELLO};`);
  });

  test("names the same script once, when it stands twice", () => {
    const script = "<script>alert('Hello, world.');</script>";
    expect(policyOf(script + script).split(HELLO)).toHaveLength(2);
  });

  test("names no script that is loaded from an address", () => {
    expect(policyOf(`<script src="/a.js" async=""></script>`)).toContain("script-src 'self';");
  });

  test("allows nothing from elsewhere and no frame around the page", () => {
    const policy = policyOf("<p></p>");
    expect(policy).not.toMatch(/https?:|\*|data:|'unsafe-eval'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("style-src 'self';");
  });

  test.each([
    [true, "frame-ancestors *"],
    [false, "frame-ancestors 'none'"],
  ])("lets others frame a page that is an embed, %j: %s", (isEmbed, rule) => {
    expect(policyOf("<p></p>", isEmbed)).toContain(rule);
  });
});
