import type { Metadata } from "next";
import type { ReactNode } from "react";
import { getSiteFrame } from "../data/access/get-site-frame.ts";
import { fontClasses } from "../design/fonts.ts";
import "../design/tokens.css";
import "../design/base.css";
import "../design/print.css";
import { words } from "../wording/words.ts";
import { SiteBars } from "./_components/site-bars.tsx";
import { SiteFooter } from "./_components/site-footer.tsx";
import { SiteHeader } from "./_components/site-header.tsx";

// There is no store when the site is built: every page is made on request and kept by the server in front.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: words.page.siteName, template: `%s · ${words.page.siteName}` },
  description: words.page.tagline,
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const frame = await getSiteFrame();
  return (
    <html lang={words.language} className={fontClasses}>
      <body>
        <SiteHeader />
        <SiteBars {...frame} />
        <main id="content">{children}</main>
        <SiteFooter {...frame} />
      </body>
    </html>
  );
}
