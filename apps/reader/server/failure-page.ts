import { VariorumError } from "@variorum/core";
import { tokensToCss } from "../src/design/tokens-to-css.ts";
import type { ReaderErrorCode } from "../src/reader-error.ts";
import { enPages } from "../src/wording/en-pages.ts";
import type { RenderedPage } from "./kept-response.ts";

/** Whether a failure is told to the person at this machine or to everybody. Messages may name files of the machine. */
export type FailureAudience = "local" | "public";

const STATUS: Readonly<Partial<Record<string, number>>> = {
  "reader.method-refused": 405,
  "reader.host-refused": 421,
  "reader.address-too-long": 414,
  "reader.address-unknown": 404,
  "reader.page-failed": 500,
} satisfies Partial<Record<ReaderErrorCode, number>>;

const STYLE = `${tokensToCss()}
:root { color-scheme: light dark; background: var(--color-surface); color: var(--color-text); font: 1rem/1.55 system-ui, sans-serif; }
body { max-inline-size: 40rem; margin: 15vh auto; padding-inline: 1.5rem; }
h1 { font: 600 1.75rem/1.25 Georgia, serif; }
a { color: var(--color-link); }
.code { color: var(--color-text-muted); font-size: 0.875rem; }
`;

/**
 * A page that needs neither the store nor the pages' server: what is shown when one of them fails.
 *
 * Shape: whole HTML with one inline style; 405, 414, 404 and 500 for what they mean, else 503.
 */
export function failurePage(failure: unknown, audience: FailureAudience): RenderedPage {
  const { status, code, message, hint } = told(failure, audience);
  const paragraphs = [
    `<h1>${escape(status === 503 ? enPages.failure.unavailable : enPages.failure.failed)}</h1>`,
    `<p>${escape(message)}.</p>`,
    `<p>${escape(hint)}.</p>`,
    `<p class="code">${escape(code)} · <a href="/">${escape(enPages.failure.home)}</a></p>`,
  ];
  const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${status} · ${enPages.siteName}</title><style>${STYLE}</style></head>
<body><main>${paragraphs.join("\n")}</main></body></html>
`;
  return { status, contentType: "text/html; charset=utf-8", location: undefined, body: Buffer.from(html) };
}

/** The same for machines: RFC 9457, with the code of the failure. */
export function failureProblem(failure: unknown, audience: FailureAudience): RenderedPage {
  const { status, code, message, hint } = told(failure, audience);
  const title = status === 503 ? enPages.failure.unavailable : enPages.failure.failed;
  const body = Buffer.from(`${JSON.stringify({ type: "about:blank", title, status, code, detail: message, hint })}\n`);
  return { status, contentType: "application/problem+json; charset=utf-8", location: undefined, body };
}

/** What may be told of a failure: messages of the store may name files of the machine. */
function told(failure: unknown, audience: FailureAudience) {
  const known = failure instanceof VariorumError ? failure : undefined;
  const code = known?.code ?? "reader.page-failed";
  const isOurs = code.startsWith("reader.");
  return {
    status: STATUS[code] ?? (known === undefined ? 500 : 503),
    code,
    message: known !== undefined && (isOurs || audience === "local") ? known.message : enPages.failure.untold,
    hint: known?.hint ?? enPages.failure.tryAgain,
  };
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
