import { createHash } from "node:crypto";

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;

function hashesOf(html: string, element: RegExp): readonly string[] {
  const hashes = [...html.matchAll(element)].map(
    ([, code = ""]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`,
  );
  return [...new Set(hashes)];
}

/**
 * The Content-Security-Policy of one page: the inline scripts and styles of that very HTML are named by their hashes.
 * A nonce would need a new body for each request; with hashes the body, its tag and its compressed copy can be kept.
 *
 * Source: Content Security Policy Level 3, hash-source.
 */
export function contentSecurityPolicy(html: string, { isEmbed }: { readonly isEmbed: boolean }): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(html, INLINE_SCRIPT)].join(" "),
    ["style-src 'self'", ...hashesOf(html, INLINE_STYLE)].join(" "),
    // Marks of charts are placed by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    // What others may put into their pages is what is made for it, and nothing else.
    isEmbed ? "frame-ancestors *" : "frame-ancestors 'none'",
  ].join("; ");
}
