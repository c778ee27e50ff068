import { contentSecurityPolicy } from "./content-security-policy.ts";
import type { RenderedPage } from "./kept-response.ts";

const NOT_A_PAGE = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

/** Features of browsers that no page uses; a site that lists none would leave them to the browser. */
const FEATURES = [
  "accelerometer",
  "camera",
  "display-capture",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
];

const ALWAYS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": FEATURES.map((feature) => `${feature}=()`).join(", "),
} as const;

/** Headers that keep a page from loading, leaking or framing anything but itself; only an embed may be framed. */
export function securityHeaders(
  page: Pick<RenderedPage, "contentType" | "body">,
  { isEmbed }: { readonly isEmbed: boolean } = { isEmbed: false },
): Readonly<Record<string, string>> {
  const isPage = page.contentType?.startsWith("text/html") === true;
  return {
    ...ALWAYS,
    "content-security-policy": isPage ? contentSecurityPolicy(page.body.toString("utf8"), { isEmbed }) : NOT_A_PAGE,
  };
}
