import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

const HELLO = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";

describe("contentSecurityPolicy", () => {
  test("names an inline script by the SHA-256 of its text", () => {
    expect(contentSecurityPolicy(`<p></p><script id="a">alert('Hello, world.');</script>`)).toContain(
      `script-src 'self' ${HELLO};`,
    );
  });

  test("names the same script once, when it stands twice", () => {
    const script = "<script>alert('Hello, world.');</script>";
    expect(contentSecurityPolicy(script + script).split(HELLO)).toHaveLength(2);
  });

  test("names no script that is loaded from an address", () => {
    expect(contentSecurityPolicy(`<script src="/a.js" async=""></script>`)).toContain("script-src 'self';");
  });

  test("allows nothing from elsewhere and no frame around the page", () => {
    const policy = contentSecurityPolicy("<p></p>");
    expect(policy).not.toMatch(/https?:|\*|data:|'unsafe-eval'/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("style-src 'self';");
  });
});
